import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import { lineKindCodes, type LineKind } from '#domain/suites/line-state.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** Whose suites: those of these pôles, of Intervisions where the person had one of these roles, and her own. */
export interface SuiteScope {
	readonly poleIds: readonly string[];
	readonly personId: string;
	readonly roles: readonly IntervisionRole[];
	/** All that a nominative link opens. */
	readonly intervisionId: string | null;
}

/** ouvertes: late ones too. */
type SuiteView = 'ouvertes' | 'retard' | 'semaine' | 'faites';

export interface SuiteFilter {
	readonly view: SuiteView;
	readonly kind: LineKind | null;
	readonly poleId: string | null;
	/** Today in Paris. */
	readonly day: string;
	readonly page: number;
}

const moment = v.pipe(
	v.union([v.string(), v.date()]),
	v.transform((value) => new Date(value))
);
const row = v.object({
	kind: v.picklist(lineKindCodes),
	id: v.string(),
	situation_id: v.string(),
	intervision_id: v.string(),
	piste: v.nullable(v.string()),
	holder_id: v.nullable(v.string()),
	holder: v.nullable(v.string()),
	absent: v.nullable(v.string()),
	due_on: v.nullable(v.string()),
	outcome: v.nullable(v.picklist(['faite', 'impossible', 'abandonnee'])),
	done_on: v.nullable(v.string()),
	next_at: v.nullable(moment),
	next_held: v.nullable(v.boolean()),
	withdrawn: v.boolean()
});

export type SuiteListRow = v.InferOutput<typeof row>;

/** Older ones, if any is still open, are seen from the dossier. */
const years = 3;

const lines = query`
	select 'restitution' as kind, r.situation_id as id, c.id as situation_id, c.dossier_id, c.intervision_id, c.starts_at,
		null::text as piste, r.restituteur_id as holder_id, null::text as absent_id, r.due_on, r.outcome, r.done_on
		from scope c join restitution r on r.situation_id = c.id
		where r.restituteur_id is not null or r.outcome is not null
	union all
	select u.kind, u.id, c.id, c.dossier_id, c.intervision_id, c.starts_at,
		u.piste, u.assignee_id, u.absent_id, u.due_on, u.outcome, u.done_on
		from scope c join suite u on u.situation_id = c.id
	union all
	select 'reprogrammation', g.situation_id, c.id, c.dossier_id, c.intervision_id, c.starts_at,
		null, null, null, g.due_on, case when g.dropped_at is null then null else 'abandonnee' end,
		(g.dropped_at at time zone 'Europe/Paris')::date
		from scope c join reprogrammation g on g.situation_id = c.id`;

const studied = query`s.phase in ('finalisee', 'signee', 'archivee')`;

/** Every situation with a fiche that someone may follow: each part by an index of its own. */
function scopeOf({ poleIds, personId, roles, intervisionId }: SuiteScope, poleId: string | null) {
	const columns = query`s.id, s.dossier_id, x.id as intervision_id, x.starts_at`;
	const own = query`(${intervisionId}::text is null or x.id = ${intervisionId}::text)
		and (${poleId}::text is null or x.pole_id = ${poleId}::text)`;
	const since = query`x.starts_at >= now() - make_interval(years => ${years})`;
	const mine = (from: SQL, where: SQL) => query`(select ${columns} from ${from}
		join intervision x on x.id = s.intervision_id where ${where} and ${studied} and ${own})`;
	return query`
		(select ${columns} from intervision x join situation s on s.intervision_id = x.id
			where x.pole_id = any(${textArray(poleIds)}) and ${since} and ${studied} and ${own})
		union (select ${columns} from participant p join intervision x on x.id = p.intervision_id
			join situation s on s.intervision_id = x.id
			where p.person_id = ${personId} and p.role = any(${textArray(roles)}) and ${since} and ${studied} and ${own})
		union ${mine(query`situation s`, query`s.demandeur_id = ${personId}`)}
		union ${mine(
			query`restitution m join situation s on s.id = m.situation_id`,
			query`m.restituteur_id = ${personId}`
		)}
		union ${mine(
			query`suite m join situation s on s.id = m.situation_id`,
			query`m.assignee_id = ${personId}`
		)}`;
}

