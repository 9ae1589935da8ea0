import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { RowPlace } from '#domain/evaluation/facts/row.ts';
import type { Sql } from './database.ts';
import { parisDayOf } from './evaluation-held.ts';
import { queryRows, textArray } from './query-rows.ts';

/** A row behind a figure, as the page names it: a pôle, a day, a dossier's code; never what the patient is called. */
export interface FigureRow {
	readonly kind: RowPlace['kind'];
	readonly id: string;
	/** The code of its dossier, or the name of a pôle, of an activity, of a structure. */
	readonly name: string;
	readonly poleName: string | null;
	readonly day: string | null;
	/** The last version of its fiche. */
	readonly ficheId: string | null;
	/** [IMP-10] Taken over from a former base that did not hold all of it. */
	readonly incomplete: boolean;
}

const row = v.object({
	kind: v.picklist(['pole', 'intervision', 'situation', 'action', 'convention']),
	id: v.string(),
	name: v.string(),
	pole: v.nullable(v.string()),
	day: v.nullable(v.string()),
	fiche: v.nullable(v.string()),
	incomplete: v.boolean()
});

/** [RAP-3] Names the rows behind a figure, in one question, by day. */
export async function figureRows(
	sql: Sql,
	places: readonly RowPlace[]
): Promise<readonly FigureRow[]> {
	const ids = (kind: RowPlace['kind']) =>
		textArray(places.filter((place) => place.kind === kind).map(({ id }) => id));
	const rows = await queryRows(
		sql,
		query`select 'situation' as kind, s.id, d.code as name, p.name as pole,
				${parisDayOf(query`i.starts_at`)} as day,
				(select f.id from fiche f where f.situation_id = s.id order by f.version desc limit 1) as fiche,
				exists (select 1 from fiche f where f.situation_id = s.id and cardinality(f.non_repris) > 0) as incomplete
			from situation s join dossier d on d.id = s.dossier_id join intervision i on i.id = s.intervision_id
				join pole p on p.id = i.pole_id where s.id = any(${ids('situation')})
		union all select 'intervision', i.id, p.name, p.name, ${parisDayOf(query`i.starts_at`)}, null, false
			from intervision i join pole p on p.id = i.pole_id where i.id = any(${ids('intervision')})
		union all select 'pole', p.id, p.name, null, null, null, false from pole p where p.id = any(${ids('pole')})
		union all select 'action', a.id, a.title, p.name, to_char(a.day, 'YYYY-MM-DD'), null, false
			from activite a left join pole p on p.id = a.pole_id where a.id = any(${ids('action')})
		union all select 'convention', c.id, c.structure_name, p.name,
				to_char(greatest(c.association_signed_on, c.structure_signed_on), 'YYYY-MM-DD'), null, false
			from convention c left join pole p on p.id = c.pole_id where c.id = any(${ids('convention')})
		order by day, pole, name, id`
	);
	return v.parse(v.array(row), rows).map(({ pole, fiche, ...one }) => ({
		...one,
		poleName: pole,
		ficheId: fiche
	}));
}
