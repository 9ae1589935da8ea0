import * as v from 'valibot';

const cursor = v.object({ anchor: v.unknown(), head: v.unknown() });
const presence = v.object({
	user: v.object({
		personId: v.string(),
		name: v.string(),
		palette: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(11))
	}),
	field: v.optional(v.nullable(v.string()), null),
	cursor: v.optional(v.nullable(cursor), null)
});

/** Ends of a selection, as Yjs relative positions in JSON. */
export type Cursor = v.InferOutput<typeof cursor>;

export interface FichePresence {
	readonly client: number;
	readonly personId: string;
	readonly name: string;
	/** 0–11: a class, never a colour that a peer could write (collaboration.md §5). */
	readonly palette: number;
	readonly field: string | null;
	readonly cursor: Cursor | null;
}

/** Reads another browser's awareness state; null when the server has not signed it with a person. */
export function parsePresence(client: number, state: unknown): FichePresence | null {
	const parsed = v.safeParse(presence, state);
	if (!parsed.success) return null;
	const { user, field, cursor: ends } = parsed.output;
	return { client, ...user, field, cursor: ends };
}
