import { and, asc, desc, eq, isNull, ne, or, sql as query } from 'drizzle-orm';
import { accord, dossier } from '#drizzle/schema/dossier.ts';
import { dossierAnswer } from '#drizzle/schema/dossier-union.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision } from '#drizzle/schema/intervision.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { accordRecord } from './accord-record.ts';
import { refusalsOf } from './accord-refusals.ts';
import { asPhase } from './codes.ts';
import { rowCount, type Sql } from './database.ts';
import { latestFiche } from './latest-fiche.ts';

export interface DossierRecord {
	readonly id: string;
	readonly poleId: string;
	readonly poleName: string;
	readonly code: string;
	readonly designation: string;
	readonly mergedInto: string | null;
	readonly createdAt: Date;
}

/** One study of the patient. */
export interface DossierStep {
	readonly situationId: string;
	readonly intervisionId: string;
	readonly startsAt: Date;
	readonly phase: SituationPhase;
	readonly ficheId: string | null;
}

/** A dossier of the same pôle and pseudonym, with what helps to tell whether it is the same patient. */
export interface AlikeDossier {
	readonly id: string;
	readonly code: string;
	readonly designation: string;
	readonly lastAt: Date | null;
	/** Where the demandeur of its latest situation or demande works. */
	readonly structure: string | null;
	/** « Je ne sais pas encore » was answered before. */
	readonly postponed: boolean;
}

/** An accord with its place in time. */
export interface RecordedAccord extends Accord {
	readonly id: string;
	readonly recordedAt: Date;
}

const structureOf = query<string | null>`coalesce(
	(select p.structure_name from situation s join person p on p.id = s.demandeur_id
		where s.dossier_id = ${dossier.id} order by s.created_at desc limit 1),
	(select nullif(d.structure, '') from demande d
		where d.dossier_id = ${dossier.id} order by d.created_at desc limit 1))`;

const lastAt = query<string | null>`(select max(i.starts_at) from situation s
	join intervision i on i.id = s.intervision_id where s.dossier_id = ${dossier.id})`;

/** Reads dossiers: one patient in one pôle, the Intervisions about this patient, those that may be the same. */
export function createDossierReader(sql: Sql) {
	async function one(where: ReturnType<typeof eq>): Promise<DossierRecord | null> {
		const [row] = await sql
			.select({ dossier, poleName: pole.name })
			.from(dossier)
			.innerJoin(pole, eq(pole.id, dossier.poleId))
			.where(where);
		return row ? { ...row.dossier, poleName: row.poleName } : null;
	}

	return {
		byId: (id: string) => one(eq(dossier.id, id)),
		byCode: (code: string) => one(eq(dossier.code, code)),
		/** The Intervisions about this patient, latest first. */
		async history(dossierId: string): Promise<readonly DossierStep[]> {
			const rows = await sql
				.select({
					situationId: situation.id,
					intervisionId: intervision.id,
					startsAt: intervision.startsAt,
					phase: situation.phase,
					ficheId: fiche.id
				})
				.from(situation)
				.innerJoin(intervision, eq(intervision.id, situation.intervisionId))
				.leftJoin(fiche, latestFiche)
				.where(eq(situation.dossierId, dossierId))
				.orderBy(desc(intervision.startsAt))
				.limit(100);
			return rows.map((row) => ({ ...row, phase: asPhase(row.phase) }));
		},
		/** Dossiers with the same pseudonym that nobody has told apart from this one ([DOS-2]). */
		async alike(record: Pick<DossierRecord, 'id' | 'poleId'>): Promise<readonly AlikeDossier[]> {
			const rows = await sql
				.select({
					id: dossier.id,
					code: dossier.code,
					designation: dossier.designation,
					lastAt,
					structure: structureOf,
					answer: dossierAnswer.answer
				})
				.from(dossier)
				.leftJoin(
					dossierAnswer,
					or(
						and(eq(dossierAnswer.dossierId, dossier.id), eq(dossierAnswer.otherId, record.id)),
						and(eq(dossierAnswer.dossierId, record.id), eq(dossierAnswer.otherId, dossier.id))
					)
				)
				.where(
					and(
						eq(dossier.poleId, record.poleId),
						query`${dossier.likeness} = (select d.likeness from dossier d where d.id = ${record.id} and d.likeness <> '' and d.merged_into is null)`,
						ne(dossier.id, record.id),
						isNull(dossier.mergedInto),
						query`${dossierAnswer.answer} is distinct from 'autre'`
					)
				)
				.orderBy(asc(dossier.createdAt))
				.limit(20);
			return rows.map(({ answer, lastAt: at, ...row }) => ({
				...row,
				lastAt: at === null ? null : new Date(at),
				postponed: answer === 'plus-tard'
			}));
		},
		/** Whether this person leads an Intervision, not over, that looks at this patient. */
		async conducts(personId: string, dossierId: string): Promise<boolean> {
			const found = await sql.execute(query`select 1 from situation s
				join intervision i on i.id = s.intervision_id and i.ended_at is null
				join participant p on p.intervision_id = i.id and p.person_id = ${personId}
					and p.role in ('animateur', 'co-animateur')
				where s.dossier_id = ${dossierId} limit 1`);
			return rowCount(found) > 0;
		},
		/** The accord in force ([ACO-4]), null when none was ever recorded. */
		async accordOf(dossierId: string, tx: Sql = sql): Promise<RecordedAccord | null> {
			const [latest] = await tx
				.select()
				.from(accord)
				.where(eq(accord.dossierId, dossierId))
				.orderBy(desc(accord.seq))
				.limit(1);
			if (!latest) return null;
			return { ...(await withRefusals(tx, latest)), id: latest.id, recordedAt: latest.recordedAt };
		},
		/** The accord in force before a given one was recorded. */
		async accordBefore(dossierId: string, accordId: string, tx: Sql = sql): Promise<Accord | null> {
			const rows = await tx
				.select()
				.from(accord)
				.where(eq(accord.dossierId, dossierId))
				.orderBy(desc(accord.seq));
			const place = rows.findIndex(({ id }) => id === accordId);
			const former = place < 0 ? undefined : rows[place + 1];
			return former ? withRefusals(tx, former) : null;
		}
	};
}

export type DossierReader = ReturnType<typeof createDossierReader>;

async function withRefusals(tx: Sql, row: typeof accord.$inferSelect): Promise<Accord> {
	const refusals = await refusalsOf(tx, [row.id]);
	return accordRecord(row, refusals(row.id));
}
