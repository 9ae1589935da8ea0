import * as Y from 'yjs';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import type { FicheDoc } from './fiche-doc.ts';
import type { Finding } from './update-finding.ts';
import { findNewItem, type UpdateStructs } from './update-structs.ts';

/**
 * The form's maximum warns on screen and decides at finalisation ([FIC-6]); here the bound only protects the
 * memory. It leaves room, since two people offline may each have filled the same field honestly.
 */
const slack = 3;

/** The bound of one text, in UTF-16 units; 0 for what is no text of the form. */
export const longestText = (shape: FicheShape, root: string): number =>
	(shape.texts.get(root) ?? 0) * slack;

/** Refuses what would make a text longer than three times its maximum, deletions of the same update deducted. */
export function checkTextLengths(
	fiche: FicheDoc,
	structs: UpdateStructs,
	added: ReadonlyMap<string, number>
): Finding | null {
	for (const [root, more] of added) {
		const bound = longestText(fiche.shape, root);
		const length = fiche.doc.getText(root).length + more;
		if (length <= bound) continue;
		if (length - countDeleted(fiche, structs, root) > bound) return { kind: 'too-long' };
	}
	return null;
}

/** Counts the visible characters of a root that the update deletes: known ones and its own. */
function countDeleted(fiche: FicheDoc, structs: UpdateStructs, root: string): number {
	const { store } = fiche.doc;
	let count = 0;
	for (const [client, ranges] of structs.deletes) {
		const known = Y.getState(store, client);
		const stored = store.clients.get(client) ?? [];
		for (const { clock, len } of ranges) {
			const end = clock + len;
			let at = clock;
			while (at < end) {
				const item =
					at < known ? stored[Y.findIndexSS(stored, at)] : findNewItem(structs, client, at);
				if (!item) break;
				const stop = Math.min(end, item.id.clock + item.length);
				if (counts(item, fiche, root)) count += stop - at;
				at = stop;
			}
		}
	}
	return count;
}

/** A new item's parent is not worked out here: over-counting its deletion is bounded by the frame. */
function counts(item: Y.Item | Y.GC, fiche: FicheDoc, root: string): boolean {
	if (!(item instanceof Y.Item) || item.deleted) return false;
	if (!(item.content instanceof Y.ContentString)) return false;
	const name = fiche.rootOf.get(item.parent);
	return name === undefined || name === root;
}
