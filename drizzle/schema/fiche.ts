import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { person } from './person.ts';
import { situation } from './situation.ts';

/** A finalised fiche: written once, never changed. `content` is the canonical JSON whose SHA-256 is signed. */
export const fiche = pgTable(
	'fiche',
	{
		id: text('id').primaryKey(),
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		version: integer('version').notNull().default(1),
		formVersion: text('form_version').notNull(),
		guardVersion: text('guard_version').notNull(),
		/** Blocking findings left: always 0, refused otherwise (guard.md §4.6, the belt). */
		blockingLeft: integer('blocking_left').notNull(),
		/** Answered « to confirm » findings and overrides: rule, reason, who, when; never the text. */
		answers: jsonb('answers').notNull().default([]),
		content: text('content').notNull(),
		sha256: text('sha256').notNull(),
		restituteurId: text('restituteur_id').references(() => person.id),
		finalisedBy: text('finalised_by')
			.notNull()
			.references(() => person.id),
		finalisedAt: moment('finalised_at').notNull(),
		archivedBy: text('archived_by').references(() => person.id),
		archivedAt: moment('archived_at')
	},
	(table) => [
		uniqueIndex('fiche_one_per_situation').on(table.situationId, table.version),
		check('fiche_guard_passed', sql`${table.blockingLeft} = 0`),
		check('fiche_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`)
	]
);

/** An authenticated act on the hash of a fiche (signature.md §4). */
export const signature = pgTable(
	'signature',
	{
		id: text('id').primaryKey(),
		ficheId: text('fiche_id')
			.notNull()
			.references(() => fiche.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** Name, function and title as they were at that moment. */
		signerName: text('signer_name').notNull(),
		signerFonction: text('signer_fonction').notNull(),
		title: text('title').notNull(),
		method: text('method').notNull(),
		sha256: text('sha256').notNull(),
		signedAt: moment('signed_at').notNull()
	},
	(table) => [uniqueIndex('signature_once').on(table.ficheId, table.personId)]
);

/** A sealed PDF, as filed. */
export const sealedDocument = pgTable('sealed_document', {
	id: text('id').primaryKey(),
	ficheId: text('fiche_id')
		.notNull()
		.references(() => fiche.id)
		.unique(),
	bytes: bytea('bytes').notNull(),
	sha256: text('sha256').notNull(),
	level: text('level').notNull(),
	/** Sequence of the journal entry that records this document. */
	journalSeq: integer('journal_seq').notNull(),
	createdAt: moment('created_at').notNull()
});
