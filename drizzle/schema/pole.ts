import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';

/** A local organisation of Intervisions, with its habits: they propose, they never impose (domain.md §4.2). */
export const pole = pgTable(
	'pole',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		/** Three capitals, the start of its dossiers' codes. */
		code: text('code').notNull().unique(),
		bassin: text('bassin').notNull().default(''),
		/** The structure porteuse at the pôle's beginning; `pole_organiser` tells who took over since. */
		organiser: text('organiser').notNull(),
		organiserKind: text('organiser_kind').notNull(),
		/** mensuel | bimestriel | trimestriel | par-an | demande */
		rhythm: text('rhythm').notNull().default('demande'),
		perYear: integer('per_year'),
		/** 1 Monday … 7 Sunday; null without a usual day. */
		weekday: integer('weekday'),
		/** 1 … 4 in the month, 5 the last one. */
		weekOfMonth: integer('week_of_month'),
		hour: text('hour').notNull().default('12:30'),
		minutes: integer('minutes').notNull().default(90),
		/** 1 … 12: months without a meeting. */
		monthsOff: integer('months_off').array().notNull().default([]),
		defaultFormat: text('default_format').notNull().default('presentiel'),
		/** Its référents conduct in turn. */
		alternating: boolean('alternating').notNull().default(false),
		/** Nobody is référent since that day. */
		vacantSince: date('vacant_since', { mode: 'string' }),
		/** [PLA-16] Hash of the link by which professionals register themselves; null: closed. */
		registrationHash: text('registration_hash').unique(),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [index('pole_bassin').on(table.bassin)]
);

/** A place where a pôle meets; several alternate in their order. */
export const poleSite = pgTable(
	'pole_site',
	{
		id: text('id').primaryKey(),
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		name: text('name').notNull(),
		address: text('address').notNull().default(''),
		/** lieu | itinerant | distance */
		kind: text('kind').notNull(),
		position: integer('position').notNull(),
		closedAt: moment('closed_at')
	},
	(table) => [index('pole_site_pole').on(table.poleId, table.position)]
);

/** Who organises a pôle from a day on; former lines stay, and with them what each Intervision was. */
export const poleOrganiser = pgTable(
	'pole_organiser',
	{
		id: text('id').primaryKey(),
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		name: text('name').notNull(),
		kind: text('kind').notNull(),
		validFrom: date('valid_from', { mode: 'string' }).notNull(),
		recordedBy: text('recorded_by')
			.notNull()
			.references(() => person.id),
		recordedAt: moment('recorded_at').notNull()
	},
	(table) => [
		uniqueIndex('pole_organiser_day').on(table.poleId, table.validFrom),
		index('pole_organiser_recorded_by').on(table.recordedBy)
	]
);

/** A standing function, from a day on and until another; `poleId` null means the whole association. */
export const mandat = pgTable(
	'mandat',
	{
		id: text('id')
			.primaryKey()
			.default(sql`gen_random_uuid()::text`),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		poleId: text('pole_id').references(() => pole.id),
		mandat: text('mandat').notNull(),
		validFrom: date('valid_from', { mode: 'string' }).notNull().default('2000-01-01'),
		/** The first day on which it is no longer held. */
		validUntil: date('valid_until', { mode: 'string' }),
		namedBy: text('named_by').references(() => person.id),
		endedBy: text('ended_by').references(() => person.id)
	},
	(table) => [
		index('mandat_person').on(table.personId),
		index('mandat_pole').on(table.poleId, table.mandat),
		index('mandat_named_by').on(table.namedBy),
		index('mandat_ended_by').on(table.endedBy)
	]
);
