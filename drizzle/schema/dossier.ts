import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	index,
	pgTable,
	primaryKey,
	serial,
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

/** Every accord ever recorded for a dossier; the one with the highest `seq` is in force. A trigger refuses any change. */
export const accord = pgTable(
	'accord',
	{
		id: text('id').primaryKey(),
		/** The order of the recordings, under the lock of the dossier: no clock decides which accord is in force. */
		seq: serial('seq').notNull(),
		dossierId: text('dossier_id')
			.notNull()
			.references(() => dossier.id),
		state: text('state').notNull(),
		collectedOn: date('collected_on', { mode: 'string' }),
		collectedBy: text('collected_by').references(() => person.id),
		collectorFonction: text('collector_fonction'),
		remote: boolean('remote').notNull().default(false),
		paperKeptAt: text('paper_kept_at'),
		withheld: text('withheld'),
		copyGiven: boolean('copy_given').notNull().default(false),
		withdrawalRightTold: boolean('withdrawal_right_told').notNull().default(false),
		acceptsUnconcerned: boolean('accepts_unconcerned').notNull().default(false),
		representative: text('representative').notNull().default('aucun'),
		protection: text('protection'),
		consentBasis: text('consent_basis'),
		ownWish: text('own_wish'),
		representativeInformed: boolean('representative_informed').notNull().default(false),
		exceptionReason: text('exception_reason'),
		exceptionJustifiedBy: text('exception_justified_by').references(() => person.id),
		exceptionValidatedBy: text('exception_validated_by').references(() => person.id),
		refusedProfessions: text('refused_professions').array().notNull().default([]),
		recordedBy: text('recorded_by')
			.notNull()
			.references(() => person.id),
		recordedAt: moment('recorded_at').notNull()
	},
	(table) => [
		index('accord_in_force').on(table.dossierId, table.seq),
		index('accord_collected_by').on(table.collectedBy),
		index('accord_recorded_by').on(table.recordedBy),
		index('accord_justified_by').on(table.exceptionJustifiedBy),
		index('accord_validated_by').on(table.exceptionValidatedBy),
		// [ACO-11] exceptions are few among accords, and counted by year
		index('accord_exceptions')
			.on(table.recordedAt)
			.where(sql`${table.state} = 'exception-rupture-de-soins'`),
		// [ACO-2] two persons, whatever the code says
		check(
			'accord_exception_two_persons',
			sql`${table.exceptionValidatedBy} is null or ${table.exceptionJustifiedBy} is null or ${table.exceptionValidatedBy} <> ${table.exceptionJustifiedBy}`
		)
	]
);

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
	(table) => [
		primaryKey({ columns: [table.accordId, table.personId] }),
		index('accord_refusal_person').on(table.personId)
	]
);
