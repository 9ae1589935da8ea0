import * as Y from 'yjs';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import { checkContent } from './check-content.ts';
import { longestText } from './check-lengths.ts';
import { decodeWholeUpdate, type DecodedUpdate } from './decode-update.ts';
import type { Place } from './item-place.ts';
import type { LiveTail, PlacedItem } from './live-tail.ts';
import { greatestClock } from './update-structs.ts';

/** What a keystroke adds; null: it only deletes. */
export interface LiveUpdate {
	readonly added: PlacedItem | null;
}

/**
 * Recognises what a keyboard sends all day: one new item of the sender's, or deletions of known text. Such an update
 * may be shown and stored as it came. Null decides nothing: the update must then be judged in full by checkUpdate,
 * which is never stricter ([RT-2]). An update that deletes what it inserts is not for here: it must be written anew (§2.5).
 */
export function checkLiveUpdate(
	tail: LiveTail,
	shape: FicheShape,
	update: Uint8Array,
	isMine: (client: number) => boolean
): LiveUpdate | null {
	const decoded = decodeWholeUpdate(update);
	if (!decoded || decoded.structs.length > 1 || !deletesKnown(tail, decoded)) return null;
	const [struct] = decoded.structs;
	if (!struct) return decoded.ds.clients.size > 0 ? { added: null } : null;
	if (!(struct instanceof Y.Item) || !continues(tail, struct, isMine)) return null;
	const place = findPlace(tail, struct);
	if (!place || !fits(tail, struct, place, shape) || !tail.isNear(struct, place)) return null;
	return { added: { item: struct, place } };
}

function deletesKnown(tail: LiveTail, { ds }: DecodedUpdate): boolean {
	for (const [client, ranges] of ds.clients) {
		const state = tail.stateOf(client);
		if (ranges.some(({ clock, len }) => clock + len > state)) return false;
	}
	return true;
}

function continues(tail: LiveTail, item: Y.Item, isMine: (client: number) => boolean): boolean {
	const { client, clock } = item.id;
	return (
		isMine(client) &&
		item.length > 0 &&
		clock === tail.stateOf(client) &&
		clock + item.length <= greatestClock
	);
}

/** The place that the item inherits; its two neighbours must agree. The first one of a place is judged in full. */
function findPlace(tail: LiveTail, item: Y.Item): Place | null {
	const { origin, rightOrigin } = item;
	const left = origin && tail.placeOf(origin);
	const right = rightOrigin && tail.placeOf(rightOrigin);
	if (left && right) return left.root === right.root && left.key === right.key ? left : null;
	return origin && rightOrigin ? null : (left ?? right);
}

function fits(tail: LiveTail, item: Y.Item, place: Place, shape: FicheShape): boolean {
	const { content } = item;
	if (content instanceof Y.ContentDeleted || checkContent(content, place, shape)) return false;
	if (!(content instanceof Y.ContentString)) return true;
	return tail.longest(place.root) + item.length <= longestText(shape, place.root);
}
