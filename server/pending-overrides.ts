import type { PassageOverride } from '#domain/guard/override/override-reason.ts';

/** A passage that somebody keeps with a reason while the fiche is still a draft. */
export interface PendingOverride extends PassageOverride {
	readonly by: string;
	readonly at: Date;
}

/** Twelve hours after it was given, a reason is forgotten like the name to watch: the draft goes on without it. */
const forgetAfter = 12 * 3_600_000;
/** Far more than a fiche holds; memory is the server's. */
const most = 200;

/** Reasons given before finalisation, in this process's memory only: whoever finalises the situation shares them. */
export function createPendingOverrides(now: () => number) {
	const kept = new Map<string, Map<string, PendingOverride>>();

	function current(situationId: string): Map<string, PendingOverride> {
		const found = kept.get(situationId) ?? new Map<string, PendingOverride>();
		for (const [id, { at }] of found) if (now() - at.getTime() > forgetAfter) found.delete(id);
		return found;
	}

	return {
		/** False when there are too many already. */
		give(situationId: string, override: PendingOverride): boolean {
			const mine = current(situationId);
			if (mine.size >= most && !mine.has(override.id)) return false;
			kept.set(situationId, mine.set(override.id, override));
			return true;
		},
		list: (situationId: string): readonly PendingOverride[] => [...current(situationId).values()],
		take(situationId: string, id: string): void {
			current(situationId).delete(id);
		},
		wipe(situationId: string): void {
			kept.delete(situationId);
		}
	};
}

export type PendingOverrides = ReturnType<typeof createPendingOverrides>;
