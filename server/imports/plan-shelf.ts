import type { PlanShelf } from '#server/use-cases/imports/import-deps.ts';

/** A preview is looked through in that time; then it is planned anew, as things stand. */
const keptMs = 120_000;

/** Keeps the last plan for a while, in memory alone: one import at a time, the pages of one preview. */
export function createPlanShelf(now: () => number): PlanShelf {
	let last: { key: string; at: number; made: Promise<unknown> } | null = null;
	return {
		keep<Kept>(key: string, make: () => Promise<Kept>): Promise<Kept> {
			if (last?.key === key && now() - last.at < keptMs) return last.made as Promise<Kept>;
			const made = make();
			last = { key, at: now(), made };
			// A plan that fell is not kept.
			made.catch(() => {
				last = null;
			});
			return made;
		},
		clear() {
			last = null;
		}
	};
}
