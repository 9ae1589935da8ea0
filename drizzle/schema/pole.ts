import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { person } from './person.ts';

export const pole = pgTable('pole', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	/** Three capitals, the start of its dossiers' codes. */
	code: text('code').notNull().unique(),
	organiser: text('organiser').notNull(),
	organiserKind: text('organiser_kind').notNull()
});

/** A standing function; `poleId` null means the whole association. */
export const mandat = pgTable(
	'mandat',
	{
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		poleId: text('pole_id').notNull().default('*'),
		mandat: text('mandat').notNull()
	},
	(table) => [primaryKey({ columns: [table.personId, table.poleId, table.mandat] })]
);
