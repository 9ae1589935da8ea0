/** SQLSTATE classes that blame the row (data, constraint) and not the database's health. */
const badRowClasses = ['22', '23'];

function sqlState(error: unknown): string | null {
	for (let at = error; at instanceof Error; at = at.cause)
		if ('code' in at && typeof at.code === 'string') return at.code;
	return null;
}

/** Says whether the database refused a row for what it is: retrying it would fail for ever. */
export function isBadRow(error: unknown): boolean {
	const state = sqlState(error);
	return state !== null && state.length === 5 && badRowClasses.includes(state.slice(0, 2));
}

/** Names a fault for the log: a code or a class, never the message, which may quote a statement's values. */
export function nameFault(error: unknown): string {
	return sqlState(error) ?? (error instanceof Error ? error.name : 'unknown');
}
