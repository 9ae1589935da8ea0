import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Accord } from '#domain/accord/accord.ts';
import { refusalsOf } from './accord-refusals.ts';
import { asProfession } from './codes.ts';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

/** Whom a patient refuses: by the card that stands for them today, or by profession. */
export type Refusing = Pick<Accord, 'refusedPersonIds' | 'refusedProfessions'>;

const row = v.object({
	situation_id: v.string(),
	accord_id: v.string(),
	refused_professions: v.array(v.string())
});

/**
 * [EVA-51] Whom the patients of these situations refused, by the accord that was in force when the fiche was first
 * finalised: what is said later changes nothing of a meeting that was held. Few refuse anybody.
 */
export async function readRefusals(
	sql: Sql,
	situationIds: readonly string[]
): Promise<ReadonlyMap<string, Refusing>> {
	const rows = await queryRows(
		sql,
		query`select s.id as situation_id, a.id as accord_id, a.refused_professions
			from situation s
			cross join lateral (select id, refused_professions from accord
				where accord.dossier_id = s.dossier_id and accord.recorded_at <=
					(select min(f.finalised_at) from fiche f where f.situation_id = s.id)
				order by accord.seq desc limit 1) a
			where s.id = any(${textArray(situationIds)}) and (cardinality(a.refused_professions) > 0
				or exists (select 1 from accord_refusal r where r.accord_id = a.id))`
	);
	const read = rows.map((stored) => v.parse(row, stored));
	const people = await refusalsOf(
		sql,
		read.map(({ accord_id }) => accord_id)
	);
	return new Map(
		read.map(({ situation_id, accord_id, refused_professions }) => [
			situation_id,
			{
				refusedPersonIds: people(accord_id),
				refusedProfessions: refused_professions.map(asProfession)
			}
		])
	);
}
