import { setImmediate as turn } from 'node:timers/promises';
import { sql as query, type SQL } from 'drizzle-orm';
import type { HeldKind } from '#domain/imports/what-holds.ts';
import type { Sql } from './database.ts';
import { markAllYears, markNoRow } from './mark-all-years.ts';
import { rowsOf } from './rows-of.ts';
import { textArray } from './query-rows.ts';

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

/** Rows of one question: of a person the database looks for traces in a hundred places. */
const together = 25;

/**
 * [IMP-11] Takes back exactly what an import created, last written first; what a dossier's erasure took meanwhile is
 * gone already. The journal must already say that it is undone: triggers ask it (migration 0022). A few rows at a time:
 * the embedded database answers without ever leaving the turn of the event loop.
 */
export async function undoReprise(tx: Sql, repriseId: string): Promise<void> {
	const each = async (kind: string, steps: (ids: SQL) => readonly SQL[]): Promise<void> => {
		const rows = rowsOf(await tx.execute(made(repriseId, kind)));
		for (let from = 0; from < rows.length; from += together) {
			const ids = rows.slice(from, from + together).map((row) => String(row['row_id']));
			for (const step of steps(textArray(ids))) await tx.execute(step);
			await turn();
		}
	};
	// while all that goes still says which years it was counted in
	await markAllYears(tx);
	await markNoRow(tx);
	await each('situation', (ids) =>
		['restitution', 'reprogrammation', 'situation_theme'].map(
			(table) => query`delete from ${query.identifier(table)} where situation_id = any(${ids})`
		)
	);
	await each('fiche', (ids) => [query`delete from fiche where id = any(${ids})`]);
	await each('invite', (ids) => [
		query`delete from situation_invite where (situation_id, person_id) in (${pairsOf(ids)})`
	]);
	await each('presence', (ids) => [query`delete from presence where id = any(${ids})`]);
	await each('participant', (ids) => [
		query`delete from participant where (intervision_id, person_id) in (${pairsOf(ids)})`
	]);
	// who was made known in a pôle by this import, and by nothing since
	await each('place', (ids) => [
		query`delete from person_pole x where (x.person_id, x.pole_id) in (${pairsOf(ids)})
			and not exists (select 1 from participant p join intervision i on i.id = p.intervision_id
				where p.person_id = x.person_id and i.pole_id = x.pole_id)
			and not exists (select 1 from mandat m where m.person_id = x.person_id and m.pole_id = x.pole_id)`
	]);
	await each('situation', (ids) => [query`delete from situation where id = any(${ids})`]);
	await tx.execute(query`delete from reprise_patient where reprise_id = ${repriseId}`);
	await each('dossier', (ids) => [
		query`delete from dossier_answer where dossier_id = any(${ids}) or other_id = any(${ids})`,
		query`delete from dossier where id = any(${ids})`
	]);
	await each('intervision', (ids) => [query`delete from intervision where id = any(${ids})`]);
	await each('person', (ids) => [
		query`delete from person_distinct where one = any(${ids}) or other = any(${ids})`,
		query`delete from person_pole where person_id = any(${ids})`,
		query`delete from person where id = any(${ids})`
	]);
	await each('pole', (ids) => [query`delete from pole where id = any(${ids})`]);
	await tx.execute(query`delete from reprise_row where reprise_id = ${repriseId}`);
}

/** « one other » in two columns. */
const pairsOf = (ids: SQL): SQL =>
	query`select split_part(pair, ' ', 1), split_part(pair, ' ', 2) from unnest(${ids}) pair`;
