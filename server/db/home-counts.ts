import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** What is someone's to see through: all of these pôles, what she conducted, what was given to her. */
export interface CountScope {
	readonly poleIds: readonly string[];
	readonly personId: string;
	/** « 2026-11-27 », in Paris. */
	readonly today: string;
}

const fichesShape = v.object({ to_finalise: v.number(), to_sign: v.number(), own: v.number() });
const restitutionsShape = v.object({
	late: v.number(),
	due: v.number(),
	own: v.number(),
	own_late: v.number(),
	conducts: v.boolean()
});
const heldShape = v.object({
	due: v.number(),
	late: v.number(),
	done: v.number(),
	impossible: v.number()
});

export type FicheCounts = Awaited<ReturnType<HomeCounts['fiches']>>;
export type RestitutionCounts = Awaited<ReturnType<HomeCounts['restitutions']>>;
export type HeldRestitutions = v.InferOutput<typeof heldShape>;

/** One by one, by its key: few are unfinished, and all Intervisions need not be read for them. */
const itsDate = query`cross join lateral (select x.id, x.pole_id from intervision x
	where x.id = s.intervision_id limit 1) i`;

/** [TAC-3] The figures of the first page, each by the partial index of what is not finished: a handful of rows, whatever the years. */
export function createHomeCounts(sql: Sql) {
	const conducted = (personId: string): SQL => query`exists (select 1 from participant p
		where p.intervision_id = i.id and p.person_id = ${personId} and p.role in ('animateur', 'co-animateur'))`;
	const awaited = (personId: string): SQL => query`exists (select 1 from fiche f
		join signataire g on g.fiche_id = f.id and g.person_id = ${personId} and g.released_at is null
		where f.situation_id = s.id
			and f.version = (select max(v.version) from fiche v where v.situation_id = s.id)
			and not exists (select 1 from signature n
			where n.fiche_id = f.id and n.person_id = ${personId}))`;

	return {
		/** Fiches that are not signed yet. */
		async fiches({ poleIds, personId }: CountScope) {
			const [row] = await queryRows(
				sql,
				query`select count(*) filter (where s.phase = 'fermee')::int as to_finalise,
					count(*) filter (where s.phase = 'finalisee')::int as to_sign,
					count(*) filter (where s.phase = 'finalisee'
						and (${conducted(personId)} or ${awaited(personId)}))::int as own
					from situation s ${itsDate}
					where s.phase in ('fermee', 'finalisee')
					and (i.pole_id = any(${textArray(poleIds)}) or ${conducted(personId)} or ${awaited(personId)})`
			);
			const read = v.parse(fichesShape, row);
			return { toFinalise: read.to_finalise, toSign: read.to_sign, own: read.own };
		},
		/** Restitutions that are not done, but those of a patient who withdrew ([ACO-13]); and whether this person ever conducts. */
		async restitutions({ poleIds, personId, today }: CountScope) {
			const [row] = await queryRows(
				sql,
				query`select count(*)::int as due,
					count(*) filter (where r.due_on < ${today}::date)::int as late,
					count(*) filter (where r.restituteur_id = ${personId})::int as own,
					count(*) filter (where r.restituteur_id = ${personId} and r.due_on < ${today}::date)::int as own_late,
					exists (select 1 from participant p where p.person_id = ${personId}
						and p.role in ('animateur', 'co-animateur')) as conducts
					from restitution r join situation s on s.id = r.situation_id ${itsDate}
					where r.outcome is null and r.restituteur_id is not null
					and (r.restituteur_id = ${personId} or i.pole_id = any(${textArray(poleIds)})
						or ${conducted(personId)})
					and not coalesce((select a.state in ('refuse', 'retire') from accord a
						where a.dossier_id = s.dossier_id order by a.seq desc limit 1), false)`
			);
			const { own_late: ownLate, ...read } = v.parse(restitutionsShape, row);
			return { ...read, ownLate };
		},
		/** Attendances to be paid, of the whole association. */
		async toPay(): Promise<number> {
			const [row] = await queryRows(
				sql,
				query`select count(*)::int as count from indemnite where state = 'a-payer'`
			);
			return v.parse(v.object({ count: v.number() }), row).count;
		},
		/** The restitutions of one Intervision. */
		async ofIntervision(intervisionId: string, today: string): Promise<HeldRestitutions> {
			const [row] = await queryRows(
				sql,
				query`select count(*) filter (where r.outcome is null and r.restituteur_id is not null)::int as due,
					count(*) filter (where r.outcome is null and r.restituteur_id is not null
						and r.due_on < ${today}::date)::int as late,
					count(*) filter (where r.outcome = 'faite')::int as done,
					count(*) filter (where r.outcome = 'impossible')::int as impossible
					from situation s join restitution r on r.situation_id = s.id
					where s.intervision_id = ${intervisionId}`
			);
			return v.parse(heldShape, row);
		}
	};
}

export type HomeCounts = ReturnType<typeof createHomeCounts>;
