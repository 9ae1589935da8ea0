/** A row of `table` that changes what 2024 is counted from, or 2023 when its second part says so; in one or more statements. */
export interface ChangeCase {
	readonly table: string;
	readonly what: string;
	readonly change: string;
}

const someone = `(select min(person_id) from participant where intervision_id = 'calais-2024-1' and categorie is not null)`;
const meeting = `'calais-2024-1'`;
const situation = `'calais-2024-1-s1'`;
const fiche = `(id, situation_id, version, form_version, guard_version, blocking_left, content, sha256, finalised_by, finalised_at, correction_reason)`;
const activity = `insert into activite (id, kind, title, day, format, created_by, created_at)
	values ('act', 'agoradd', 'Agor’Add', '2024-05-02', 'presentiel', ${someone}, now())`;

/** [EVA-48] One at least for each table that a year is counted from. */
export const changeCases: readonly ChangeCase[] = [
	{
		table: 'intervision',
		what: 'another one, held',
		change: `insert into intervision (id, pole_id, starts_at, organiser, ended_at) values ('more', 'calais', '2024-03-02', 'X', now())`
	},
	{
		table: 'intervision',
		what: 'cancelled after all',
		change: `update intervision set cancelled_at = now() where id = ${meeting}`
	},
	{
		table: 'intervision',
		what: 'another organiser',
		change: `update intervision set organiser_kind = 'cpts' where id = ${meeting}`
	},
	{
		table: 'intervision',
		what: 'another year',
		change: `update intervision set starts_at = starts_at - interval '1 year' where id = ${meeting}`
	},
	{
		table: 'participant',
		what: 'counted elsewhere',
		change: `update participant set categorie = 'autres', liberal = false where intervision_id = ${meeting} and person_id = ${someone}`
	},
	{
		table: 'participant',
		what: 'not paid, says a former base',
		change: `update participant set indemnised_before = not liberal where intervision_id = ${meeting} and person_id = ${someone}`
	},
	{
		table: 'presence',
		what: 'one less',
		change: `delete from presence where intervision_id = ${meeting} and person_id = ${someone}`
	},
	{
		table: 'presence',
		what: 'an earlier one, of another year: who was new is not',
		change: `insert into participant (intervision_id, person_id, role, categorie, liberal)
			select (select min(id) from intervision where id like 'hirson-2023-%'), ${someone}, 'participant', 'autres', false on conflict do nothing;
			insert into presence (id, intervision_id, person_id, mode, entered_at, left_at, seen_at, source)
			select 'earlier', (select min(id) from intervision where id like 'hirson-2023-%'), ${someone}, 'salle', now(), now(), now(), 'saisie'`
	},
	{
		table: 'attendance_correction',
		what: 'taken off the sheet',
		change: `insert into attendance_correction (id, intervision_id, person_id, kind, before_from, before_to, corrected_by, corrected_at)
			values ('c', ${meeting}, ${someone}, 'retrait', '2024-01-01', '2024-12-31', ${someone}, now())`
	},
	{
		table: 'emargement',
		what: 'a sheet answered for',
		change: `insert into emargement (id, intervision_id, version, content, sha256, validated_by, validated_at)
			values ('e', ${meeting}, 1, '{"lines":[]}', repeat('0', 64), ${someone}, now())`
	},
	{
		table: 'indemnite',
		what: 'set aside',
		change: `insert into tarif (id, role, amount_cents, valid_from, set_by, set_at) values ('t', 'participant', 9000, '2024-01-01', ${someone}, now());
			insert into indemnite (id, intervision_id, person_id, role, categorie, tarif_id, amount_cents, state, created_at)
			values ('n', ${meeting}, ${someone}, 'participant', 'pharmaciens', 't', 9000, 'ecartee', now())`
	},
	{
		table: 'situation',
		what: 'of another patient',
		change: `update situation set dossier_id = (select min(id) from dossier where pole_id = 'calais' and id <> dossier_id) where id = ${situation}`
	},
	{
		table: 'situation',
		what: 'looked at again, a year later',
		change: `insert into intervision (id, pole_id, starts_at, organiser) values ('later', 'calais', '2025-02-02', 'X');
			insert into situation (id, intervision_id, dossier_id, position, phase)
			select 'again', 'later', dossier_id, 1, 'fermee' from situation where id = ${situation}`
	},
	{
		table: 'fiche',
		what: 'a corrected version',
		change: `insert into fiche ${fiche} select 'v2', situation_id, 2, form_version, guard_version, 0, content, sha256, finalised_by, now(), 'erreur'
			from fiche where situation_id = ${situation}`
	},
	{
		table: 'situation_invite',
		what: 'one less',
		change: `delete from situation_invite where situation_id = ${situation}`
	},
	{
		table: 'restitution',
		what: 'done',
		change: `update restitution set outcome = 'faite', done_on = '2024-02-02' where situation_id = ${situation}`
	},
	{
		table: 'reprogrammation',
		what: 'another day',
		change: `update reprogrammation set due_on = '2024-12-31' where situation_id = (select min(situation_id) from reprogrammation)`
	},
	{
		table: 'situation_theme',
		what: 'its problem coded',
		change: `insert into situation_theme (situation_id, theme, coded_by, coded_at) values (${situation}, 'social', ${someone}, now())`
	},
	{
		table: 'person',
		what: 'whoever was invited has another card',
		change: `update person set profession = 'autre', mode = 'salarie' where id = 'calais-specialistes-absent-1'`
	},
	{
		table: 'person',
		what: 'joined with another',
		change: `update person set merged_into = 'calais-specialistes-absent-2' where id = 'calais-specialistes-absent-1'`
	},
	{
		table: 'retained_count',
		what: 'a purge’s counts',
		change: `insert into retained_count (year, pole_id, measure, answer, count) values (2024, 'calais', 'fiches', 'total', 3)`
	},
	{
		table: 'compteur',
		what: 'typed',
		change: `insert into compteur (year, code, value, typed_by, typed_at) values (2024, 'ressource-conseil', 42, ${someone}, now())`
	},
	{ table: 'activite', what: 'one more', change: activity },
	{
		table: 'activite_presence',
		what: 'heads',
		change: `${activity}; insert into activite_presence (activite_id, categorie, heads) values ('act', 'pharmaciens', 3)`
	},
	{
		table: 'activite_person',
		what: 'somebody',
		change: `${activity}; insert into activite_person (activite_id, person_id, categorie) values ('act', ${someone}, 'pharmaciens')`
	},
	{
		table: 'convention',
		what: 'signed',
		change: `insert into convention (id, kind, structure_name, association_signed_on, structure_signed_on, created_by, created_at)
			values ('cv', 'dac', 'DAC', '2024-05-02', '2024-05-03', ${someone}, now())`
	},
	{
		table: 'questionnaire_answer',
		what: 'an answer',
		change: `insert into questionnaire (id, intervision_id, link_seed, link_hash, created_at) values ('q', ${meeting}, 's', 'h', now());
			insert into questionnaire_answer (id, questionnaire_id, answers, answered_on) values ('qa', 'q', '{}', '2024-05-02')`
	},
	{
		table: 'pole',
		what: 'another name',
		change: `update pole set name = 'Calais 2' where id = 'calais'`
	},
	{
		table: 'pole',
		what: 'another bassin',
		change: `update pole set bassin = 'Picardie' where id = 'calais'`
	}
];
