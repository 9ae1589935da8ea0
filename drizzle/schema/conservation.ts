import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';

/** How long each kind of data is kept; the latest of a kind stands. */
export const conservation = pgTable(
	'conservation',
	{
		id: text('id').primaryKey(),
		/** A code of the domain: situations, paiements… */
		kind: text('kind').notNull(),
		months: integer('months').notNull(),
		setBy: text('set_by')
			.notNull()
			.references(() => person.id),
		setAt: moment('set_at').notNull()
	},
	(table) => [
		index('conservation_kind').on(table.kind, table.setAt),
		index('conservation_set_by').on(table.setBy)
	]
);

/** One erasure or purge: its ground, and how many of what went. Never a pseudonym nor a code of a dossier. */
export const effacement = pgTable(
	'effacement',
	{
		id: text('id').primaryKey(),
		/** purge | effacement */
		kind: text('kind').notNull(),
		/** Null: demandes that the association had not directed to a pôle. */
		poleId: text('pole_id').references(() => pole.id),
		/** A code. */
		ground: text('ground').notNull(),
		/** Null: the server, by the retention rules. */
		doneBy: text('done_by').references(() => person.id),
		doneAt: moment('done_at').notNull(),
		/** Null: a purge that goes on, also after a crash. */
		endedAt: moment('ended_at'),
		/** { fiches, documents, situations, … } */
		counts: jsonb('counts').notNull()
	},
	(table) => [
		index('effacement_pole').on(table.poleId, table.doneAt),
		index('effacement_done_by').on(table.doneBy),
		index('effacement_going_on')
			.on(table.doneAt)
			.where(sql`${table.endedAt} is null`)
	]
);

/** What a purge keeps of the fiches that it destroys: how many, by year and pôle, gave each answer of a closed list. */
export const retainedCount = pgTable(
	'retained_count',
	{
		year: integer('year').notNull(),
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		/** Code of the field. */
		measure: text('measure').notNull(),
		/** Code of the answer. */
		answer: text('answer').notNull(),
		count: integer('count').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.year, table.poleId, table.measure, table.answer] }),
		index('retained_count_pole').on(table.poleId)
	]
);
