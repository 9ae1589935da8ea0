import * as Y from 'yjs';
import type { FicheDoc } from './fiche-doc.ts';
import type { Place } from './item-place.ts';
import { violation, type Finding } from './update-finding.ts';

/** Items that do not follow their author's last one: moves of a caret. Six people for a quarter of an hour make no more. */
const mostScattered = 5_000;
/** Items of the document, in all, between the two neighbours of new ones. */
const mostSteps = 50_000;

/** Counts, over one update, what Yjs will have to walk through; a finding when it is more than anything honest. */
export interface NeighbourCheck {
	see(item: Y.Item, place: Place): Finding | null;
}

/**
 * Yjs looks for the place of an item past all that stands between its two neighbours: honest ones stood side by side when
 * it was written, forged ones far apart, and thousands of them would hold the server for seconds, then every browser.
 */
export function createNeighbourCheck(fiche: FicheDoc): NeighbourCheck {
	let scattered = 0;
	let steps = 0;
	return {
		see(item, place) {
			const { origin, id } = item;
			const follows = origin?.client === id.client && origin.clock === id.clock - 1;
			if (!follows && ++scattered > mostScattered) return violation('scattered');
			if (place.key !== null) return null;
			steps += countSteps(fiche, item, place.root, mostSteps - steps);
			return steps > mostSteps ? violation('far-apart') : null;
		}
	};
}

/** Stored items between the neighbours of a new one; 0 when one of them is new too, `most` + 1 at most. */
function countSteps({ doc }: FicheDoc, item: Y.Item, root: string, most: number): number {
	const { store } = doc;
	const { origin, rightOrigin } = item;
	const isNew = (id: Y.ID | null): boolean =>
		id !== null && id.clock >= Y.getState(store, id.client);
	if (isNew(origin) || isNew(rightOrigin)) return 0;
	const left = origin && Y.getItem(store, origin);
	const right = rightOrigin && Y.getItem(store, rightOrigin);
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
