import * as v from 'valibot';
import * as Y from 'yjs';
import type { Cursor } from '../parse-presence.ts';

/** Ends of a selection as positions that follow the text. */
export function toCursor(text: Y.Text, anchor: number, head: number): Cursor {
	const at = (index: number) =>
		Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index));
	return { anchor: at(anchor), head: at(head) };
}

/** Where a cursor stands now in this text; null when it belongs to another text or can not be read. */
export function fromCursor(text: Y.Text, cursor: Cursor): { anchor: number; head: number } | null {
	const anchor = indexOf(text, cursor.anchor);
	const head = indexOf(text, cursor.head);
	return anchor === null || head === null ? null : { anchor, head };
}

const json = v.record(v.string(), v.unknown());

function indexOf(text: Y.Text, value: unknown): number | null {
	const parsed = v.safeParse(json, value);
	if (!parsed.success || !text.doc) return null;
	try {
		const relative = Y.createRelativePositionFromJSON(parsed.output);
		const absolute = Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
		return absolute?.type === text ? absolute.index : null;
	} catch {
		// A peer's cursor is a courtesy: one that can not be read is not drawn.
		return null;
	}
}
