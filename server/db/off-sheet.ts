import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

const idRow = v.object({ id: v.string() });

/**
 * [IND-15] Which of these lines the last sheet of their Intervision pays no more: it names the person no longer, or no
 * longer as libérale. Cards are followed to the one that stands for the person today ([ANN-12]).
 */
export async function readOffSheet(
	tx: Sql,
	lineIds: readonly string[]
): Promise<ReadonlySet<string>> {
	if (lineIds.length === 0) return new Set();
	const rows = await queryRows(
		tx,
		query`with recursive line as (
				select id, intervision_id, person_id from indemnite where id = any(${textArray(lineIds)})),
			sheet as (
				select l.intervision_id, e.content from (select distinct intervision_id from line) l
				cross join lateral (select content from emargement
					where emargement.intervision_id = l.intervision_id order by version desc limit 1) e),
			named (intervision_id, id, merged_into) as (
				select s.intervision_id, p.id, p.merged_into from sheet s
				cross join lateral jsonb_array_elements(s.content::jsonb -> 'lines') a
				join person p on p.id = a ->> 'personId' where (a ->> 'liberal')::boolean
				union select n.intervision_id, p.id, p.merged_into from named n join person p on p.id = n.merged_into)
			select l.id from line l join sheet s on s.intervision_id = l.intervision_id
			where not exists (select 1 from named n where n.intervision_id = l.intervision_id and n.id = l.person_id)`
	);
	return new Set(rows.map((row) => v.parse(idRow, row).id));
}
