import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

const idRow = v.object({ id: v.string() });

/**
 * [IND-15] Which of these lines the last sheet of their Intervision pays no more: it names the person no longer, or no
 * longer as libérale. Cards are followed to the one that stands for the person today ([ANN-12]), each by its id
 * (`offset 0`): the planner, which cannot count the names of a sheet, would read the whole directory.
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
				cross join lateral (select id, merged_into from person where id = a ->> 'personId' offset 0) p
				where (a ->> 'liberal')::boolean
				union select n.intervision_id, p.id, p.merged_into from named n
				cross join lateral (select id, merged_into from person where id = n.merged_into offset 0) p)
			select l.id from line l join sheet s on s.intervision_id = l.intervision_id
			where not exists (select 1 from named n where n.intervision_id = l.intervision_id and n.id = l.person_id)`
	);
	return new Set(rows.map((row) => v.parse(idRow, row).id));
}
