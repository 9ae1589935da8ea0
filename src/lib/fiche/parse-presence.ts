import { readField } from '#lib/sync/read-field.ts';

/** Ends of a selection, as Yjs relative positions in JSON. */
export interface Cursor {
	readonly anchor: unknown;
	readonly head: unknown;
}

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
	const user = readField(state, 'user');
	const personId = readField(user, 'personId');
	const name = readField(user, 'name');
	const palette = readField(user, 'palette');
	if (typeof personId !== 'string' || typeof name !== 'string' || !isPalette(palette)) return null;
	const field = readField(state, 'field') ?? null;
	const ends = readField(state, 'cursor') ?? null;
	if (field !== null && typeof field !== 'string') return null;
	if (ends !== null && typeof ends !== 'object') return null;
	const cursor = ends && { anchor: readField(ends, 'anchor'), head: readField(ends, 'head') };
	return { client, personId, name, palette, field, cursor };
}

function isPalette(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 11;
}
