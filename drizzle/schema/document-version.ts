import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { person } from './person.ts';

/** A text of the association's own that stands for one of ours, from one moment to the next. Never changed. */
export const documentVersion = pgTable(
	'document_version',
	{
		id: text('id').primaryKey(),
		/** A code of the catalogue. */
		kind: text('kind').notNull(),
		version: integer('version').notNull(),
		/** The PDF. Null: from here on our own text stands again. */
		bytes: bytea('bytes'),
		sha256: text('sha256'),
		fileName: text('file_name'),
		/** Tagged, as read in the file: whether a screen reader can follow it. */
		tagged: integer('tagged'),
		setBy: text('set_by')
			.notNull()
			.references(() => person.id),
		setAt: moment('set_at').notNull()
	},
	(table) => [
		uniqueIndex('document_version_kind').on(table.kind, table.version),
		index('document_version_set_by').on(table.setBy)
	]
);
