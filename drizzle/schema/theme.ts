import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { situation } from './situation.ts';

/** A theme that the evaluation gave to what a fiche says of the problem ([EVA-50]): a code, never a word of it. */
export const situationTheme = pgTable(
	'situation_theme',
	{
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		theme: text('theme').notNull(),
		codedBy: text('coded_by')
			.notNull()
			.references(() => person.id),
		codedAt: moment('coded_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.situationId, table.theme] }),
		index('situation_theme_coded_by').on(table.codedBy)
	]
);
