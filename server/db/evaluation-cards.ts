import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import { attendanceToday } from '#domain/emargement/attendance.ts';
import type { Attendance } from '#domain/intervision/meeting-facts.ts';
import {
	coordinationPart,
	type CoordinationPart
} from '#domain/professionnel/coordination-part.ts';
import type { Profession } from '#domain/professionnel/profession.ts';
import { asMode, asProfession, asStructureKind } from './codes.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** Someone as her card counts her today; whoever came is counted as she was that day ([EVA-42]). */
export interface CountedCard {
	/** The card that stands for her today ([ANN-12]). */
	readonly id: string;
	readonly today: Attendance;
	readonly profession: Profession;
	readonly coordination: CoordinationPart | null;
}

const row = v.object({
	asked: v.string(),
	id: v.string(),
	profession: v.string(),
	mode: v.string(),
	structure_kind: v.string(),
	coordonne: v.boolean(),
	fonction: v.string()
});

/** Each of these people by the card that stands for her, however often cards were joined. */
export async function readCountedCards(
	sql: Sql,
	personIds: readonly string[]
): Promise<ReadonlyMap<string, CountedCard>> {
	const rows = await queryRows(
		sql,
		query`with recursive followed (asked, id, merged_into) as (
				select id, id, merged_into from person where id = any(${textArray(personIds)})
				union all select f.asked, p.id, p.merged_into from followed f join person p on p.id = f.merged_into)
			select f.asked, x.id, x.profession, x.mode, x.structure_kind, x.coordonne, x.fonction
			from followed f join person x on x.id = f.id where f.merged_into is null`
	);
	return new Map(
		rows.map((stored) => {
			const read = v.parse(row, stored);
			const exercice = {
				profession: asProfession(read.profession),
				mode: asMode(read.mode),
				structureKind: asStructureKind(read.structure_kind),
				coordonne: read.coordonne
			};
			const card = {
				id: read.id,
				today: attendanceToday(exercice),
				profession: exercice.profession,
				coordination: coordinationPart({ ...exercice, fonction: read.fonction })
			};
			return [read.asked, card] as const;
		})
	);
}

/** All the cards of these people: those that were joined to theirs still stand in what cannot be rewritten. */
export async function readAliases(
	sql: Sql,
	personIds: readonly string[]
): Promise<readonly { readonly personId: string; readonly alias: string }[]> {
	const rows = await queryRows(
		sql,
		query`with recursive joined (person_id, alias) as (
				select id, id from person where id = any(${textArray(personIds)})
				union all select j.person_id, p.id from joined j join person p on p.merged_into = j.alias)
			select person_id, alias from joined`
	);
	const shape = v.object({ person_id: v.string(), alias: v.string() });
	return rows.map((stored) => {
		const { person_id: personId, alias } = v.parse(shape, stored);
		return { personId, alias };
	});
}
