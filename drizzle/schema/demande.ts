import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { dossier } from './dossier.ts';
import { person } from './person.ts';
import { pole } from './pole.ts';

/** A « Demande d’Intervision » deposited without an account. Its texts passed the guard. */
export const demande = pgTable(
	'demande',
	{
		id: text('id').primaryKey(),
		/** Null: sent to the association, not yet directed to a pôle. */
		poleId: text('pole_id').references(() => pole.id),
		dossierId: text('dossier_id').references(() => dossier.id),
		state: text('state').notNull().default('recue'),
		name: text('name').notNull(),
		profession: text('profession').notNull(),
		structure: text('structure').notNull(),
		phone: text('phone').notNull(),
		email: text('email'),
		transmittedBy: text('transmitted_by').notNull(),
		addressee: text('addressee').notNull(),
		designation: text('designation').notNull(),
		problem: text('problem').notNull(),
		demandeurs: text('demandeurs').array().notNull().default([]),
		motifs: text('motifs').array().notNull().default([]),
		problematiques: text('problematiques').array().notNull().default([]),
		accord: text('accord'),
		accordOn: date('accord_on', { mode: 'string' }),
		exceptionReason: text('exception_reason').notNull(),
		urgency: text('urgency').notNull(),
		/** Hash of who asks what, to recognise the same demande sent again ([DEM-6]). */
		fingerprint: text('fingerprint'),
		createdAt: moment('created_at').notNull(),
		orientedAt: moment('oriented_at')
	},
	(table) => [
		index('demande_pole_state').on(table.poleId, table.state, table.createdAt),
		index('demande_dossier').on(table.dossierId),
		index('demande_email').on(table.email),
		index('demande_fingerprint')
			.on(table.fingerprint)
			.where(sql`${table.fingerprint} is not null`)
	]
);

/** Whom the demandeur would invite. */
export const demandeGuest = pgTable(
	'demande_guest',
	{
		demandeId: text('demande_id')
			.notNull()
			.references(() => demande.id),
		position: integer('position').notNull(),
		name: text('name').notNull(),
		fonction: text('fonction').notNull(),
		reach: text('reach').notNull()
	},
	(table) => [primaryKey({ columns: [table.demandeId, table.position] })]
);

/** What was said after the deposit: additions, questions, a reason. Rows are never changed (migrations). */
export const demandeNote = pgTable(
	'demande_note',
	{
		id: text('id').primaryKey(),
		demandeId: text('demande_id')
			.notNull()
			.references(() => demande.id),
		/** ajout | complement | refus */
		kind: text('kind').notNull(),
		text: text('text').notNull(),
		/** Null: the demandeur, by the private link. */
		writtenBy: text('written_by').references(() => person.id),
		at: moment('at').notNull()
	},
	(table) => [
		index('demande_note_demande').on(table.demandeId, table.at),
		index('demande_note_author').on(table.writtenBy)
	]
);

/** The private links of a demande, as hashes; the same demande sent twice has two. */
export const demandeAccess = pgTable(
	'demande_access',
	{
		tokenHash: text('token_hash').primaryKey(),
		demandeId: text('demande_id')
			.notNull()
			.references(() => demande.id)
	},
	(table) => [index('demande_access_demande').on(table.demandeId)]
);

/**
 * The link of a pôle, derived like a nominative one: the coordination may show and print it again, and a dump does not
 * say it ([DEM-15]).
 */
export const demandeLink = pgTable(
	'demande_link',
	{
		poleId: text('pole_id')
			.primaryKey()
			.references(() => pole.id),
		linkHash: text('link_hash').unique(),
		/** What the link is derived from, with a key that the database never holds; null: to be made again. */
		linkSeed: text('link_seed'),
		renewedAt: moment('renewed_at').notNull(),
		renewedBy: text('renewed_by').references(() => person.id)
	},
	(table) => [index('demande_link_author').on(table.renewedBy)]
);
