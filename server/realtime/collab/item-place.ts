import * as Y from 'yjs';
import type { FicheDoc } from './fiche-doc.ts';
import { gap, isFinding, violation, type Finding } from './update-finding.ts';
import { findNewItem, type UpdateStructs } from './update-structs.ts';

/** Where an item goes: a root, and a key of it when the root is the map. */
export interface Place {
	readonly root: string;
	readonly key: string | null;
}

/** Finds the place of the new items of one update; each is worked out once. */
export interface PlaceFinder {
	find(item: Y.Item): Place | Finding;
}

/**
 * An item says its parent only when it has no neighbour; otherwise it inherits it from its origins,
 * known or in the same update. All sources must agree: a disagreement is a forgery (§2.7).
 */
export function createPlaceFinder(
	fiche: FicheDoc,
	structs: UpdateStructs,
	isRegistered: (client: number) => boolean
): PlaceFinder {
	const places = new Map<Y.Item, Place>();

	/** The place of a neighbour: known, an item still to be worked out, or a reason to refuse. */
	function neighbour(id: Y.ID): Place | Y.Item | Finding {
		const { store } = fiche.doc;
		if (id.clock < Y.getState(store, id.client)) return storedPlace(fiche, Y.getItem(store, id));
		const item = findNewItem(structs, id.client, id.clock);
		if (item) return places.get(item) ?? item;
		return isRegistered(id.client) ? gap : violation('origin-unknown');
	}

	/** The item's place, or the neighbour that must be worked out before it. */
	function step(item: Y.Item): Place | Y.Item | Finding {
		const ids = neighbourIds(item, fiche.doc.store);
		let place = literalPlace(item);
		if (place && isFinding(place)) return place;
		for (const id of ids) {
			const other = neighbour(id);
			if (other instanceof Y.Item || isFinding(other)) return other;
			if (place && (place.root !== other.root || place.key !== other.key))
				return violation('origins-disagree');
			place = other;
		}
		return place ?? violation('no-parent');
	}

	function find(wanted: Y.Item): Place | Finding {
		// A stack of our own: a hostile chain of origins must not exhaust the call stack.
		const stack = [wanted];
		const open = new Set(stack);
		for (let item = stack.at(-1); item; item = stack.at(-1)) {
			const result = places.get(item) ?? step(item);
			if (result instanceof Y.Item) {
				if (open.has(result)) return violation('origin-cycle');
				open.add(result);
				stack.push(result);
				continue;
			}
			if (isFinding(result)) return result;
			places.set(item, result);
			stack.pop();
		}
		return places.get(wanted) ?? violation('no-parent');
	}

	return { find };
}

function neighbourIds(item: Y.Item, store: Y.Doc['store']): readonly Y.ID[] {
	const ids: Y.ID[] = [];
	if (item.origin) ids.push(item.origin);
	if (item.rightOrigin) ids.push(item.rightOrigin);
	// Partly known: what is new continues the item that we have, and must stay where that one is.
	const { client, clock } = item.id;
	const known = Y.getState(store, client);
	if (clock < known) ids.push(Y.createID(client, known - 1));
	return ids;
}

/** The place that an item without neighbour names itself; null when it has one. */
function literalPlace(item: Y.Item): Place | Finding | null {
	if (item.origin || item.rightOrigin) return null;
	if (typeof item.parent !== 'string') return violation('nested-parent');
	return { root: item.parent, key: item.parentSub };
}

/** The place of an item that the document has; a finding when it can not be built upon. */
export function storedPlace(fiche: FicheDoc, item: Y.Item | Y.GC): Place | Finding {
	if (!(item instanceof Y.Item)) return violation('origin-collected');
	const root = fiche.rootOf.get(item.parent);
	return root === undefined ? violation('origin-outside') : { root, key: item.parentSub };
}
