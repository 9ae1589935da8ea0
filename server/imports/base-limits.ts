/** [IMP-1] How much of a file is read. The association's whole history is a hundredth of it. */
export const baseLimits = {
	bytes: 50 * 1024 * 1024,
	tables: 100,
	columns: 255,
	rows: 200_000,
	/** Characters of one cell that are kept: nothing longer is a code, a name or a list. */
	cell: 2000,
	/** Characters in all. */
	text: 60_000_000,
	/** Rows of a plan that come over from its thread at once. */
	piece: 1000,
	ms: 60_000,
	/** Megabytes of the thread's heap: a file that swells further is stopped with it. */
	heap: 768
} as const;
