import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { isNameNeeded, nameForgottenAt } from '#domain/situation/name-lifetime.ts';

interface Kept {
	readonly names: readonly string[];
	readonly at: number;
	readonly until: number;
}

/** Before the Intervision is known to be over, a name never outlives half a day. */
const longest = 12 * 3_600_000;

export type KnownNames = ReturnType<typeof createKnownNames>;

/** Family names to watch for, in this process's memory only; « none » is an empty list, « not asked » is null. */
export function createKnownNames(now: () => number) {
	const kept = new Map<string, Kept>();
	const listeners = new Set<(situationId: string) => void>();

	function tell(situationId: string): void {
		for (const listener of listeners) listener(situationId);
	}

	function wipe(situationId: string): void {
		if (kept.delete(situationId)) tell(situationId);
	}

	return {
		give(situationId: string, names: readonly string[]): void {
			const at = now();
			kept.set(situationId, { names, at, until: at + longest });
			tell(situationId);
		},
		known(situationId: string): readonly string[] | null {
			const found = kept.get(situationId);
			return found && now() < found.until ? found.names : null;
		},
		wipe,
		/** [GAR-45] Learns from the meeting when it ends, and what was finalised or withdrawn. */
		follow(facts: MeetingFacts): void {
			for (const situation of facts.situations) {
				const found = kept.get(situation.id);
				if (!found) continue;
				if (!isNameNeeded(situation)) wipe(situation.id);
				else kept.set(situation.id, { ...found, until: nameForgottenAt(facts, found.at) });
			}
		},
		/** Removes from the memory what is no longer remembered. */
		purge(): void {
			for (const [situationId, { until }] of kept) if (now() >= until) wipe(situationId);
		},
		/** Calls back each time the names of a situation change; gives how to stop. */
		listen(listener: (situationId: string) => void): () => void {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		}
	};
}
