import * as Y from 'yjs';
import type { FicheDoc } from './fiche-doc.ts';
import type { Place } from './item-place.ts';
import { violation, type Finding } from './update-finding.ts';
import { findNewItem, type UpdateStructs } from './update-structs.ts';

/** Items that do not follow their author's last one: moves of a caret, one a second by six people for ten minutes, and more. */
const mostScattered = 5_000;
/** Items of the document, in all, between the neighbours of the new ones: what others wrote there meanwhile. */
const mostSteps = 200_000;
/** The same for one keystroke. */
const mostStepsOfOne = 5_000;

/**
 * Counts, over one update, what Yjs will have to walk through; a finding when it is more than anything honest. Yjs looks
 * for the place of an item past all that stands between its two neighbours: honest ones stood side by side when it was
 * written, forged ones far apart, and thousands of them would hold the server for seconds, then every browser.
 */
export function createNeighbourCheck(fiche: FicheDoc, structs: UpdateStructs) {
	const anchors = {
		origin: new Map<Y.Item, Y.ID | null>(),
		rightOrigin: new Map<Y.Item, Y.ID | null>()
	};
	const bare = new Set<string>();
	let scattered = 0;
	let steps = 0;

	/** The nearest item of the document on that side: new neighbours lean on it. */
	function anchorOf(item: Y.Item, side: 'origin' | 'rightOrigin'): Y.ID | null {
		const path: Y.Item[] = [];
		let anchor: Y.ID | null = null;
		for (let at: Y.Item | null = item; at;) {
			const known = anchors[side].get(at);
			if (known !== undefined) {
				anchor = known;
				break;
			}
			path.push(at);
			anchor = at[side];
			at = anchor && findNewItem(structs, anchor.client, anchor.clock);
		}
		for (const one of path) anchors[side].set(one, anchor);
		return anchor;
	}

	/** Whoever wrote in a place finds there at least what he wrote: he has no second item without a neighbour. */
	function isSecondBare(item: Y.Item, { root, key }: Place): boolean {
		if (item.origin || item.rightOrigin) return false;
		const name = JSON.stringify([item.id.client, root, key]);
		if (bare.has(name)) return true;
		bare.add(name);
		const written = fiche.doc.store.clients.get(item.id.client) ?? [];
		return written.some(
			(one) =>
				one instanceof Y.Item && fiche.rootOf.get(one.parent) === root && one.parentSub === key
		);
	}

	/** To call for each new item, once its place is known. */
	function see(item: Y.Item, place: Place): Finding | null {
		const { origin, id } = item;
		const follows = origin?.client === id.client && origin.clock === id.clock - 1;
		if (!follows && ++scattered > mostScattered) return violation('scattered');
		if (isSecondBare(item, place)) return violation('second-bare');
		if (place.key !== null) return null;
		const ends = [anchorOf(item, 'origin'), anchorOf(item, 'rightOrigin')] as const;
		steps += countSteps(fiche, place.root, ends, mostSteps - steps);
		return steps > mostSteps ? violation('far-apart') : null;
	}

	return { see };
}

/** Whether one new item stands where it was written, among what the document has. */
export function isNear(
	fiche: FicheDoc,
	{ origin, rightOrigin }: Y.Item,
	{ root, key }: Place
): boolean {
	const { store } = fiche.doc;
	const isNew = (id: Y.ID | null) => id !== null && id.clock >= Y.getState(store, id.client);
	if (key !== null || isNew(origin) || isNew(rightOrigin)) return true;
	return countSteps(fiche, root, [origin, rightOrigin], mostStepsOfOne) <= mostStepsOfOne;
}

/** Items of the document from one to the other, its ends where they are null; `most` + 1 at most. */
function countSteps(
	{ doc }: FicheDoc,
	root: string,
	[from, to]: readonly [Y.ID | null, Y.ID | null],
	most: number
): number {
	const left = from && Y.getItem(doc.store, from);
	const right = to && Y.getItem(doc.store, to);
	// Between two letters of one item that is whole there is nothing.
	if (left && left === right) return 0;
	let at = left instanceof Y.Item ? left.right : doc.getText(root)._start;
	let steps = 0;
	while (at && at !== right && steps <= most) {
		steps += 1;
		at = at.right;
	}
	return steps;
}
