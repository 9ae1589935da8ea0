import { boolean, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** A professional: never a patient. Category is derived, not stored (PRO-1…PRO-6). */
export const person = pgTable('person', {
	id: text('id').primaryKey(),
	givenName: text('given_name').notNull(),
	familyName: text('family_name').notNull(),
	email: text('email').unique(),
	/** National number of a registered health professional, eleven digits; many have none. */
	rpps: text('rpps').unique('person_rpps'),
	profession: text('profession').notNull(),
	mode: text('mode').notNull(),
	structureKind: text('structure_kind').notNull(),
	structureName: text('structure_name').notNull(),
	/** What the person does there, as printed on the fiche. */
	fonction: text('fonction').notNull(),
	coordonne: boolean('coordonne').notNull().default(false),
	createdAt: moment('created_at').notNull().defaultNow()
});
