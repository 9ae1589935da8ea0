import * as Y from 'yjs';
import { checkContent } from './check-content.ts';
import { checkTextLengths } from './check-lengths.ts';
import { createNeighbourCheck } from './check-neighbours.ts';
import type { FicheDoc } from './fiche-doc.ts';
import { createPlaceFinder } from './item-place.ts';
import { gap, isFinding, violation, type Finding } from './update-finding.ts';
import { readUpdateStructs, type UpdateStructs } from './update-structs.ts';

/** To whom a Yjs client id belongs in the room, seen from the sender. */
export type ClientOwner = 'mine' | 'other' | 'nobody';

export interface UpdatePolicy {
	ownerOf(client: number): ClientOwner;
	/** It answers our step 1. */
	readonly isAnswer: boolean;
	/** Whether it may carry structs of somebody else's id: after a crash they may be all that is left (§10). */
	mayBring(client: number): boolean;
}

/** An update that may be applied: the clients whose structs it adds. */
export interface AcceptedUpdate {
	readonly kind: 'accepted';
	readonly authors: readonly number[];
	readonly empty: boolean;
}

/** New clients that must be claimed before the update can be judged. */
export interface UnclaimedUpdate {
	readonly kind: 'unclaimed';
	readonly clients: readonly number[];
}

/**
 * Judges an update before it touches the document, since Yjs can not take one back ([RT-2], §2.7).
 * It never looks at who the sender is beyond `policy`; it changes nothing.
 */
export function checkUpdate(
	fiche: FicheDoc,
	update: Uint8Array,
	policy: UpdatePolicy
): AcceptedUpdate | UnclaimedUpdate | Finding {
	const { store } = fiche.doc;
	const structs = readUpdateStructs(update, store, policy);
	if (isFinding(structs)) return structs;
	const authors = [...structs.items.keys()];
	const unclaimed = authors.filter((client) => policy.ownerOf(client) === 'nobody');
	if (unclaimed.length > 0) return { kind: 'unclaimed', clients: unclaimed };
	if (authors.some((client) => policy.ownerOf(client) !== 'mine' && !policy.mayBring(client)))
		return violation('foreign-client');
	const missing = checkClocks(structs, store, policy);
	if (missing) return missing;
	const wrong = checkItems(fiche, structs, policy);
	if (wrong) return wrong;
	return { kind: 'accepted', authors, empty: authors.length === 0 && structs.deletes.size === 0 };
}

function checkClocks(
	structs: UpdateStructs,
	store: Y.Doc['store'],
	policy: UpdatePolicy
): Finding | null {
	for (const [client, run] of structs.items) {
		const first = run[0];
		if (first && first.id.clock > Y.getState(store, client)) return gap;
	}
	for (const [client, ranges] of structs.deletes) {
		const last = structs.items.get(client)?.at(-1);
		const end = last ? last.id.clock + last.length : Y.getState(store, client);
		for (const { clock, len } of ranges) {
			if (clock + len <= end) continue;
			// Deleting what nobody registered could have written is a forgery; else we miss something.
			return policy.ownerOf(client) === 'nobody' ? violation('delete-unknown') : gap;
		}
	}
	return null;
}

function checkItems(fiche: FicheDoc, structs: UpdateStructs, policy: UpdatePolicy): Finding | null {
	const finder = createPlaceFinder(fiche, structs, (client) => policy.ownerOf(client) !== 'nobody');
	const neighbours = createNeighbourCheck(fiche, structs);
	const added = new Map<string, number>();
	for (const run of structs.items.values()) {
		for (const item of run) {
			const place = finder.find(item);
			if (isFinding(place)) return place;
			const wrong = checkContent(item.content, place, fiche.shape) ?? neighbours.see(item, place);
			if (wrong) return wrong;
			if (item.content instanceof Y.ContentString)
				added.set(place.root, (added.get(place.root) ?? 0) + item.length);
		}
	}
	return checkTextLengths(fiche, structs, added);
}
