import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';

/** Where a professional is known: the coordination of these pôles keeps her details ([ANN-7]). */
export const personPole = pgTable(
	'person_pole',
	{
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id)
	},
	(table) => [
		primaryKey({ columns: [table.personId, table.poleId] }),
		index('person_pole_pole').on(table.poleId, table.personId)
	]
);

/** One change of a card, as it was and as it became: what « Annuler » gives back ([ANN-10]). */
export const personChange = pgTable(
	'person_change',
	{
		id: text('id').primaryKey(),
		/** What is undone together: one edit, one selection, one import, one merge. */
		batchId: text('batch_id').notNull(),
		/** creation | modification | archivage | fusion */
		kind: text('kind').notNull(),
		personId: text('person_id').notNull(),
		/** Null when the card was created. */
		before: jsonb('before'),
		after: jsonb('after').notNull(),
		/** Rows that a merge moved, with where they were. */
		moved: jsonb('moved'),
		/** The version that this change made: undone only while it is still the card's ([ANN-10]). */
		version: integer('version').notNull(),
		by: text('by')
			.notNull()
			.references(() => person.id),
		at: moment('at').notNull(),
		undoneAt: moment('undone_at')
	},
	(table) => [
		index('person_change_batch').on(table.batchId),
		index('person_change_person').on(table.personId, table.version),
		index('person_change_by').on(table.by, table.at)
	]
);

/** An e-mail or RPPS proposed for someone who already signs in: hers to accept ([ANN-9]). */
export const personProposal = pgTable(
	'person_proposal',
	{
		id: text('id').primaryKey(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** email | rpps */
		field: text('field').notNull(),
		value: text('value').notNull(),
		proposedBy: text('proposed_by')
			.notNull()
			.references(() => person.id),
		proposedAt: moment('proposed_at').notNull(),
		answeredAt: moment('answered_at'),
		/** acceptee | refusee */
		answer: text('answer')
	},
	(table) => [
		index('person_proposal_person').on(table.personId, table.answeredAt),
		index('person_proposal_by').on(table.proposedBy)
	]
);

/** « Ce sont deux personnes »: the pair is not proposed again ([ANN-11]). `one` is the smaller id. */
export const personDistinct = pgTable(
	'person_distinct',
	{
		one: text('one')
			.notNull()
			.references(() => person.id),
		other: text('other')
			.notNull()
			.references(() => person.id),
		by: text('by')
			.notNull()
			.references(() => person.id),
		at: moment('at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.one, table.other] }),
		index('person_distinct_other').on(table.other),
		index('person_distinct_by').on(table.by)
	]
);

/** A file read and not yet imported; it goes with the import, or after a day ([ANN-13]). */
export const personImport = pgTable(
	'person_import',
	{
		id: text('id').primaryKey(),
		by: text('by')
			.notNull()
			.references(() => person.id),
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		at: moment('at').notNull(),
		/** Header line and data lines as read, before any mapping. */
		header: jsonb('header').notNull(),
		lines: jsonb('lines').notNull(),
		/** Column of the file for each field, as guessed and then corrected. */
		mapping: jsonb('mapping').notNull(),
		/** What the reader could not read of the file. */
		unread: jsonb('unread').notNull()
	},
	(table) => [index('person_import_by').on(table.by), index('person_import_pole').on(table.poleId)]
);
