import { activite, activitePresence } from '#drizzle/schema/activite.ts';
import { compteur } from '#drizzle/schema/compteur.ts';
import { convention } from '#drizzle/schema/convention.ts';
import { questionnaire, questionnaireAnswer } from '#drizzle/schema/questionnaire.ts';
import type { Sql } from './database.ts';
import { insertAll } from './insert-all.ts';

/** What the association did beside Intervisions, table by table. */
export interface OtherWorkRows {
	readonly activites: readonly (typeof activite.$inferInsert)[];
	readonly heads: readonly (typeof activitePresence.$inferInsert)[];
	readonly conventions: readonly (typeof convention.$inferInsert)[];
	readonly questionnaires: readonly (typeof questionnaire.$inferInsert)[];
	readonly answers: readonly (typeof questionnaireAnswer.$inferInsert)[];
	readonly compteurs: readonly (typeof compteur.$inferInsert)[];
}

/** Writes it whole, or not at all: in the transaction of whoever asks. */
export async function writeOtherWork(tx: Sql, rows: OtherWorkRows): Promise<void> {
	await insertAll(tx, activite, rows.activites);
	await insertAll(tx, activitePresence, rows.heads);
	await insertAll(tx, convention, rows.conventions);
	await insertAll(tx, questionnaire, rows.questionnaires);
	await insertAll(tx, questionnaireAnswer, rows.answers);
	await insertAll(tx, compteur, rows.compteurs);
}
