import { sql as query } from 'drizzle-orm';
import type { SuggestionFacts } from '#domain/annuaire/rank-suggestions.ts';
import { asProfession } from './codes.ts';
import type { Sql } from './database.ts';
import { rowsOf } from './rows-of.ts';

/** Someone who may be needed, with the words shown beside the name. */
export interface SuggestedPerson extends SuggestionFacts {
	readonly fonction: string;
	readonly structureName: string;
}

/**
 * Who was concerned by the earlier situations of this dossier, and who comes to the pôle's Intervisions since a date.
 * One statement; merged and archived cards are left out.
 */
export async function readSuggestionFacts(
	sql: Sql,
	{ situationId, since }: { readonly situationId: string; readonly since: Date }
): Promise<readonly SuggestedPerson[]> {
	const answer = await sql.execute(query`
		with here as (select s.id, s.dossier_id, i.pole_id, i.starts_at, i.id as intervision_id
			from situation s join intervision i on i.id = s.intervision_id where s.id = ${situationId}),
		earlier as (select s.id, s.demandeur_id, i.starts_at from here h
			join situation s on s.dossier_id = h.dossier_id and s.id <> h.id
			join intervision i on i.id = s.intervision_id),
		met as (select n.person_id, count(*)::int as met,
				(array_agg(n.medecin_traitant order by e.starts_at desc))[1] as mt,
				(array_agg(n.pharmacien_attitre order by e.starts_at desc))[1] as ph
			from earlier e join situation_invite n on n.situation_id = e.id group by n.person_id),
		asked as (select distinct demandeur_id as person_id from earlier where demandeur_id is not null
			union select s.demandeur_id from here h join situation s on s.id = h.id where s.demandeur_id is not null),
		regular as (select p.person_id, count(*)::int as attended,
				(count(*) filter (where p.role = 'expert'))::int as expert
			from here h join intervision i on i.pole_id = h.pole_id and i.id <> h.intervision_id
				and i.starts_at >= ${since.toISOString()}::timestamptz
			join participant p on p.intervision_id = i.id group by p.person_id)
		select x.id, x.given_name, x.family_name, x.profession, x.fonction, x.structure_name,
			coalesce(m.met, 0) as met, coalesce(m.mt, false) as mt, coalesce(m.ph, false) as ph,
			(a.person_id is not null) as asked, coalesce(r.attended, 0) as attended, coalesce(r.expert, 0) as expert
		from person x left join met m on m.person_id = x.id left join asked a on a.person_id = x.id
			left join regular r on r.person_id = x.id
		where x.archived_at is null and x.merged_into is null and x.id in (
			select person_id from met union select person_id from asked
			union select person_id from regular where attended >= 2 or expert > 0)
		order by x.search_name limit 300`);
	return rowsOf(answer).map((row) => ({
		personId: String(row['id']),
		name: `${String(row['given_name'])} ${String(row['family_name'])}`,
		profession: asProfession(String(row['profession'])),
		fonction: String(row['fonction']),
		structureName: String(row['structure_name']),
		metForDossier: Number(row['met']),
		medecinTraitant: row['mt'] === true,
		pharmacienAttitre: row['ph'] === true,
		demandeur: row['asked'] === true,
		attended: Number(row['attended']),
		asExpert: Number(row['expert'])
	}));
}
