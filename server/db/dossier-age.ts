import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { DossierAge } from '#domain/conservation/decide-due.ts';
import type { Sql } from './database.ts';
import { queryRows } from './query-rows.ts';

/** A dossier that may have been kept long enough, with where and when its figures belong. */
export interface AgedDossier extends DossierAge {
	readonly id: string;
	readonly poleId: string;
	readonly situations: number;
	readonly fiches: number;
	readonly documents: number;
}

/** A demande that belongs to no dossier. */
export interface AgedDemande {
	readonly id: string;
	readonly poleId: string | null;
	readonly lastWord: Date;
}

const at = v.pipe(
	v.union([v.string(), v.date()]),
	v.transform((value) => new Date(value))
);
const count = v.pipe(v.union([v.string(), v.number()]), v.transform(Number));
const agedRow = v.object({
	id: v.string(),
	pole_id: v.string(),
	created_at: at,
	last_intervision: v.nullable(at),
	last_demande: v.nullable(at),
	demande_waits: v.boolean(),
	agenda: v.boolean(),
	brouillon: v.boolean(),
	signature: v.boolean(),
	restitution: v.boolean(),
	situations: count,
	fiches: count,
	documents: count
});
const demandeRow = v.object({ id: v.string(), pole_id: v.nullable(v.string()), last_word: at });

/** What of a demande was written last. */
const lastWord = query`greatest(d.created_at,
	coalesce((select max(n.at) from demande_note n where n.demande_id = d.id), d.created_at))`;

/** Ages of dossiers, read in SQL: only those whose last sign of life is older than a moment. */
export function createDossierAges(sql: Sql) {
	async function read(where: SQL, now: Date, tx: Sql, limit: number) {
		const rows = await queryRows(
			tx,
			query`
			with aged as (
				select o.id, o.pole_id, o.created_at,
					(select max(i.starts_at) from situation s join intervision i on i.id = s.intervision_id
						where s.dossier_id = o.id and i.cancelled_at is null) as last_intervision,
					(select max(${lastWord}) from demande d where d.dossier_id = o.id) as last_demande
				from dossier o where o.merged_into is null and ${where}
			)
			select a.id, a.pole_id, a.created_at, a.last_intervision, a.last_demande,
				exists (select 1 from demande d left join situation s on s.demande_id = d.id
					where d.dossier_id = a.id and d.state in ('recue', 'a-completer', 'acceptee', 'inscrite')
						and (s.id is null or s.phase = 'inscrite')) as demande_waits,
				exists (select 1 from situation s join intervision i on i.id = s.intervision_id
					where s.dossier_id = a.id and s.phase = 'inscrite' and i.cancelled_at is null
						and i.ended_at is null and i.starts_at > ${now.toISOString()}::timestamptz) as agenda,
				exists (select 1 from situation s
					where s.dossier_id = a.id and s.phase in ('ouverte', 'fermee')) as brouillon,
				exists (select 1 from situation s
					where s.dossier_id = a.id and s.phase = 'finalisee') as signature,
				exists (select 1 from situation s join restitution r on r.situation_id = s.id
					where s.dossier_id = a.id and r.outcome is null and r.restituteur_id is not null) as restitution,
				(select count(*) from situation s where s.dossier_id = a.id) as situations,
				(select count(*) from situation s join fiche f on f.situation_id = s.id
					where s.dossier_id = a.id) as fiches,
				(select count(*) from situation s join fiche f on f.situation_id = s.id
					join sealed_document x on x.fiche_id = f.id where s.dossier_id = a.id) as documents
			from aged a order by coalesce(a.last_intervision, a.last_demande, a.created_at), a.id limit ${limit}`
		);
		return v.parse(v.array(agedRow), rows).map(agedDossier);
	}

	return {
		/** Those with no sign of life after `before`, oldest first: a first sieve, which the domain then judges. */
		async olderThan(
			before: Date,
			now: Date,
			{ poleId, limit }: { readonly poleId: string | null; readonly limit: number }
		): Promise<readonly AgedDossier[]> {
			const cut = query`${before.toISOString()}::timestamptz`;
			const pole = poleId === null ? query`true` : query`o.pole_id = ${poleId}`;
			return read(
				query`${pole} and o.created_at <= ${cut} and not exists (
					select 1 from situation s join intervision i on i.id = s.intervision_id
					where s.dossier_id = o.id and i.cancelled_at is null and i.starts_at > ${cut})`,
				now,
				sql,
				limit
			);
		},
		/** One dossier as it is now, inside the transaction that holds it. */
		async ageOf(tx: Sql, dossierId: string, now: Date): Promise<AgedDossier | null> {
			return (await read(query`o.id = ${dossierId}`, now, tx, 1))[0] ?? null;
		},
		/** Demandes of no dossier that nobody has written in since. */
		async demandesOlderThan(
			before: Date,
			{ poleId, limit }: { readonly poleId: string | null | undefined; readonly limit: number },
			tx: Sql = sql
		): Promise<readonly AgedDemande[]> {
			const pole =
				poleId === undefined ? query`true` : query`d.pole_id is not distinct from ${poleId}::text`;
			const rows = await queryRows(
				tx,
				query`select d.id, d.pole_id, ${lastWord} as last_word from demande d
				where d.dossier_id is null and ${pole}
					and not exists (select 1 from situation s where s.demande_id = d.id)
					and ${lastWord} <= ${before.toISOString()}::timestamptz
				order by d.created_at, d.id limit ${limit}`
			);
			return v.parse(v.array(demandeRow), rows).map((row) => ({
				id: row.id,
				poleId: row.pole_id,
				lastWord: row.last_word
			}));
		}
	};
}

function agedDossier(row: v.InferOutput<typeof agedRow>): AgedDossier {
	const { id, situations, fiches, documents } = row;
	const holds = (['agenda', 'brouillon', 'signature', 'restitution'] as const).filter(
		(hold) => row[hold]
	);
	return {
		...{ id, situations, fiches, documents, holds },
		poleId: row.pole_id,
		createdAt: row.created_at,
		lastIntervision: row.last_intervision,
		lastDemande: row.last_demande,
		demandeWaits: row.demande_waits
	};
}

export type DossierAges = ReturnType<typeof createDossierAges>;
