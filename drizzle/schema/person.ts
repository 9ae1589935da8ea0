import { sql, type SQL } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** A professional: never a patient. Category is derived, not stored (PRO-1…PRO-7). */
export const person = pgTable(
	'person',
	{
		id: text('id').primaryKey(),
		givenName: text('given_name').notNull(),
		familyName: text('family_name').notNull(),
		email: text('email').unique(),
		profession: text('profession').notNull(),
		mode: text('mode').notNull(),
		structureKind: text('structure_kind').notNull(),
		structureName: text('structure_name').notNull(),
		/** What the person does there, as printed on the fiche. */
		fonction: text('fonction').notNull(),
		coordonne: boolean('coordonne').notNull().default(false),
		/** Eleven digits of the national register, Luhn-checked ([ANN-2]); Pro Santé Connect finds the person by it. */
		rpps: text('rpps').unique('person_rpps'),
		/** « Savoir-faire » of the register, as it is said: « médecine polyvalente », « tabacologie ». */
		savoirFaire: text('savoir_faire').notNull().default(''),
		phone: text('phone'),
		/** Address of the secure health messaging: never used by us, shown to whoever must write about a patient. */
		mssante: text('mssante'),
		/** No longer proposed; never deleted once she has come ([ANN-6]). */
		archivedAt: moment('archived_at'),
		/** Set by the database when a session of hers opens: her e-mail and RPPS are then hers alone ([ANN-9]). */
		signedInAt: moment('signed_in_at'),
		/** Who wrote the address by which she comes, or her card; null: herself, the association at its start ([REC-16]). */
		introducedBy: text('introduced_by').references((): AnyPgColumn => person.id),
		/** Who answers that she is the one that her card names ([REC-19]). */
		vouchedBy: text('vouched_by').references((): AnyPgColumn => person.id),
		vouchedAt: moment('vouched_at'),
		/** The card that replaced this one ([ANN-12]). */
		mergedInto: text('merged_into').references((): AnyPgColumn => person.id),
		/** Grows with each change: a second save of the same version is told what changed ([ANN-8]). */
		version: integer('version').notNull().default(1),
		/** Family and given name without accents, case or punctuation; the same as `foldName` (an integration test holds both). */
		searchName: text('search_name')
			.notNull()
			.generatedAlwaysAs(
				(): SQL =>
					sql`trim(regexp_replace(lower(replace(replace(replace(replace(regexp_replace(normalize(family_name || ' ' || given_name, NFKD), '[\\u0300-\\u036f]', '', 'g'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')), '[^a-z0-9]+', ' ', 'g'))`
			),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [
		// Any word of the name, by its beginning: pg_trgm does not exist everywhere, full text does.
		index('person_words').using('gin', sql`to_tsvector('simple', ${table.searchName})`),
		index('person_order').on(table.searchName, table.id),
		// Archived cards are few: without this, the list of them reads the others too.
		index('person_archived')
			.on(table.searchName, table.id)
			.where(sql`${table.archivedAt} is not null`),
		index('person_profession').on(table.profession, table.searchName),
		index('person_structure').on(sql`lower(${table.structureName}) text_pattern_ops`),
		index('person_merged_into').on(table.mergedInto),
		index('person_introduced_by').on(table.introducedBy),
		index('person_vouched_by').on(table.vouchedBy)
	]
);
