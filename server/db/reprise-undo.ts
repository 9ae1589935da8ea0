import { sql as query, type SQL } from 'drizzle-orm';
import type { HeldKind } from '#domain/imports/what-holds.ts';
import type { Sql } from './database.ts';
import { markAllYears, markNoRow } from './mark-all-years.ts';
import { rowsOf } from './rows-of.ts';

/** Ids of the rows of one kind that this import created. */
const made = (repriseId: string, kind: string): SQL =>
	query`(select row_id from reprise_row where reprise_id = ${repriseId} and kind = ${kind})`;
const isMade = (repriseId: string, kind: string, id: SQL): SQL =>
	query`exists (select 1 from reprise_row r where r.reprise_id = ${repriseId} and r.kind = ${kind} and r.row_id = ${id})`;

/**
 * [IMP-11] What was attached since to something that this import created, by kind: how many of each. What no line here
 * foresees is refused by the database's own references.
 */
export async function whatHolds(
	tx: Sql,
	repriseId: string
): Promise<readonly { readonly kind: HeldKind; readonly count: number }[]> {
	const of = (kind: string) => made(repriseId, kind);
	const own = (kind: string, id: SQL) => isMade(repriseId, kind, id);
	const counts: Readonly<Record<HeldKind, SQL>> = {
		situation: query`select count(*) from situation s where (s.intervision_id in ${of('intervision')}
			or s.dossier_id in ${of('dossier')}) and not ${own('situation', query`s.id`)}`,
		participation: query`select count(*) from participant p where (p.intervision_id in ${of('intervision')}
			or p.person_id in ${of('person')}) and not ${own('participant', query`p.intervision_id || ' ' || p.person_id`)}`,
		invitation: query`select count(*) from situation_invite v where (v.situation_id in ${of('situation')}
			or v.person_id in ${of('person')}) and not ${own('invite', query`v.situation_id || ' ' || v.person_id`)}`,
		emargement: query`select (select count(*) from emargement e where e.intervision_id in ${of('intervision')})
			+ (select count(*) from attendance_correction c where c.intervision_id in ${of('intervision')})
			+ (select count(*) from presence p where p.intervision_id in ${of('intervision')}
				and not ${own('presence', query`p.id`)})`,
		accord: query`select count(*) from accord a where a.dossier_id in ${of('dossier')}`,
		demande: query`select count(*) from demande d where d.dossier_id in ${of('dossier')}`,
		dossier: query`select (select count(*) from dossier_union u where u.kept_id in ${of('dossier')} or u.merged_id in ${of('dossier')})
			+ (select count(*) from dossier d where d.pole_id in ${of('pole')} and not ${own('dossier', query`d.id`)})`,
		personne: query`select (select count(*) from person p where p.id in ${of('person')}
				and (p.version > 1 or p.merged_into is not null or p.signed_in_at is not null or p.archived_at is not null))
			+ (select count(*) from person p where p.merged_into in ${of('person')})
			+ (select count(*) from mandat m where m.person_id in ${of('person')})`,
		pole: query`select (select count(*) from mandat m where m.pole_id in ${of('pole')})
			+ (select count(*) from intervision i where i.pole_id in ${of('pole')} and not ${own('intervision', query`i.id`)})
			+ (select count(*) from person_pole x where x.pole_id in ${of('pole')} and not ${own('person', query`x.person_id`)}
				and not ${own('place', query`x.person_id || ' ' || x.pole_id`)})`
	};
	const found: { kind: HeldKind; count: number }[] = [];
	for (const kind of Object.keys(counts) as HeldKind[]) {
		const [row] = rowsOf(await tx.execute(query`select (${counts[kind]})::int as count`));
		const count = Number(row?.['count'] ?? 0);
		if (count > 0) found.push({ kind, count });
	}
	return found;
}

/**
 * [IMP-11] Takes back exactly what an import created, last written first; what a dossier's erasure took meanwhile is
 * gone already. The journal must already say that it is undone: triggers ask it (migration 0022).
 */
export async function undoReprise(tx: Sql, repriseId: string): Promise<void> {
	const of = (kind: string) => made(repriseId, kind);
	const own = (kind: string, id: SQL) => isMade(repriseId, kind, id);
	const steps: readonly SQL[] = [
		query`delete from restitution where situation_id in ${of('situation')}`,
		query`delete from reprogrammation where situation_id in ${of('situation')}`,
		query`delete from situation_theme where situation_id in ${of('situation')}`,
		query`delete from fiche where id in ${of('fiche')}`,
		query`delete from situation_invite v where ${own('invite', query`v.situation_id || ' ' || v.person_id`)}`,
		query`delete from presence where id in ${of('presence')}`,
		query`delete from participant p where ${own('participant', query`p.intervision_id || ' ' || p.person_id`)}`,
		// who was made known in a pôle by this import, and by nothing since
		query`delete from person_pole x where ${own('place', query`x.person_id || ' ' || x.pole_id`)}
			and not exists (select 1 from participant p join intervision i on i.id = p.intervision_id
				where p.person_id = x.person_id and i.pole_id = x.pole_id)
			and not exists (select 1 from mandat m where m.person_id = x.person_id and m.pole_id = x.pole_id)`,
		query`delete from situation where id in ${of('situation')}`,
		query`delete from reprise_patient where reprise_id = ${repriseId}`,
		query`delete from dossier_answer where dossier_id in ${of('dossier')} or other_id in ${of('dossier')}`,
		query`delete from dossier where id in ${of('dossier')}`,
		query`delete from intervision where id in ${of('intervision')}`,
		query`delete from person_distinct where one in ${of('person')} or other in ${of('person')}`,
		query`delete from person_pole where person_id in ${of('person')}`,
		query`delete from person where id in ${of('person')}`,
		query`delete from pole where id in ${of('pole')}`,
		query`delete from reprise_row where reprise_id = ${repriseId}`
	];
	// while all that goes still says which years it was counted in
	await markAllYears(tx);
	await markNoRow(tx);
	for (const step of steps) await tx.execute(step);
}
