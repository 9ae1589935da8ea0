import { sql as query } from 'drizzle-orm';
import type { Sql } from './database.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Every column that points to a person, and what a merge does with it ([ANN-12]). An integration test compares this
 * list with the database's own catalogue: a new column without a line here fails it.
 * move: goes to the card that stays · copy: is added to it, the former row stays · login: goes only when the card that
 * disappears is the one that signs in · stays: says who did something then, and is never rewritten.
 */
export const personReferences: Readonly<
	Record<
		string,
		{ readonly how: 'move' | 'copy' | 'login' | 'stays'; readonly keys?: readonly string[] }
	>
> = {
	'participant.person_id': { how: 'move', keys: ['intervision_id'] },
	'situation_invite.person_id': { how: 'move', keys: ['situation_id'] },
	'presence.person_id': { how: 'move', keys: ['id'] },
	'situation.demandeur_id': { how: 'move', keys: ['id'] },
	'mandat.person_id': { how: 'move', keys: ['pole_id', 'mandat'] },
	// Whom the patient refused stays refused under both ids ([ACO-8]).
	'accord_refusal.person_id': { how: 'copy', keys: ['accord_id'] },
	'session.user_id': { how: 'stays' },
	'login_token.person_id': { how: 'stays' },
	'accord.collected_by': { how: 'stays' },
	'accord.exception_validated_by': { how: 'stays' },
	'accord.recorded_by': { how: 'stays' },
	'fiche.restituteur_id': { how: 'stays' },
	'fiche.finalised_by': { how: 'stays' },
	'fiche.archived_by': { how: 'stays' },
	'fiche_override.answered_by': { how: 'stays' },
	'signature.person_id': { how: 'stays' },
	'person.merged_into': { how: 'stays' },
	'person_pole.person_id': { how: 'stays' },
	'person_change.by': { how: 'stays' },
	'person_proposal.person_id': { how: 'stays' },
	'person_proposal.proposed_by': { how: 'stays' },
	'person_distinct.one': { how: 'stays' },
	'person_distinct.other': { how: 'stays' },
	'person_distinct.by': { how: 'stays' },
	'person_import.by': { how: 'stays' }
};

/** A row that a merge took along, with what finds it again. */
export interface MovedRow {
	readonly reference: string;
	readonly how: 'move' | 'copy';
	readonly keys: Readonly<Record<string, string>>;
}

const parts = (reference: string) => {
	const [table = '', column = ''] = reference.split('.');
	return { table: query.identifier(table), column: query.identifier(column) };
};

/** Whether both cards stand in one row's place: on the list of one Intervision, for instance. */
export async function meetSomewhere(sql: Sql, kept: string, gone: string): Promise<boolean> {
	for (const reference of ['participant.person_id', 'situation_invite.person_id']) {
		const { table, column } = parts(reference);
		const key = query.identifier(personReferences[reference]?.keys?.[0] ?? '');
		const found = await sql.execute(query`select 1 as met from ${table} a join ${table} b
			on a.${key} = b.${key} where a.${column} = ${kept} and b.${column} = ${gone} limit 1`);
		if (rowsOf(found).length > 0) return true;
	}
	return false;
}

/** Takes along what belongs to the person, from the card that disappears to the one that stays. */
export async function moveReferences(
	tx: Sql,
	{ kept, gone, withLogin }: { kept: string; gone: string; withLogin: boolean }
): Promise<readonly MovedRow[]> {
	const moved: MovedRow[] = [];
	for (const [reference, { how, keys = [] }] of Object.entries(personReferences)) {
		if (how === 'stays' || (how === 'login' && !withLogin)) continue;
		const { table, column } = parts(reference);
		const names = query.join(
			keys.map((key) => query.identifier(key)),
			query`, `
		);
		const same = query.join(
			keys.map((key) => query`o.${query.identifier(key)} = t.${query.identifier(key)}`),
			query` and `
		);
		const answer = await tx.execute(
			how === 'copy'
				? query`insert into ${table} (${names}, ${column}) select ${names}, ${kept} from ${table}
					where ${column} = ${gone} on conflict do nothing returning ${names}`
				: query`update ${table} t set ${column} = ${kept} where t.${column} = ${gone}
					and not exists (select 1 from ${table} o where o.${column} = ${kept} and ${same}) returning ${names}`
		);
		const rows = rowsOf(answer).map((row) =>
			Object.fromEntries(keys.map((key) => [key, String(row[key])]))
		);
		moved.push(
			...rows.map(
				(found) => ({ reference, how: how === 'copy' ? how : 'move', keys: found }) as const
			)
		);
	}
	return moved;
}

/** Gives rows back to the card that had disappeared; false when one of them is no longer where the merge put it. */
export async function giveBackReferences(
	tx: Sql,
	rows: readonly MovedRow[],
	{ kept, gone }: { kept: string; gone: string }
): Promise<boolean> {
	for (const { reference, how, keys } of rows) {
		if (!(reference in personReferences)) return false;
		const { table, column } = parts(reference);
		const where = query.join(
			Object.entries(keys).map(([key, value]) => query`${query.identifier(key)} = ${value}`),
			query` and `
		);
		const answer = await tx.execute(
			how === 'copy'
				? query`delete from ${table} where ${column} = ${kept} and ${where} returning 1 as done`
				: query`update ${table} set ${column} = ${gone} where ${column} = ${kept} and ${where} returning 1 as done`
		);
		if (rowsOf(answer).length !== 1) return false;
	}
	return true;
}
