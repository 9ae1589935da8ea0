import * as Y from 'yjs';
import type { Cursor } from '../parse-presence.ts';
import { relativeIndex } from '#lib/sync/relative-index.ts';

/** Ends of a selection as positions that follow the text. */
export function toCursor(text: Y.Text, anchor: number, head: number): Cursor {
	const at = (index: number) =>
		Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index));
	return { anchor: at(anchor), head: at(head) };
}

/** Where a cursor stands now in this text; null when it belongs to another text or can not be read. */
export function fromCursor(text: Y.Text, cursor: Cursor): { anchor: number; head: number } | null {
	const anchor = relativeIndex(text, cursor.anchor);
	const head = relativeIndex(text, cursor.head);
	return anchor === null || head === null ? null : { anchor, head };
}
