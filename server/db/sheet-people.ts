import { sql as query, type SQL } from 'drizzle-orm';
import * as v from 'valibot';
import type { SheetAttendance } from '#domain/indemnisation/due-indemnites.ts';
import { asCategorie, asProfession, asRole } from './codes.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** What is paid is read in the sheet that was answered for, in its last version: who, and as what counted. */
const contentShape = v.object({
	lines: v.array(
		v.object({
			personId: v.string(),
			role: v.string(),
			categorie: v.string(),
			liberal: v.boolean()
		})
	)
});

/**
 * The libéraux of a sheet whose content is `e.content`, by the card that stands for each of them today ([ANN-12]); a
 * card that was joined twice is followed twice, which is as far as a list needs.
 */
export const liberauxOnSheet: SQL = query`(select distinct coalesce(z.id, y.id, w.id) as person_id
	from jsonb_array_elements(e.content::jsonb -> 'lines') a
	cross join lateral (select id, merged_into from person where id = a ->> 'personId' limit 1) w
	left join lateral (select id, merged_into from person where id = w.merged_into limit 1) y on true
	left join lateral (select id from person where id = y.merged_into limit 1) z on true
	where (a ->> 'liberal')::boolean)`;

/** A sheet somebody answered for, with the moment of its Intervision. */
export interface ValidatedSheet {
	readonly emargementId: string;
	readonly version: number;
	readonly startsAt: Date;
	readonly attendances: readonly SheetAttendance[];
}

const sheetRow = v.object({
	id: v.string(),
	version: v.number(),
	content: v.string(),
	starts_at: v.pipe(
		v.union([v.string(), v.date()]),
		v.transform((value) => new Date(value))
	)
});
const personRow = v.object({ asked: v.string(), id: v.string(), profession: v.string() });

/** Reads the last sheet that was validated for an Intervision; null while none was. */
export async function readValidatedSheet(
	tx: Sql,
	intervisionId: string
): Promise<ValidatedSheet | null> {
	// Locked: two versions validated at once are read one after the other. Not against rows that merely name the
	// Intervision: whoever signs a presence waits for the journal, which the caller may hold.
	const rows = await queryRows(
		tx,
		query`select e.id, e.version, e.content, i.starts_at from intervision i
			join emargement e on e.intervision_id = i.id where i.id = ${intervisionId}
			order by e.version desc limit 1 for no key update of i`
	);
	const [stored] = rows.map((row) => v.parse(sheetRow, row));
	if (!stored) return null;
	const { lines } = v.parse(contentShape, JSON.parse(stored.content));
	const people = await readPeople(
		tx,
		lines.map(({ personId }) => personId)
	);
	return {
		emargementId: stored.id,
		version: stored.version,
		startsAt: stored.starts_at,
		attendances: lines.flatMap(({ personId, role, categorie, liberal }) => {
			const who = people.get(personId);
			const counted = { role: asRole(role), categorie: asCategorie(categorie), liberal };
			return who ? [{ ...who, ...counted }] : [];
		})
	};
}

/** Each of these people by the card that stands for her today, whatever the number of times that cards were joined. */
async function readPeople(tx: Sql, personIds: readonly string[]) {
	const rows = await queryRows(
		tx,
		query`with recursive followed (asked, id, merged_into) as (
				select id, id, merged_into from person where id = any(${textArray(personIds)})
				union all select f.asked, p.id, p.merged_into from followed f join person p on p.id = f.merged_into)
			select f.asked, x.id, x.profession from followed f join person x on x.id = f.id
			where f.merged_into is null`
	);
	return new Map(
		rows.map((stored) => {
			const { asked, id, profession } = v.parse(personRow, stored);
			return [asked, { personId: id, profession: asProfession(profession) }] as const;
		})
	);
}
