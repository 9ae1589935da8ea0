import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/**
 * [REC-10] Who was recognised by whom, when, in which session: kept when it is undone, and after the session itself
 * is forgotten (no foreign key to it).
 */
export const recognition = pgTable(
	'recognition',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** Hash, as in table session; null for someone entered by hand. */
		sessionId: text('session_id'),
		/** How the person attended: visio | audio | telephone | salle */
		mode: text('mode').notNull(),
		recognisedBy: text('recognised_by')
			.notNull()
			.references(() => person.id),
		recognisedAt: moment('recognised_at').notNull(),
		undoneBy: text('undone_by').references(() => person.id),
		undoneAt: moment('undone_at')
	},
	(table) => [
		// two who press together recognise once
		uniqueIndex('recognition_in_force')
			.on(table.intervisionId, table.personId, sql`coalesce(${table.sessionId}, '')`)
			.where(sql`${table.undoneAt} is null`),
		index('recognition_person').on(table.personId),
		index('recognition_by').on(table.recognisedBy),
		index('recognition_undone_by').on(table.undoneBy)
	]
);
