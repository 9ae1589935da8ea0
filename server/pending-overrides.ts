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

interface Kept {
	readonly overrides: Map<string, PendingOverride>;
	/** Of the last change: tells an older answer from a newer one, also across a restart. */
	revision: number;
}

/** Reasons given before finalisation, in this process's memory only: whoever finalises the situation shares them. */
export function createPendingOverrides(now: () => number) {
	const kept = new Map<string, Kept>();
	const none: Kept = { overrides: new Map(), revision: 0 };

	function current(situationId: string): Kept {
		const found = kept.get(situationId) ?? none;
		for (const [id, { at }] of found.overrides) {
			if (now() - at.getTime() > forgetAfter) found.overrides.delete(id);
		}
		return found;
	}

	function change(situationId: string, edit: (overrides: Kept['overrides']) => void): void {
		const { overrides, revision } = current(situationId);
		const changed = { overrides: new Map(overrides), revision: Math.max(now(), revision + 1) };
		edit(changed.overrides);
		kept.set(situationId, changed);
	}

	return {
		/** False when there are too many already. */
		give(situationId: string, override: PendingOverride): boolean {
			const { overrides } = current(situationId);
			if (overrides.size >= most && !overrides.has(override.id)) return false;
			change(situationId, (mine) => mine.set(override.id, override));
			return true;
		},
		list: (situationId: string): readonly PendingOverride[] => [
			...current(situationId).overrides.values()
		],
		revision: (situationId: string): number => current(situationId).revision,
		take(situationId: string, id: string): void {
			change(situationId, (mine) => mine.delete(id));
		},
		wipe(situationId: string): void {
			kept.delete(situationId);
		}
	};
}

export type PendingOverrides = ReturnType<typeof createPendingOverrides>;
