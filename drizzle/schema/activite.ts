import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';

/** What the association does beside Intervisions: a Copil, an Agor'Add, a webinaire, an assembly. */
export const activite = pgTable(
	'activite',
	{
		id: text('id').primaryKey(),
		kind: text('kind').notNull(),
		title: text('title').notNull(),
		day: date('day', { mode: 'string' }).notNull(),
		/** presentiel | hybride | distance */
		format: text('format').notNull(),
		/** How many may come; null: no matter. */
		capacity: integer('capacity'),
		/** Null: of the association as a whole. */
		poleId: text('pole_id').references(() => pole.id),
		createdBy: text('created_by')
			.notNull()
			.references(() => person.id),
		createdAt: moment('created_at').notNull(),
		changedBy: text('changed_by').references(() => person.id),
		changedAt: moment('changed_at'),
		/** Taken off the list; null: it counts. */
		removedBy: text('removed_by').references(() => person.id),
		removedAt: moment('removed_at')
	},
	(table) => [
		index('activite_day').on(table.day),
		index('activite_pole').on(table.poleId, table.kind, table.day),
		index('activite_created_by').on(table.createdBy),
		index('activite_changed_by').on(table.changedBy),
		index('activite_removed_by').on(table.removedBy),
		check('activite_capacity', sql`${table.capacity} is null or ${table.capacity} > 0`)
	]
);

/** Heads of one category at an activité, people without a name. */
export const activitePresence = pgTable(
	'activite_presence',
	{
		activiteId: text('activite_id')
			.notNull()
			.references(() => activite.id),
		categorie: text('categorie').notNull(),
		heads: integer('heads').notNull(),
		/** Among them, those who came to one of this kind earlier in the year already. */
		known: integer('known').notNull().default(0)
	},
	(table) => [
		primaryKey({ columns: [table.activiteId, table.categorie] }),
		check(
			'activite_presence_heads',
			sql`${table.heads} > 0 and ${table.known} between 0 and ${table.heads}`
		)
	]
);

/** Somebody of the directory who came, with the category of that day. */
export const activitePerson = pgTable(
	'activite_person',
	{
		activiteId: text('activite_id')
			.notNull()
			.references(() => activite.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		categorie: text('categorie').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.activiteId, table.personId] }),
		index('activite_person_person').on(table.personId)
	]
);
