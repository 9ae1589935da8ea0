import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { IndemniteState } from '#domain/indemnisation/indemnite.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import { asProfession, asRole } from './codes.ts';
import type { Sql } from './database.ts';
import {
	attendanceColumns,
	indemniteLines,
	readAttendance,
	readLine,
	type AttendanceLine,
	type IndemniteLine
} from './indemnite-line.ts';
import { queryRows, textArray } from './query-rows.ts';
import { liberauxOnSheet } from './sheet-people.ts';

/** Which lines: of Intervisions of these pôles (null: all) held in a period. */
export interface IndemniteFilter {
	readonly poleIds: readonly string[] | null;
	readonly from: Date;
	readonly until: Date;
}

/** A libéral who came, and whom no payment names yet; who she was there. */
export interface UnpaidAttendance extends AttendanceLine {
	readonly role: IntervisionRole;
}

/** How many lines are in each state, and what they come to. */
export type IndemniteTotals = Readonly<
	Record<
		IndemniteState | 'proposee' | 'a-etablir',
		{ readonly count: number; readonly cents: number }
	>
>;

interface Page {
	readonly limit: number;
	readonly offset: number;
}

const totalRow = v.object({ state: v.string(), count: v.number(), cents: v.number() });
const countRow = v.tuple([v.object({ count: v.number() })]);
const kindRow = v.object({ role: v.string(), profession: v.string(), day: v.string() });
const roleRow = v.object({ role: v.string() });

/**
 * The Intervisions of a period, pôle after pôle by their index. Each `offset 0` and `limit 1` here keeps the database to
 * its keys, one meeting at a time: ten years of payments are never read for two.
 */
const held = ({ from, until }: Pick<IndemniteFilter, 'from' | 'until'>): SQL => query`pole o
	cross join lateral (select * from intervision where intervision.pole_id = o.id
		and starts_at >= ${from.toISOString()} and starts_at < ${until.toISOString()} and cancelled_at is null offset 0) i`;
const ofPoles = ({ poleIds }: IndemniteFilter): SQL =>
	poleIds === null ? query`true` : query`o.id = any(${textArray(poleIds)})`;

/** No payment names this attendance yet. */
const unnamed = query`(select n.id from indemnite n where n.intervision_id = i.id and n.person_id = x.id) is null`;

/** [IND-9] Libéraux who came where nobody has validated the sheet yet. */
const proposed = (filter: IndemniteFilter): SQL => query`from ${held(filter)}
	cross join lateral (select * from participant where participant.intervision_id = i.id and liberal offset 0) p
	cross join lateral (select * from person where person.id = p.person_id limit 1) x
	where ${ofPoles(filter)} and i.ended_at is not null and i.reprise_id is null
		and (select e.id from emargement e where e.intervision_id = i.id limit 1) is null and ${unnamed}`;

/** [IND-4] On a validated sheet, and without a payment: nobody set a rate, or nobody pressed yet. */
const lacking = (filter: IndemniteFilter): SQL => query`from ${held(filter)}
	cross join lateral (select content from emargement where emargement.intervision_id = i.id
		order by version desc limit 1) e
	cross join lateral ${liberauxOnSheet} l
	cross join lateral (select * from person where person.id = l.person_id limit 1) x
	left join lateral (select role from participant where participant.intervision_id = i.id
		and participant.person_id = x.id limit 1) p on true
	where ${ofPoles(filter)} and ${unnamed}`;

/** The lists of payments: chosen, ordered, counted and paged by the database. */
export function createIndemniteLists(sql: Sql) {
	async function unpaid(from: SQL, { limit, offset }: Page): Promise<readonly UnpaidAttendance[]> {
		const rows = await queryRows(
			sql,
			query`select coalesce(p.role, 'participant') as role, ${attendanceColumns} ${from}
				order by i.starts_at desc, x.search_name, x.id limit ${limit} offset ${offset}`
		);
		return rows.map((row) => ({
			...readAttendance(row),
			role: asRole(v.parse(roleRow, row).role)
		}));
	}
	const count = async (from: SQL) =>
		v.parse(countRow, await queryRows(sql, query`select count(*)::int as count ${from}`))[0].count;

	return {
		async page(
			filter: IndemniteFilter,
			state: IndemniteState,
			{ limit, offset }: Page
		): Promise<readonly IndemniteLine[]> {
			const rows = await queryRows(
				sql,
				query`${indemniteLines} where n.state = ${state} and i.starts_at >= ${filter.from.toISOString()}
					and i.starts_at < ${filter.until.toISOString()} and i.cancelled_at is null and ${ofPoles(filter)}
					order by i.starts_at desc, x.search_name, n.id limit ${limit} offset ${offset}`
			);
			return rows.map(readLine);
		},
		proposed: (filter: IndemniteFilter, page: Page) => unpaid(proposed(filter), page),
		lacking: (filter: IndemniteFilter, page: Page) => unpaid(lacking(filter), page),
		async totals(filter: IndemniteFilter): Promise<IndemniteTotals> {
			const rows = await queryRows(
				sql,
				query`select n.state, count(*)::int as count, sum(n.amount_cents)::int as cents
					from ${held(filter)}
					cross join lateral (select state, amount_cents from indemnite
						where indemnite.intervision_id = i.id offset 0) n
					where ${ofPoles(filter)} group by n.state`
			);
			const found = rows.map((row) => v.parse(totalRow, row));
			const of = (state: IndemniteState) => {
				const row = found.find((one) => one.state === state);
				return { count: row?.count ?? 0, cents: row?.cents ?? 0 };
			};
			return {
				proposee: { count: await count(proposed(filter)), cents: 0 },
				'a-etablir': { count: await count(lacking(filter)), cents: 0 },
				'a-payer': of('a-payer'),
				transmis: of('transmis'),
				paye: of('paye'),
				ecartee: of('ecartee')
			};
		},
		/** As what, and when, those who wait for a payment came. */
		async waitingKinds(filter: IndemniteFilter) {
			const rows = await queryRows(
				sql,
				query`select distinct coalesce(p.role, 'participant') as role, x.profession,
						(i.starts_at at time zone 'Europe/Paris')::date::text as day
					${lacking(filter)} order by role, profession, day limit 500`
			);
			return rows.map((row) => {
				const { role, profession, day } = v.parse(kindRow, row);
				return { role: asRole(role), profession: asProfession(profession), day };
			});
		},
		/** Intervisions whose validated sheet names a libéral without a payment, the oldest first. */
		async toEstablish(filter: IndemniteFilter, limit: number): Promise<readonly string[]> {
			const rows = await queryRows(
				sql,
				query`select distinct i.id, i.starts_at ${lacking(filter)} order by i.starts_at, i.id limit ${limit}`
			);
			return rows.map((row) => v.parse(v.object({ id: v.string() }), row).id);
		}
	};
}

export type IndemniteLists = ReturnType<typeof createIndemniteLists>;
