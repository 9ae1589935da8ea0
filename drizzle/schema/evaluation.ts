import { bigint, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** The evaluation of a closed year, computed once: it can always be computed again, and no backup keeps it. */
export const evaluationStored = pgTable(
	'evaluation_stored',
	{
		/** region | bassin:<name> | pole:<id> */
		scope: text('scope').notNull(),
		year: integer('year').notNull(),
		/** Of the definitions that made it; another version computes it again. */
		definitionsVersion: text('definitions_version').notNull(),
		/** Hash of the pôles of the scope, as they are named and gathered. */
		poles: text('poles').notNull(),
		/** The figures alone: their words are the definitions'. */
		figures: text('figures').notNull(),
		/** Fiches of the year that a purge had destroyed by then. */
		purged: integer('purged').notNull().default(0),
		computedAt: moment('computed_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.scope, table.year] }),
		index('evaluation_stored_year').on(table.year)
	]
);

/**
 * [EVA-48] Something that this pôle's year is counted from has changed: written by triggers in the transaction of the
 * change itself, once for each transaction, so that no two of them ever wait for each other. '' is the association.
 */
export const evaluationChange = pgTable(
	'evaluation_change',
	{
		poleId: text('pole_id').notNull(),
		year: integer('year').notNull(),
		/** The transaction of the change. */
		xact: bigint('xact', { mode: 'bigint' }).notNull()
	},
	(table) => [primaryKey({ columns: [table.year, table.poleId, table.xact] })]
);
