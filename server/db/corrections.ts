import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { attendanceCorrection } from '#drizzle/schema/attendance.ts';
import type { Correction } from '#domain/emargement/correction.ts';
import { asCorrectionKind, asCorrectionReason } from './codes.ts';
import type { Sql } from './database.ts';

type Row = typeof attendanceCorrection.$inferSelect;
export type NewCorrection = Omit<Row, 'undoneBy' | 'undoneAt'>;

/** A correction with the stay that it added, if it added one. */
export type StoredCorrection = Correction & { readonly presenceId: string | null };

/** [EMA-9] Every correction of the sheets; none is ever changed but to be undone, once. */
export function createCorrections(sql: Sql) {
	return {
		async record(made: NewCorrection, tx: Sql = sql): Promise<void> {
			await tx.insert(attendanceCorrection).values(made);
		},
		/** False when it was undone already, or is of another Intervision. */
		async undo(intervisionId: string, id: string, undoneBy: string, undoneAt: Date) {
			const rows = await sql
				.update(attendanceCorrection)
				.set({ undoneBy, undoneAt })
				.where(
					and(
						eq(attendanceCorrection.id, id),
						eq(attendanceCorrection.intervisionId, intervisionId),
						isNull(attendanceCorrection.undoneAt)
					)
				)
				.returning();
			return rows[0] ? correctionOf(rows[0]) : null;
		},
		/** All of one sheet, the oldest first. */
		async ofIntervision(intervisionId: string): Promise<readonly StoredCorrection[]> {
			const rows = await sql
				.select()
				.from(attendanceCorrection)
				.where(eq(attendanceCorrection.intervisionId, intervisionId))
				.orderBy(asc(attendanceCorrection.correctedAt));
			return rows.map(correctionOf);
		}
	};
}

/** Those of several sheets at once, the oldest first. */
export async function correctionsOf(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<readonly (StoredCorrection & { readonly intervisionId: string })[]> {
	const rows = await sql
		.select()
		.from(attendanceCorrection)
		.where(inArray(attendanceCorrection.intervisionId, [...intervisionIds]))
		.orderBy(asc(attendanceCorrection.correctedAt));
	return rows.map((row) => ({ ...correctionOf(row), intervisionId: row.intervisionId }));
}

export type Corrections = ReturnType<typeof createCorrections>;

function correctionOf(row: Row): StoredCorrection {
	const { id, personId, presenceId, beforeFrom, beforeTo, afterFrom, afterTo } = row;
	const { undoneBy, undoneAt } = row;
	return {
		id,
		personId,
		presenceId,
		kind: asCorrectionKind(row.kind),
		before:
			beforeFrom && beforeTo
				? { from: beforeFrom.toISOString(), to: beforeTo.toISOString() }
				: null,
		after: afterFrom && { from: afterFrom.toISOString(), to: afterTo?.toISOString() ?? null },
		reason: row.reason === null ? null : asCorrectionReason(row.reason),
		by: row.correctedBy,
		at: row.correctedAt.toISOString(),
		undone: undoneBy && undoneAt ? { by: undoneBy, at: undoneAt.toISOString() } : null
	};
}
