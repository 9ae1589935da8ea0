import {
	and,
	asc,
	eq,
	exists,
	inArray,
	isNotNull,
	isNull,
	or,
	sql as query,
	type SQL
} from 'drizzle-orm';
import { personPole } from '#drizzle/schema/annuaire.ts';
import { person } from '#drizzle/schema/person.ts';
import { foldWords } from '#domain/professionnel/fold-name.ts';
import type { Sql } from './database.ts';

/** What is looked for; an empty text or null filters nothing. */
export interface DirectoryFilter {
	readonly name: string;
	readonly profession: string | null;
	readonly structure: string;
	readonly poleId: string | null;
	readonly archived: boolean;
}

const pageSize = 50;
/** Beyond, nobody leafs through: « plus de 1 000 » says as much as the exact number, which grows with the region. */
const countedAtMost = 1000;

export interface FoundPeople {
	readonly ids: readonly string[];
	/** Whether another page follows. */
	readonly more: boolean;
	/** Null: more than are counted. */
	readonly total: number | null;
}

/** Finds ids of cards, a page at a time, in alphabetical order; counts them while they are few. */
export async function searchPeople(
	sql: Sql,
	filter: DirectoryFilter,
	page: number
): Promise<FoundPeople> {
	const found = sql
		.select({ id: person.id })
		.from(person)
		.where(conditions(sql, filter))
		// the count too goes by this order: without it the planner reads the table from its first page on
		.orderBy(asc(person.searchName), asc(person.id))
		.$dynamic();
	const counted = found.limit(countedAtMost + 1).as('found');
	const [count] = await sql.select({ total: query<number>`count(*)::int` }).from(counted);
	const rows = await found.limit(pageSize + 1).offset(pageSize * page);
	const total = count?.total ?? 0;
	return {
		ids: rows.slice(0, pageSize).map(({ id }) => id),
		more: rows.length > pageSize,
		total: total > countedAtMost ? null : total
	};
}

/** Whoever bears one of these folded names or has one of these addresses (indexes person_order, person_email_unique). */
export async function namedPeople(
	sql: Sql,
	{ names, emails }: { readonly names: readonly string[]; readonly emails: readonly string[] }
) {
	if (names.length + emails.length === 0) return [];
	return sql
		.select({ id: person.id, searchName: person.searchName, email: person.email })
		.from(person)
		.where(
			and(
				isNull(person.mergedInto),
				isNull(person.archivedAt),
				or(inArray(person.searchName, [...names]), inArray(person.email, [...emails]))
			)
		)
		.orderBy(asc(person.searchName), asc(person.id))
		.limit(pageSize);
}

/** Ids of everybody the filter finds, for an export; bounded like an import. */
export async function everyPerson(
	sql: Sql,
	filter: DirectoryFilter,
	limit: number
): Promise<readonly string[]> {
	const rows = await sql
		.select({ id: person.id })
		.from(person)
		.where(conditions(sql, filter))
		.orderBy(asc(person.searchName), asc(person.id))
		.limit(limit);
	return rows.map(({ id }) => id);
}

function conditions(sql: Sql, filter: DirectoryFilter): SQL | undefined {
	return and(
		isNull(person.mergedInto),
		filter.archived ? isNotNull(person.archivedAt) : isNull(person.archivedAt),
		nameMatches(filter.name),
		filter.profession === null ? undefined : eq(person.profession, filter.profession),
		filter.structure === '' ? undefined : structureBegins(filter.structure),
		filter.poleId === null ? undefined : knownIn(sql, filter.poleId)
	);
}

/** Every word typed begins a word of the name (index person_words). Folded: letters and digits only, nothing to escape. */
function nameMatches(name: string): SQL | undefined {
	const words = foldWords(name);
	if (words.length === 0) return undefined;
	const prefixes = words.map((word) => `${word}:*`).join(' & ');
	return query`to_tsvector('simple', ${person.searchName}) @@ to_tsquery('simple', ${prefixes})`;
}

function structureBegins(structure: string): SQL {
	const escaped = structure.replace(/[\\%_]/g, '\\$&');
	return query`lower(${person.structureName}) like lower(${`${escaped}%`})`;
}

function knownIn(sql: Sql, poleId: string): SQL {
	return exists(
		sql
			.select({ one: query`1` })
			.from(personPole)
			.where(and(eq(personPole.personId, person.id), eq(personPole.poleId, poleId)))
	);
}
