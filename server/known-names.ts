/** Twelve hours after it was given, a name is forgotten whatever happens (decisions.md §2). */
const forgetAfter = 12 * 3_600_000;

/** Family names to watch for, in this process's memory only; « none » is an empty list, « not asked » is null. */
export function createKnownNames(now: () => number) {
	const kept = new Map<string, { names: readonly string[]; at: number }>();

	function current(situationId: string) {
		const found = kept.get(situationId);
		if (found && now() - found.at > forgetAfter) kept.delete(situationId);
		return kept.get(situationId);
	}

	return {
		give(situationId: string, names: readonly string[]): void {
			kept.set(situationId, { names, at: now() });
		},
		known: (situationId: string): readonly string[] | null => current(situationId)?.names ?? null,
		wipe(situationId: string): void {
			kept.delete(situationId);
		}
	};
}
