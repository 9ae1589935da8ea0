import type { RemovedSituation } from './db/situations.ts';

/** Long enough to see one's mistake; then the text of the demande is really gone, as the screen said. */
const forgetAfter = 10 * 60_000;

/** Situations just taken off an agenda, in this process's memory only: no copy of a clinical text outlives the row. */
export function createRemovedSituations() {
	const kept = new Map<string, RemovedSituation>();
	return {
		keep(removed: RemovedSituation): void {
			const { id } = removed.row;
			kept.set(id, removed);
			const forget = () => kept.get(id) === removed && kept.delete(id);
			setTimeout(forget, forgetAfter).unref();
		},
		/** Null when it is too late, or after a restart. */
		find: (situationId: string): RemovedSituation | null => kept.get(situationId) ?? null,
		forget(situationId: string): void {
			kept.delete(situationId);
		},
		/** [CON-5] What is erased is not put back. */
		forgetDossiers(dossierIds: readonly string[]): void {
			for (const [id, { row }] of kept) if (dossierIds.includes(row.dossierId)) kept.delete(id);
		}
	};
}

export type RemovedSituations = ReturnType<typeof createRemovedSituations>;
