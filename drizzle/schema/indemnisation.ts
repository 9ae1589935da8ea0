import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/** What one attendance is paid, from a day on. Never changed: withdrawn, or followed by a later one. */
export const tarif = pgTable(
	'tarif',
	{
		id: text('id').primaryKey(),
		/** animateur | participant */
		role: text('role').notNull(),
		/** A code of the professions; null: all of them. */
		profession: text('profession'),
		amountCents: integer('amount_cents').notNull(),
		/** « 2026-01-01 », the first day on which an Intervision is paid so. */
		validFrom: date('valid_from', { mode: 'string' }).notNull(),
		setBy: text('set_by')
			.notNull()
			.references(() => person.id),
		setAt: moment('set_at').notNull(),
		withdrawnBy: text('withdrawn_by').references(() => person.id),
		withdrawnAt: moment('withdrawn_at')
	},
	(table) => [
		uniqueIndex('tarif_in_force')
			.on(table.role, sql`coalesce(${table.profession}, '')`, table.validFrom)
			.where(sql`${table.withdrawnAt} is null`),
		index('tarif_set_by').on(table.setBy),
		index('tarif_withdrawn_by').on(table.withdrawnBy),
		check('tarif_amount', sql`${table.amountCents} > 0`)
	]
);

/** What was handed to the accountant at one time. */
export const bordereau = pgTable(
	'bordereau',
	{
		id: text('id').primaryKey(),
		/** « 2026-003 » */
		number: text('number').notNull().unique(),
		createdBy: text('created_by')
			.notNull()
			.references(() => person.id),
		createdAt: moment('created_at').notNull()
	},
	(table) => [index('bordereau_created_by').on(table.createdBy)]
);

/** One attendance paid: [IND-1] the database itself knows it once only. The amount is that of its day. */
export const indemnite = pgTable(
	'indemnite',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** animateur | participant */
		role: text('role').notNull(),
		/** As counted that day. */
		categorie: text('categorie').notNull(),
		tarifId: text('tarif_id')
			.notNull()
			.references(() => tarif.id),
		amountCents: integer('amount_cents').notNull(),
		/** a-payer | transmis | paye | ecartee */
		state: text('state').notNull().default('a-payer'),
		/** A code: why it is set aside. */
		reason: text('reason'),
		bordereauId: text('bordereau_id').references(() => bordereau.id),
		paidOn: date('paid_on', { mode: 'string' }),
		noticeAt: moment('notice_at'),
		createdAt: moment('created_at').notNull(),
		changedBy: text('changed_by').references(() => person.id),
		changedAt: moment('changed_at')
	},
	(table) => [
		uniqueIndex('indemnite_once').on(table.intervisionId, table.personId),
		index('indemnite_person').on(table.personId),
		index('indemnite_state').on(table.state, table.createdAt),
		index('indemnite_tarif').on(table.tarifId),
		index('indemnite_bordereau').on(table.bordereauId),
		index('indemnite_changed_by').on(table.changedBy),
		check(
			'indemnite_state_known',
			sql`${table.state} in ('a-payer', 'transmis', 'paye', 'ecartee')`
		),
		check('indemnite_paid', sql`(${table.state} = 'paye') = (${table.paidOn} is not null)`),
		check('indemnite_amount', sql`${table.amountCents} > 0`)
	]
);
