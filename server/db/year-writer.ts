import { accord, dossier } from '#drizzle/schema/dossier.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision, participant, presence } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import { reprogrammation, restitution } from '#drizzle/schema/suite.ts';
import type { Sql } from './database.ts';
import { insertAll } from './insert-all.ts';

/** The rows of a year, table by table. */
export interface YearRows {
	readonly poles: readonly (typeof pole.$inferInsert)[];
	readonly people: readonly (typeof person.$inferInsert)[];
	readonly intervisions: readonly (typeof intervision.$inferInsert)[];
	readonly participants: readonly (typeof participant.$inferInsert)[];
	readonly presences: readonly (typeof presence.$inferInsert)[];
	readonly dossiers: readonly (typeof dossier.$inferInsert)[];
	readonly accords: readonly (typeof accord.$inferInsert)[];
	readonly situations: readonly (typeof situation.$inferInsert)[];
	readonly invites: readonly (typeof situationInvite.$inferInsert)[];
	readonly fiches: readonly (typeof fiche.$inferInsert)[];
	readonly restitutions: readonly (typeof restitution.$inferInsert)[];
	readonly reprogrammations: readonly (typeof reprogrammation.$inferInsert)[];
}

/** Writes a whole year, or nothing. */
export async function writeYear(sql: Sql, rows: YearRows): Promise<void> {
	await sql.transaction(async (tx) => {
		await insertAll(tx, pole, rows.poles);
		await insertAll(tx, person, rows.people);
		await insertAll(tx, intervision, rows.intervisions);
		await insertAll(tx, participant, rows.participants);
		await insertAll(tx, dossier, rows.dossiers);
		await insertAll(tx, accord, rows.accords);
		await insertAll(tx, situation, rows.situations);
		await insertAll(tx, situationInvite, rows.invites);
		await insertAll(tx, presence, rows.presences);
		await insertAll(tx, fiche, rows.fiches);
		await insertAll(tx, restitution, rows.restitutions);
		await insertAll(tx, reprogrammation, rows.reprogrammations);
	});
}

/** Whether nothing of the association is in this database yet. */
export async function isEmpty(sql: Sql): Promise<boolean> {
	const known = await sql.select({ id: pole.id }).from(pole).limit(1);
	return known.length === 0;
}
