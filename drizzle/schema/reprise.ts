import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { person } from './person.ts';

/** One import of former years: a file read, confirmed, written piece by piece, perhaps undone. Never deleted once confirmed. */
export const reprise = pgTable(
	'reprise',
	{
		id: text('id').primaryKey(),
		by: text('by')
			.notNull()
			.references(() => person.id),
		at: moment('at').notNull(),
		/** access | csv */
		kind: text('kind').notNull(),
		/** preparee | en-cours | confirmee | annulee; « en-cours » that no process goes on with was interrupted ([IMP-14]) */
		state: text('state').notNull().default('preparee'),
		/** Hash of the names of its tables and columns: another file of the same make is mapped alike. */
		fingerprint: text('fingerprint').notNull(),
		/** Which column says what; names of columns and codes, no value but those that were given a code. */
		mapping: jsonb('mapping').notNull(),
		/** Kinds of doubt that are taken over all the same. */
		accepted: text('accepted').array().notNull().default([]),
		/** How many of what were created, by year and kind. */
		counts: jsonb('counts').notNull(),
		/** How many lines are written, of how many ([IMP-14]). */
		linesDone: integer('lines_done').notNull().default(0),
		linesTotal: integer('lines_total').notNull().default(0),
		confirmedBy: text('confirmed_by').references(() => person.id),
		confirmedAt: moment('confirmed_at'),
		undoneBy: text('undone_by').references(() => person.id),
		undoneAt: moment('undone_at')
	},
	(table) => [
		index('reprise_by').on(table.by),
		index('reprise_confirmed_by').on(table.confirmedBy),
		index('reprise_undone_by').on(table.undoneBy),
		index('reprise_at').on(table.at),
		check('reprise_state', sql`${table.state} in ('preparee', 'en-cours', 'confirmee', 'annulee')`),
		check('reprise_confirmed', sql`(${table.state} = 'preparee') = (${table.confirmedAt} is null)`),
		check('reprise_undone', sql`(${table.state} = 'annulee') = (${table.undoneAt} is not null)`)
	]
);

/** The file itself, as read, sealed with the server's key until the import is confirmed or given up ([IMP-2]). */
export const repriseFile = pgTable('reprise_file', {
	repriseId: text('reprise_id')
		.primaryKey()
		.references(() => reprise.id),
	sealed: bytea('sealed').notNull(),
	/** The mark of the key that sealed it. */
	keyMark: text('key_mark').notNull()
});

/** How files of one make are read, as it was last confirmed ([IMP-4]). */
export const repriseMapping = pgTable(
	'reprise_mapping',
	{
		fingerprint: text('fingerprint').primaryKey(),
		mapping: jsonb('mapping').notNull(),
		savedBy: text('saved_by')
			.notNull()
			.references(() => person.id),
		savedAt: moment('saved_at').notNull()
	},
	(table) => [index('reprise_mapping_saved_by').on(table.savedBy)]
);

/** Each row that an import created: what undoing it takes back, and nothing else ([IMP-11]). */
export const repriseRow = pgTable(
	'reprise_row',
	{
		repriseId: text('reprise_id')
			.notNull()
			.references(() => reprise.id),
		/** pole | person | place (« person pôle ») | intervision | participant | presence | dossier | situation | invite | fiche */
		kind: text('kind').notNull(),
		rowId: text('row_id').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.repriseId, table.kind, table.rowId] }),
		index('reprise_row_row').on(table.kind, table.rowId)
	]
);

/**
 * By what a patient of a former base is known again in the next file: a keyed mark, which says nothing without the
 * server's key ([IMP-6]). It goes with the dossier.
 */
export const reprisePatient = pgTable(
	'reprise_patient',
	{
		mark: text('mark').notNull(),
		dossierId: text('dossier_id').notNull(),
		repriseId: text('reprise_id')
			.notNull()
			.references(() => reprise.id)
	},
	(table) => [
		primaryKey({ columns: [table.mark, table.dossierId] }),
		index('reprise_patient_dossier').on(table.dossierId),
		index('reprise_patient_reprise').on(table.repriseId),
		check('reprise_patient_mark', sql`${table.mark} ~ '^[0-9a-f]{64}$'`)
	]
);

/**
 * Marks of patients whose dossier was erased or purged, hashed once more: the same base imported again does not bring
 * them back ([IMP-15]). Nothing else is kept, and without the server's key it says nothing.
 */
export const repriseErased = pgTable(
	'reprise_erased',
	{ mark: text('mark').primaryKey() },
	(table) => [check('reprise_erased_mark', sql`${table.mark} ~ '^[0-9a-f]{64}$'`)]
);
