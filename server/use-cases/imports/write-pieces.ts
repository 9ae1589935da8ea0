import type { RepriseRows } from '#server/db/reprise-write.ts';
import type { RepriseDeps } from './import-deps.ts';

/**
 * [IMP-14] Writes an import piece by piece, each with its count of lines in one transaction: those who meet save between
 * two of them, and a crash leaves what was written, noted row by row, to be taken back whole. Never rejects: what went
 * wrong may quote a row, so its kind alone is logged, and the import stays « interrompu ».
 */
export async function writePieces(
	deps: Pick<RepriseDeps, 'reprises' | 'transaction' | 'log'>,
	id: string,
	rows: RepriseRows,
	goesOn: () => boolean
): Promise<void> {
	try {
		for (const piece of deps.reprises.piecesOf(rows)) {
			if (!goesOn()) return;
			if (!(await deps.transaction((tx) => deps.reprises.write(tx, id, piece)))) return;
		}
		if (goesOn()) await deps.transaction((tx) => deps.reprises.finish(tx, id));
	} catch (error) {
		const kind = error instanceof Error ? error.name : 'unknown';
		deps.log.error({ kind, reprise: id }, 'an import was interrupted');
	}
}
