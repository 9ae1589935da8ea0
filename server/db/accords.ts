import { and, desc, eq, inArray, isNull, sql as query } from 'drizzle-orm';
import { accord, dossier } from '#drizzle/schema/dossier.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { RecordedAccord } from '#domain/accord/recorded-accord.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { createAccordLists } from './accord-lists.ts';
import { createAccordPeople } from './accord-people.ts';
import { accordRecord } from './accord-record.ts';
import { refusalsOf } from './accord-refusals.ts';
import { asPhase } from './codes.ts';
import type { Sql } from './database.ts';

/** A situation that an accord bears on, with the Intervision that must be told. */
export interface BoundSituation {
	readonly id: string;
	readonly intervisionId: string;
	readonly phase: SituationPhase;
	readonly ended: boolean;
	/** ISO UTC. */
	readonly startsAt: string;
}

/** The accord in force of each dossier: the last recorded ([ACO-4]); read in SQL, however long the history. */
export async function accordsInForce(
	sql: Sql,
	dossierIds: readonly string[]
): Promise<(dossierId: string) => Accord> {
	if (dossierIds.length === 0) return () => accordRecord(undefined, []);
	const rows = await sql
		.selectDistinctOn([accord.dossierId])
		.from(accord)
		.where(inArray(accord.dossierId, [...dossierIds]))
		.orderBy(accord.dossierId, desc(accord.seq));
	const refusals = await refusalsOf(
		sql,
		rows.map(({ id }) => id)
	);
	const inForce = new Map(rows.map((row) => [row.dossierId, row]));
	return (dossierId) => {
		const row = inForce.get(dossierId);
		return accordRecord(row, row ? refusals(row.id) : []);
	};
}

/** Patients' accords: their order, their history, and the lock under which one is recorded. */
export function createAccords(sql: Sql) {
	return {
		...createAccordPeople(sql),
		...createAccordLists(sql),
		/**
		 * Holds the dossier until the transaction ends, and gives the id of the accord in force. Whoever records takes it
		 * alone; an act that relies on the accord takes it with others (`shared`), so that a withdrawal comes before or after.
		 */
		async hold(tx: Sql, dossierId: string, how: 'alone' | 'shared'): Promise<string | null> {
			await tx
				.select({ id: dossier.id })
				.from(dossier)
				.where(eq(dossier.id, dossierId))
				// Not FOR UPDATE: a situation that is being added to this dossier must not wait.
				.for(how === 'alone' ? 'no key update' : 'share');
			const [row] = await tx
				.select({ id: accord.id })
				.from(accord)
				.where(eq(accord.dossierId, dossierId))
				.orderBy(desc(accord.seq))
				.limit(1);
			return row?.id ?? null;
		},
		/** The accord in force for a situation, which stays so until the transaction ends. */
		async heldFor(tx: Sql, situationId: string): Promise<Accord> {
			const [row] = await tx
				.select({ dossierId: situation.dossierId })
				.from(situation)
				.where(eq(situation.id, situationId));
			if (!row) return accordRecord(undefined, []);
			await this.hold(tx, row.dossierId, 'shared');
			return (await accordsInForce(tx, [row.dossierId]))(row.dossierId);
		},
		async inForce(dossierId: string): Promise<Accord> {
			return (await accordsInForce(sql, [dossierId]))(dossierId);
		},
		/** Every accord of a dossier, the last first: a handful for one patient. */
		async history(dossierId: string): Promise<readonly RecordedAccord[]> {
			const rows = await sql
				.select()
				.from(accord)
				.where(eq(accord.dossierId, dossierId))
				.orderBy(desc(accord.seq))
				.limit(100);
			const refusals = await refusalsOf(
				sql,
				rows.map(({ id }) => id)
			);
			return rows.map((row) => ({
				id: row.id,
				recordedBy: row.recordedBy,
				recordedAt: row.recordedAt.toISOString(),
				accord: accordRecord(row, refusals(row.id))
			}));
		},
		/** Every situation of the dossier, in whatever Intervision; the last first. */
		async situations(dossierId: string): Promise<readonly BoundSituation[]> {
			const rows = await sql
				.select({
					id: situation.id,
					intervisionId: situation.intervisionId,
					phase: situation.phase,
					endedAt: intervision.endedAt,
					startsAt: intervision.startsAt
				})
				.from(situation)
				.innerJoin(intervision, eq(intervision.id, situation.intervisionId))
				.where(eq(situation.dossierId, dossierId))
				.orderBy(desc(intervision.startsAt));
			return rows.map(({ id, intervisionId, phase, endedAt, startsAt }) => ({
				...{ id, intervisionId, phase: asPhase(phase), ended: endedAt !== null },
				startsAt: startsAt.toISOString()
			}));
		},
		/** Takes off every agenda still to come what may not stay there; gives what was taken off. */
		async takeOff(tx: Sql, dossierId: string, at: Date): Promise<readonly string[]> {
			const taken = await tx
				.update(situation)
				.set({ phase: 'retiree', takenOffAt: at })
				.where(and(eq(situation.dossierId, dossierId), eq(situation.phase, 'inscrite')))
				.returning({ id: situation.id });
			return taken.map(({ id }) => id);
		},
		/** Puts back what a refusal or a withdrawal had taken off, where the Intervision is not over. */
		async putBack(tx: Sql, dossierId: string): Promise<readonly string[]> {
			const coming = tx
				.select({ id: intervision.id })
				.from(intervision)
				.where(and(eq(intervision.id, situation.intervisionId), isNull(intervision.endedAt)));
			const back = await tx
				.update(situation)
				.set({ phase: 'inscrite', takenOffAt: null })
				.where(
					and(
						eq(situation.dossierId, dossierId),
						eq(situation.phase, 'retiree'),
						isNull(situation.abandonedAt),
						query`exists (${coming})`
					)
				)
				.returning({ id: situation.id });
			return back.map(({ id }) => id);
		},
		/** Closes what is open: in the same transaction as the accord that closes it. */
		async close(tx: Sql, dossierId: string, at: Date): Promise<readonly string[]> {
			const closed = await tx
				.update(situation)
				.set({ phase: 'fermee', closedAt: at })
				.where(and(eq(situation.dossierId, dossierId), eq(situation.phase, 'ouverte')))
				.returning({ id: situation.id });
			return closed.map(({ id }) => id);
		}
	};
}

export type Accords = ReturnType<typeof createAccords>;
