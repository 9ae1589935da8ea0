/** The rows of a statement written by hand: the two drivers answer in two ways. */
export function rowsOf(answer: unknown): readonly Readonly<Record<string, unknown>>[] {
	const rows: unknown = Array.isArray(answer) ? answer : Object(answer).rows;
	return Array.isArray(rows) ? rows : [];
}
