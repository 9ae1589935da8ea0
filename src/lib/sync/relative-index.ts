import * as Y from 'yjs';

/** Where a relative position that somebody sent stands now in this text; null when it is of another text or unreadable. */
export function relativeIndex(text: Y.Text, value: unknown): number | null {
	if (typeof value !== 'object' || value === null || !text.doc) return null;
	try {
		const relative = Y.createRelativePositionFromJSON(value);
		const absolute = Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
		return absolute?.type === text ? absolute.index : null;
	} catch {
		// Made of a text that is not here (yet), or by a peer gone astray: nothing is drawn.
		return null;
	}
}
