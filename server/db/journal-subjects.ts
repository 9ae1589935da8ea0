import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { Sql } from './database.ts';
import { queryRows, textArray } from './query-rows.ts';

const named = v.object({
	id: v.string(),
	kind: v.picklist([
		'personne',
		'dossier',
		'situation',
		'fiche',
		'demande',
		'intervision',
		'pole',
		'activite',
		'convention'
	]),
	/** A person, a pôle, or a dossier's code: never what the patient is called. */
	name: v.string()
});

/** What an act was about, as a person knows it. */
export type SubjectName = v.InferOutput<typeof named>;

const listed = v.array(named);
const ids = v.array(v.object({ id: v.string() }));

/** [ACS-19] Names what acts were about, by primary keys, in one question; what is gone, or is no record, has no name. */
export async function subjectNames(
	sql: Sql,
	subjects: readonly string[]
): Promise<readonly SubjectName[]> {
	// Anything may be written in a subject: only what looks like our ids is asked for.
	const asked = [...new Set(subjects)].filter((subject) => /^\w{1,64}$/.test(subject));
	if (asked.length === 0) return [];
	const rows = await queryRows(
		sql,
		query`with asked as (select unnest(${textArray(asked)}) as id)
			select p.id, 'personne' as kind, p.given_name || ' ' || p.family_name as name
				from asked join person p using (id)
			union all select d.id, 'dossier', d.code from asked join dossier d using (id)
			union all select s.id, 'situation', d.code
				from asked join situation s using (id) join dossier d on d.id = s.dossier_id
			union all select f.id, 'fiche', d.code
				from asked join fiche f using (id) join situation s on s.id = f.situation_id
				join dossier d on d.id = s.dossier_id
			union all select q.id, 'demande', coalesce(d.code, '')
				from asked join demande q using (id) left join dossier d on d.id = q.dossier_id
			union all select i.id, 'intervision', p.name
				from asked join intervision i using (id) join pole p on p.id = i.pole_id
			union all select p.id, 'pole', p.name from asked join pole p using (id)
			union all select a.id, 'activite', a.title from asked join activite a using (id)
			union all select c.id, 'convention', c.structure_name from asked join convention c using (id)`
	);
	return v.parse(listed, rows);
}

/** A dossier and all that was done about it: its situations, their fiches, its demandes. */
export async function subjectsOfDossier(sql: Sql, code: string): Promise<readonly string[]> {
	const rows = await queryRows(
		sql,
		query`with d as (select id from dossier where code = ${code})
			select id from d
			union all select s.id from d join situation s on s.dossier_id = d.id
			union all select f.id from d join situation s on s.dossier_id = d.id
				join fiche f on f.situation_id = s.id
			union all select q.id from d join demande q on q.dossier_id = d.id`
	);
	return v.parse(ids, rows).map(({ id }) => id);
}
