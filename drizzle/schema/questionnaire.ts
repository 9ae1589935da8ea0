import { sql } from 'drizzle-orm';
import { check, date, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { activite } from './activite.ts';
import { moment } from './columns.ts';
import { intervision } from './intervision.ts';

/** The satisfaction questionnaire of one Intervision, or of one activité; its link is that of the meeting, of nobody. */
export const questionnaire = pgTable(
	'questionnaire',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.unique()
			.references(() => intervision.id),
		activiteId: text('activite_id')
			.unique()
			.references(() => activite.id),
		/** What the link is derived from, with a key that the database never holds. */
		linkSeed: text('link_seed').notNull(),
		linkHash: text('link_hash').notNull().unique(),
		createdAt: moment('created_at').notNull()
	},
	(table) => [
		check('questionnaire_one', sql`num_nonnulls(${table.intervisionId}, ${table.activiteId}) = 1`)
	]
);

/**
 * One anonymous answer. Nothing in it leads to somebody: no account, no address, no browser, no hour; its id is random,
 * and tells no order either.
 */
export const questionnaireAnswer = pgTable(
	'questionnaire_answer',
	{
		id: text('id').primaryKey(),
		questionnaireId: text('questionnaire_id')
			.notNull()
			.references(() => questionnaire.id),
		/** Code of the question → code of the answer; a question left empty is absent. */
		answers: jsonb('answers').notNull(),
		/** The few free words, once the guard has read them. */
		remark: text('remark'),
		answeredOn: date('answered_on', { mode: 'string' }).notNull()
	},
	(table) => [index('questionnaire_answer_of').on(table.questionnaireId)]
);
