import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import { countAttendance, type Heads, type NamedAttendee } from '#domain/activite/attendance.ts';
import type { CopilFacts } from '#domain/activite/copil.ts';
import { activiteKindCodes } from '#domain/activite/kind.ts';
import type { CountedActivite } from '#domain/activite/summary.ts';
import { formatCodes } from '#domain/pole/site.ts';
import { categorieCodes } from '#domain/professionnel/categorie.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

const row = v.object({
	id: v.string(),
	kind: v.picklist(activiteKindCodes),
	title: v.string(),
	day: v.string(),
	format: v.picklist(formatCodes),
	capacity: v.nullable(v.number()),
	pole_id: v.nullable(v.string()),
	pole_name: v.nullable(v.string())
});
const headsRow = v.object({
	activite_id: v.string(),
	categorie: v.picklist(categorieCodes),
	heads: v.number(),
	known: v.number()
});
const personRow = v.object({
	activite_id: v.string(),
	person_id: v.string(),
	name: v.string(),
	fonction: v.string(),
	categorie: v.picklist(categorieCodes),
	first: v.boolean()
});
const copilRow = v.object({
	id: v.string(),
	name: v.string(),
	last_copil: v.nullable(v.string()),
	first_held: v.nullable(v.string())
});

/** Somebody of the directory at an activité. */
export interface ShownAttendee extends NamedAttendee {
	readonly name: string;
	readonly fonction: string;
}

/** An activité with who came, counted. */
export interface ListedActivite extends CountedActivite {
	readonly id: string;
	readonly title: string;
	readonly day: string;
	readonly capacity: number | null;
	readonly poleId: string | null;
	readonly poleName: string | null;
	readonly heads: readonly Heads[];
	readonly people: readonly ShownAttendee[];
}

/** Null: every pôle, and what is of the association as a whole. */
export type PoleScope = readonly string[] | null;

/** Activités with their attendance, and where Copils stand. A few questions, whatever the number of rows. */
export function createActiviteLists(sql: Sql) {
	async function read(where: SQL): Promise<readonly ListedActivite[]> {
		const found = await queryRows(
			sql,
			query`select a.id, a.kind, a.title, a.day::text as day, a.format, a.capacity, a.pole_id, p.name as pole_name
				from activite a left join pole p on p.id = a.pole_id
				where a.removed_at is null and ${where} order by a.day, a.id`
		);
		const rows = v.parse(v.array(row), found);
		const ids = textArray(rows.map(({ id }) => id));
		const heads = v.parse(
			v.array(headsRow),
			await queryRows(
				sql,
				query`select activite_id, categorie, heads, known from activite_presence where activite_id = any(${ids})`
			)
		);
		const people = v.parse(v.array(personRow), await queryRows(sql, attendees(ids)));
		return rows.map((one) => listed(one, heads, people));
	}

	return {
		/** Those of a year, the earliest first. */
		ofYear: (year: number, poleIds: PoleScope) =>
			read(
				query`a.day between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date and ${inScope(poleIds)}`
			),
		async one(id: string): Promise<ListedActivite | null> {
			return (await read(query`a.id = ${id}`))[0] ?? null;
		},
		/** [ACT-7] The last Copil of a pôle by that day, with its composition. */
		async lastCopil(poleId: string, today: string): Promise<ListedActivite | null> {
			const found = await read(
				query`a.id = (select id from activite where removed_at is null and kind = 'copil'
					and pole_id = ${poleId} and day <= ${today}::date order by day desc, id desc limit 1)`
			);
			return found[0] ?? null;
		},
		/** The years that hold any, the latest first. */
		async years(poleIds: PoleScope): Promise<readonly number[]> {
			const rows = await queryRows(
				sql,
				query`select distinct extract(year from a.day)::int as year from activite a
					where a.removed_at is null and ${inScope(poleIds)} order by year desc`
			);
			return v.parse(v.array(v.object({ year: v.number() })), rows).map(({ year }) => year);
		},
		/** [ACT-7] What each pôle's alert is decided from, in one question. */
		async copils(poleIds: readonly string[], today: string): Promise<readonly CopilFacts[]> {
			const rows = await queryRows(
				sql,
				query`select p.id, p.name,
						(select max(a.day)::text from activite a where a.pole_id = p.id and a.kind = 'copil'
							and a.removed_at is null and a.day <= ${today}::date) as last_copil,
						(select (min(i.starts_at) at time zone 'Europe/Paris')::date::text from intervision i
							where i.pole_id = p.id and i.ended_at is not null and i.cancelled_at is null) as first_held
					from pole p where p.id = any(${textArray(poleIds)}) order by p.name`
			);
			return v.parse(v.array(copilRow), rows).map((one) => ({
				...{ poleId: one.id, poleName: one.name },
				...{ lastCopilOn: one.last_copil, firstHeldOn: one.first_held }
			}));
		}
	};
}

export type ActiviteLists = ReturnType<typeof createActiviteLists>;

const inScope = (poleIds: PoleScope): SQL =>
	poleIds === null ? query`true` : query`a.pole_id = any(${textArray(poleIds)})`;

/** [ACT-3] `first`: no other of this kind, in this year and pôle, had her before. */
const attendees = (ids: SQL): SQL => query`select c.activite_id, c.person_id, c.categorie,
		w.given_name || ' ' || w.family_name as name, w.fonction,
		not exists (select 1 from activite_person e join activite b on b.id = e.activite_id
			where e.person_id = c.person_id and b.removed_at is null and b.kind = a.kind
				and b.pole_id is not distinct from a.pole_id
				and extract(year from b.day) = extract(year from a.day) and (b.day, b.id) < (a.day, a.id)) as first
	from activite_person c join activite a on a.id = c.activite_id join person w on w.id = c.person_id
	where c.activite_id = any(${ids}) order by w.family_name, w.given_name, w.id`;

function listed(
	one: v.InferOutput<typeof row>,
	allHeads: readonly v.InferOutput<typeof headsRow>[],
	allPeople: readonly v.InferOutput<typeof personRow>[]
): ListedActivite {
	const { pole_id: poleId, pole_name: poleName, ...rest } = one;
	const heads = allHeads
		.filter(({ activite_id: id }) => id === one.id)
		.map(({ categorie, heads: n, known }) => ({ categorie, heads: n, known }));
	const people = allPeople
		.filter(({ activite_id: id }) => id === one.id)
		.map(({ person_id: personId, name, fonction, categorie, first }) => ({
			...{ personId, name, fonction, categorie, first }
		}));
	return { ...rest, poleId, poleName, heads, people, ...countAttendance({ heads, people }) };
}
