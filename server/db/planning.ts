import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { AccordState } from '#domain/accord/accord.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import { asAccordState, asPhase } from './codes.ts';
import type { Sql } from './database.ts';
import { plannedColumns, plannedDate, type PlannedDate } from './planned-date.ts';
import { queryRows, textArray } from './query-rows.ts';

/** Whose dates: those of these pôles, and those where the person is expected. */
export interface PlanningScope {
	readonly poleIds: readonly string[];
	readonly personId: string;
}

/** What one situation still needs, without a word of it. */
export interface AgendaState {
	readonly id: string;
	readonly intervisionId: string;
	readonly position: number;
	readonly phase: SituationPhase;
	readonly closedAt: string | null;
	readonly accord: { readonly state: AccordState; readonly exceptionValidatedBy: string | null };
}

/** A year of fifty pôles that meet every month. */
const MAX_BETWEEN = 700;
const MAX_COMING = 200;
const MAX_PAST = 20;
const MAX_UNFINISHED = 50;

/** [PLA-6] The planning as lists show it: a fixed number of queries, bounded, whatever the number of dates. */
export function createPlanning(sql: Sql) {
	const dates = async (personId: string, where: SQL): Promise<readonly PlannedDate[]> => {
		const rows = await queryRows(sql, query`select ${plannedColumns(personId)} ${where}`);
		return rows.map(plannedDate);
	};
	/** Ids in a scope, each half by an index of its own. */
	const ids = ({ poleIds, personId }: PlanningScope, condition: SQL, order: SQL): SQL => query`
		((select x.id from intervision x where x.pole_id = any(${textArray(poleIds)}) and ${condition} ${order})
		union
		(select x.id from participant p join intervision x on x.id = p.intervision_id
			where p.person_id = ${personId} and ${condition} ${order}))`;

	/** From the few situations that are not finished to their dates, by its key each: not the other way round. */
	const unfinished = ({ poleIds, personId }: PlanningScope, past: SQL): SQL => query`
		(select x.id from situation s
			cross join lateral (select id, pole_id, starts_at from intervision
				where intervision.id = s.intervision_id limit 1) x
			where s.phase in ('ouverte', 'fermee', 'finalisee', 'signee') and ${past}
				and (x.pole_id = any(${textArray(poleIds)}) or exists (select 1 from participant p
					where p.intervision_id = x.id and p.person_id = ${personId}))
			group by x.id, x.starts_at order by x.starts_at desc limit ${MAX_UNFINISHED})`;

	return {
		/** Dates between two moments, in order. */
		between(scope: PlanningScope, from: Date, until: Date): Promise<readonly PlannedDate[]> {
			const condition = query`x.starts_at >= ${from.toISOString()} and x.starts_at < ${until.toISOString()}`;
			return dates(
				scope.personId,
				query`where i.id in ${ids(scope, condition, query``)} order by i.starts_at, i.id limit ${MAX_BETWEEN}`
			);
		},
		/** Every date from this moment on, nearest first. */
		coming(scope: PlanningScope, from: Date): Promise<readonly PlannedDate[]> {
			const condition = query`x.starts_at >= ${from.toISOString()}`;
			const order = query`order by x.starts_at limit ${MAX_COMING}`;
			return dates(
				scope.personId,
				query`where i.id in ${ids(scope, condition, order)} order by i.starts_at, i.id limit ${MAX_COMING}`
			);
		},
		/** The last dates before this moment, and older ones whose fiches are not finished. */
		past(scope: PlanningScope, before: Date): Promise<readonly PlannedDate[]> {
			const past = query`x.starts_at < ${before.toISOString()}`;
			const last = ids(scope, past, query`order by x.starts_at desc limit ${MAX_PAST}`);
			return dates(
				scope.personId,
				query`where i.id = any(array(select id from ${last} l union select id from ${unfinished(scope, past)} o))
					order by i.starts_at desc, i.id limit ${MAX_PAST + MAX_UNFINISHED}`
			);
		},
		/** One date, as lists show it. */
		async date(personId: string, intervisionId: string): Promise<PlannedDate | null> {
			const [found] = await dates(personId, query`where i.id = ${intervisionId}`);
			return found ?? null;
		},
		/** Coming dates of one pôle that are not cancelled. */
		comingOf(poleId: string, from: Date): Promise<readonly PlannedDate[]> {
			return dates(
				'',
				query`where i.pole_id = ${poleId} and i.starts_at >= ${from.toISOString()}
					and i.cancelled_at is null and i.ended_at is null order by i.starts_at, i.id limit ${MAX_COMING}`
			);
		},
		/** What the situations of these dates still need, in one query. */
		async agendas(intervisionIds: readonly string[]): Promise<readonly AgendaState[]> {
			if (intervisionIds.length === 0) return [];
			const rows = await queryRows(
				sql,
				query`select s.id, s.intervision_id, s.position, s.phase, s.closed_at, a.state, a.exception_validated_by
					from situation s
					left join lateral (select state, exception_validated_by from accord
						where accord.dossier_id = s.dossier_id order by seq desc limit 1) a on true
					where s.intervision_id = any(${textArray(intervisionIds)})
					order by s.intervision_id, s.position`
			);
			return rows.map(agendaState);
		}
	};
}

export type PlanningReader = ReturnType<typeof createPlanning>;

const agendaRow = v.object({
	id: v.string(),
	intervision_id: v.string(),
	position: v.number(),
	phase: v.string(),
	closed_at: v.nullable(v.union([v.string(), v.date()])),
	state: v.nullable(v.string()),
	exception_validated_by: v.nullable(v.string())
});

function agendaState(stored: unknown): AgendaState {
	const read = v.parse(agendaRow, stored);
	return {
		id: read.id,
		intervisionId: read.intervision_id,
		position: read.position,
		phase: asPhase(read.phase),
		closedAt: read.closed_at === null ? null : new Date(read.closed_at).toISOString(),
		accord: {
			state: asAccordState(read.state ?? 'inconnu'),
			exceptionValidatedBy: read.exception_validated_by
		}
	};
}
