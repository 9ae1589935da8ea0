import { sql as query } from 'drizzle-orm';
import * as v from 'valibot';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { Sql } from '#server/db/database.ts';
import type { CollabHub } from '#server/realtime/collab/collab-hub.ts';
import type { Faults } from './fault-points.ts';
import { createFaultyStore } from './faulty-store.ts';

/** Where these tests keep a final fiche: the product's own table asks for a whole meeting around it. */
export const createFinalTable = (sql: Sql): Promise<unknown> =>
	sql.execute(
		query`create table if not exists fault_final (situation_id text primary key, content text)`
	);

/** Freezes, keeps the values and destroys the draft in one transaction, then tells the hub; as the product does. */
export async function finaliseDraft(
	sql: Sql,
	hub: CollabHub,
	faults: Faults,
	situationId: string
): Promise<FicheValues> {
	const store = createFaultyStore(sql, faults);
	const { values, epoch } = await hub.freeze(situationId);
	faults.reach('frozen');
	await sql.transaction(async (tx) => {
		const content = JSON.stringify(values);
		await tx.execute(query`insert into fault_final values (${situationId}, ${content})`);
		await store.destroyDraft(tx, situationId, epoch);
	});
	faults.reach('finalised');
	hub.finalised(situationId);
	return values;
}

/** The final content of a situation as it was stored, or null. */
export async function readFinal(sql: Sql, situationId: string): Promise<string | null> {
	const result: unknown = await sql.execute(
		query`select content from fault_final where situation_id = ${situationId}`
	);
	const rows = v.parse(v.array(v.object({ content: v.string() })), Array.from(rowsOf(result)));
	return rows[0]?.content ?? null;
}

/** The two drivers answer a raw statement in two shapes. */
function rowsOf(result: unknown): Iterable<unknown> {
	if (Array.isArray(result)) return result;
	return v.parse(v.object({ rows: v.array(v.unknown()) }), result).rows;
}
