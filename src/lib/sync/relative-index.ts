import * as v from 'valibot';
import * as Y from 'yjs';

const json = v.record(v.string(), v.unknown());

/** Where a relative position that somebody sent stands now in this text; null when it is of another text or unreadable. */
export function relativeIndex(text: Y.Text, value: unknown): number | null {
	const parsed = v.safeParse(json, value);
	if (!parsed.success || !text.doc) return null;
	try {
		const relative = Y.createRelativePositionFromJSON(parsed.output);
		const absolute = Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
		return absolute?.type === text ? absolute.index : null;
	} catch {
		// Made of a text that is not here (yet), or by a peer gone astray: nothing is drawn.
		return null;
	}
}
