/** The rows of each key, in their order, asked by key; Node 20 has no Map.groupBy. */
export function groupBy<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => string
): (key: string) => readonly Row[] {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const known = groups.get(keyOf(row));
		if (known) known.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return (key) => groups.get(key) ?? [];
}