/** Whether a line is still to be done; a situation seen again is done whatever was decided of it. */
const isOpen = query`(l.outcome is null and coalesce(next.held, false) = false)`;
const isQuiet = query`(next.starts_at is not null or a.withdrawn)`;

function viewed(view: SuiteView, day: string): SQL {
	switch (view) {
		case 'ouvertes':
			return isOpen;
		case 'retard':
			return query`${isOpen} and not ${isQuiet} and l.due_on < ${day}::date`;
		case 'semaine':
			return query`${isOpen} and not ${isQuiet} and l.due_on between ${day}::date and ${day}::date + 7`;
		case 'faites':
			return query`not ${isOpen}`;
	}
}

const joined = query`
	from lines l
	left join lateral (select state in ('refuse', 'retire') as withdrawn from accord where accord.dossier_id = l.dossier_id
		order by seq desc limit 1) a on true
	left join lateral (select x.starts_at, s.phase in ('ouverte', 'fermee', 'finalisee', 'signee', 'archivee') as held
		from situation s join intervision x on x.id = s.intervision_id
		where l.kind = 'reprogrammation' and s.dossier_id = l.dossier_id and s.id <> l.situation_id
			and s.phase <> 'retiree' and x.cancelled_at is null and x.starts_at > l.starts_at
		order by x.starts_at limit 1) next on true`;

/** [SUI-14] What is to be done after the meetings: chosen, ordered and paged by the database. */
export function createSuiteLists(sql: Sql) {
	return {
		async list(
			scope: SuiteScope,
			filter: SuiteFilter,
			limit: number
		): Promise<readonly SuiteListRow[]> {
			const { view, kind, poleId, day, page } = filter;
			const order =
				view === 'faites'
					? query`coalesce(l.done_on, (next.starts_at at time zone 'Europe/Paris')::date) desc nulls last`
					: query`l.due_on nulls last`;
			const rows = await queryRows(
				sql,
				query`with scope as (${scopeOf(scope, poleId)}), lines as (${lines})
					select l.kind, l.id, l.situation_id, l.intervision_id, l.piste, l.holder_id,
						h.given_name || ' ' || h.family_name as holder, b.given_name || ' ' || b.family_name as absent,
						l.due_on::text as due_on, l.outcome, l.done_on::text as done_on,
						next.starts_at as next_at, next.held as next_held, coalesce(a.withdrawn, false) as withdrawn
					${joined}
					left join person h on h.id = l.holder_id
					left join person b on b.id = l.absent_id
					where ${viewed(view, day)} and (${kind}::text is null or l.kind = ${kind}::text)
					order by ${order}, l.starts_at, l.kind, l.id limit ${limit} offset ${page * (limit - 1)}`
			);
			return rows.map((stored) => v.parse(row, stored));
		},
		/** The next Intervision of the same dossier, and whether the situation was studied there. */
		async nextOf(situationId: string): Promise<{
			readonly intervisionId: string;
			readonly startsAt: Date;
			readonly held: boolean;
		} | null> {
			const [found] = await queryRows(
				sql,
				query`select x.id, x.starts_at, s.phase in ('ouverte', 'fermee', 'finalisee', 'signee', 'archivee') as held
					from situation l join intervision y on y.id = l.intervision_id
					join situation s on s.dossier_id = l.dossier_id and s.id <> l.id and s.phase <> 'retiree'
					join intervision x on x.id = s.intervision_id and x.cancelled_at is null and x.starts_at > y.starts_at
					where l.id = ${situationId} order by x.starts_at limit 1`
			);
			if (!found) return null;
			const read = v.parse(
				v.object({ id: v.string(), starts_at: moment, held: v.boolean() }),
				found
			);
			return { intervisionId: read.id, startsAt: read.starts_at, held: read.held };
		}
	};
}
