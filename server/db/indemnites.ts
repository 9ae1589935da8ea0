import { and, asc, eq, inArray, isNull, sql as query } from 'drizzle-orm';
import { indemnite } from '#drizzle/schema/indemnisation.ts';
import type { DueIndemnite } from '#domain/indemnisation/due-indemnites.ts';
import {
	stateAfter,
	type EcartReason,
	type IndemniteAct,
	type IndemniteStanding
} from '#domain/indemnisation/indemnite.ts';
import type { Sql } from './database.ts';
import { indemniteLines, readLine, type IndemniteLine } from './indemnite-line.ts';
import { readOffSheet } from './off-sheet.ts';
import { queryRows, textArray } from './query-rows.ts';
import { readValidatedSheet } from './sheet-people.ts';

/** Who changes a line, and when. */
export interface Changer {
	readonly by: string;
	readonly at: Date;
}

/** What comes with an act: the day of a payment, the reason of a setting aside, the bordereau. */
export interface ActDetails {
	readonly paidOn?: string | null;
	readonly reason?: EcartReason | null;
	readonly bordereauId?: string | null;
	readonly noticeAt?: Date | null;
}

/** The lines of payment, one by one. Whoever writes holds the lock of `lockSettling`. */
export function createIndemnites(sql: Sql) {
	const lines = async (where: ReturnType<typeof query>, tx: Sql = sql) =>
		(await queryRows(tx, query`${indemniteLines} ${where}`)).map(readLine);

	return {
		validatedSheet: readValidatedSheet,
		/** [IND-15] Of lines that a bordereau holds: the sheet corrected since pays them no more. */
		offSheet: (lines: readonly IndemniteLine[], tx: Sql = sql): Promise<ReadonlySet<string>> =>
			readOffSheet(
				tx,
				lines.flatMap(({ id, bordereauId, state }) =>
					bordereauId !== null && state !== 'ecartee' ? [id] : []
				)
			),
		async byIds(ids: readonly string[], tx: Sql = sql): Promise<readonly IndemniteLine[]> {
			if (ids.length === 0) return [];
			return lines(query`where n.id = any(${textArray(ids)}) order by i.starts_at, n.id`, tx);
		},
		ofBordereau: (bordereauId: string, tx: Sql = sql): Promise<readonly IndemniteLine[]> =>
			lines(
				query`where n.bordereau_id = ${bordereauId} order by x.search_name, x.id, i.starts_at`,
				tx
			),
		/** [IND-12] All that someone was or will be paid, the latest first. */
		ofPerson: (personId: string, limit: number): Promise<readonly IndemniteLine[]> =>
			lines(query`where n.person_id = ${personId} order by i.starts_at desc limit ${limit}`),
		ofIntervision: (intervisionId: string, tx: Sql = sql): Promise<readonly IndemniteLine[]> =>
			lines(query`where n.intervision_id = ${intervisionId} order by n.id`, tx),
		/** Lines that no bordereau holds yet. */
		free: (tx: Sql = sql): Promise<readonly IndemniteLine[]> =>
			lines(query`where n.state = 'a-payer' and n.bordereau_id is null order by n.id`, tx),
		/** [IND-1] Gives the ids of those that were not there: the database knows an attendance once. */
		async add(
			intervisionId: string,
			due: readonly (DueIndemnite & { readonly id: string })[],
			at: Date,
			tx: Sql
		): Promise<readonly string[]> {
			if (due.length === 0) return [];
			const rows = await tx
				.insert(indemnite)
				.values(due.map((one) => ({ ...one, intervisionId, createdAt: at })))
				.onConflictDoNothing()
				.returning({ id: indemnite.id });
			return rows.map(({ id }) => id);
		},
		/** What a corrected sheet says of a line that no bordereau holds: as what she came. */
		async countAs(id: string, counted: Pick<DueIndemnite, 'role' | 'categorie'>, tx: Sql) {
			await tx
				.update(indemnite)
				.set(counted)
				.where(and(eq(indemnite.id, id), isNull(indemnite.bordereauId)));
		},
		/** Another rate for a line that no bordereau holds. */
		async reprice(id: string, due: { tarifId: string; amountCents: number }, tx: Sql) {
			await tx
				.update(indemnite)
				.set(due)
				.where(and(eq(indemnite.id, id), isNull(indemnite.bordereauId)));
		},
		/** Takes off lines that were never handed to anybody: their rate was withdrawn. */
		async drop(ids: readonly string[], tx: Sql): Promise<void> {
			if (ids.length === 0) return;
			await tx
				.delete(indemnite)
				.where(and(inArray(indemnite.id, [...ids]), isNull(indemnite.bordereauId)));
		},
		/** Writes an act that the domain allowed; what is not said stays as it is. */
		async apply(
			act: IndemniteAct,
			line: IndemniteStanding & { readonly id: string },
			{ by, at }: Changer,
			details: ActDetails,
			tx: Sql
		): Promise<void> {
			await tx
				.update(indemnite)
				.set({ ...details, state: stateAfter(line, act), changedBy: by, changedAt: at })
				.where(eq(indemnite.id, line.id));
		},
		/** [IND-10] Says that these were told of. */
		async noteNotice(ids: readonly string[], noticeAt: Date, tx: Sql): Promise<void> {
			await tx
				.update(indemnite)
				.set({ noticeAt })
				.where(inArray(indemnite.id, [...ids]));
		},
		/** Those told of together: the same person, the same notice. */
		async sameNotice(line: IndemniteLine, tx: Sql): Promise<readonly IndemniteLine[]> {
			if (line.noticeAt === null) return [line];
			const rows = await tx
				.select({ id: indemnite.id })
				.from(indemnite)
				.where(
					and(
						eq(indemnite.personId, line.personId),
						eq(indemnite.noticeAt, new Date(line.noticeAt))
					)
				)
				.orderBy(asc(indemnite.id));
			return lines(
				query`where n.id = any(${textArray(rows.map(({ id }) => id))}) order by n.id`,
				tx
			);
		}
	};
}

export type Indemnites = ReturnType<typeof createIndemnites>;
