import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	index,
	pgTable,
	primaryKey,
	text,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';
import { designationPattern } from '../../src/domain/situation/designation.ts';

/** One patient in one pôle: a random code and, perhaps, « Prénom I. ». The database itself refuses a full name. */
export const dossier = pgTable(
	'dossier',
	{
		id: text('id').primaryKey(),
		poleId: text('pole_id')
			.notNull()
			.references(() => pole.id),
		code: text('code').notNull().unique(),
		designation: text('designation').notNull(),
		/** The pseudonym without case, accents and signs ([DOS-1]); '' for a code, which is like no other. */
		likeness: text('likeness').notNull().default(''),
		/** The dossier in which this one lives on; its code stays findable. */
		mergedInto: text('merged_into').references((): AnyPgColumn => dossier.id),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [
		index('dossier_pole_likeness').on(table.poleId, table.likeness),
		index('dossier_merged_into').on(table.mergedInto),
		check(
			'dossier_designation_pseudonyme',
			sql`${table.designation} ~ ${sql.raw(`'${designationPattern.replaceAll("'", "''")}'`)}`
		)
	]
);

/** Every accord ever recorded for a dossier; the latest is in force. Rows are never changed. */
export const accord = pgTable('accord', {
	id: text('id').primaryKey(),
	dossierId: text('dossier_id')
		.notNull()
		.references(() => dossier.id),
	state: text('state').notNull(),
	collectedOn: date('collected_on', { mode: 'string' }),
	collectedBy: text('collected_by').references(() => person.id),
	remote: boolean('remote').notNull().default(false),
	paperKeptAt: text('paper_kept_at'),
	withheld: text('withheld'),
	copyGiven: boolean('copy_given').notNull().default(false),
	withdrawalRightTold: boolean('withdrawal_right_told').notNull().default(false),
	acceptsUnconcerned: boolean('accepts_unconcerned').notNull().default(false),
	representative: text('representative').notNull().default('aucun'),
	exceptionReason: text('exception_reason'),
	exceptionValidatedBy: text('exception_validated_by').references(() => person.id),
	recordedBy: text('recorded_by')
		.notNull()
		.references(() => person.id),
	recordedAt: moment('recorded_at').notNull()
});

/** The professionals whom the patient refused, for one recorded accord. */
export const accordRefusal = pgTable(
	'accord_refusal',
	{
		accordId: text('accord_id')
			.notNull()
			.references(() => accord.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.accordId, table.personId] })]
);
