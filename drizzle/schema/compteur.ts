import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';

/** A figure of the report that nothing else here counts. No row: « non renseigné », which is not zero. */
export const compteur = pgTable(
	'compteur',
	{
		year: integer('year').notNull(),
		code: text('code').notNull(),
		value: integer('value').notNull(),
		typedBy: text('typed_by')
			.notNull()
			.references(() => person.id),
		typedAt: moment('typed_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.year, table.code] }),
		index('compteur_typed_by').on(table.typedBy),
		check('compteur_value', sql`${table.value} >= 0`)
	]
);
