import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';

/** [RAP-4] A year's evaluation as it was published: rows are added, never changed, and outlive the fiches. */
export const evaluationPublication = pgTable(
	'evaluation_publication',
	{
		id: text('id').primaryKey(),
		year: integer('year').notNull(),
		version: integer('version').notNull(),
		definitionsVersion: text('definitions_version').notNull(),
		/** Of the hashes of all that it holds, in the order of their scopes. */
		sha256: text('sha256').notNull(),
		/** Why: of a second version, what was corrected. */
		note: text('note').notNull().default(''),
		/**
		 * [SUP-9] What may be told of patients' situations outside, decided once for a year: of its first publication. Null
		 * of the later ones, which are bound by it.
		 */
		released: text('released'),
		publishedBy: text('published_by')
			.notNull()
			.references(() => person.id),
		publishedAt: moment('published_at').notNull()
	},
	(table) => [
		uniqueIndex('evaluation_publication_version').on(table.year, table.version),
		index('evaluation_publication_published_by').on(table.publishedBy)
	]
);

/** The region, a bassin or a pôle of a publication. */
export const evaluationPublished = pgTable(
	'evaluation_published',
	{
		publicationId: text('publication_id')
			.notNull()
			.references(() => evaluationPublication.id),
		/** « region », « bassin:… », « pole:… ». */
		scope: text('scope').notNull(),
		/** As the report named it that day. */
		scopeName: text('scope_name').notNull(),
		/** Canonical JSON of every figure, and of the report as it leaves the association. */
		content: text('content').notNull(),
		sha256: text('sha256').notNull()
	},
	(table) => [primaryKey({ columns: [table.publicationId, table.scope] })]
);
