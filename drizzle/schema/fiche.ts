import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { emargement } from './emargement.ts';
import { person } from './person.ts';
import { reprise } from './reprise.ts';
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
		/** How many were answered; each one has its row in `fiche_override`. */
		blockingOverridden: integer('blocking_overridden').notNull().default(0),
		confirmDismissed: integer('confirm_dismissed').notNull().default(0),
		content: text('content').notNull(),
		sha256: text('sha256').notNull(),
		restituteurId: text('restituteur_id').references(() => person.id),
		finalisedBy: text('finalised_by')
			.notNull()
			.references(() => person.id),
		finalisedAt: moment('finalised_at').notNull(),
		/** Why this version replaces the one before: a code, and words read by the guard. Null for the first. */
		correctionReason: text('correction_reason'),
		correctionText: text('correction_text'),
		archivedBy: text('archived_by').references(() => person.id),
		archivedAt: moment('archived_at'),
		/** [IMP-9] Taken over from a former base: nobody finalised, signed nor sealed it. `finalisedBy` confirmed the import. */
		repriseId: text('reprise_id').references(() => reprise.id),
		/** Coded fields that the former base did not hold: « non repris », which is not « non renseigné » ([IMP-10]). */
		nonRepris: text('non_repris').array().notNull().default([])
	},
	(table) => [
		index('fiche_restituteur').on(table.restituteurId),
		index('fiche_finalised_by').on(table.finalisedBy),
		index('fiche_archived_by').on(table.archivedBy),
		index('fiche_reprise').on(table.repriseId),
		uniqueIndex('fiche_one_per_situation').on(table.situationId, table.version),
		check('fiche_guard_passed', sql`${table.blockingLeft} = 0`),
		check(
			'fiche_correction_reason',
			sql`(${table.version} = 1) = (${table.correctionReason} is null)`
		),
		check(
			'fiche_reprise_form',
			sql`(${table.repriseId} is null) = (${table.formVersion} not like 'reprise.%')`
		),
		check(
			'fiche_reprise_whole',
			sql`${table.repriseId} is not null or cardinality(${table.nonRepris}) = 0`
		),
		check('fiche_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`)
	]
);

/**
 * A finding of the guard answered by a person: a blocking one maintained with a reason, or one to confirm that is no
 * name. Never the passage: a keyed mark that tells whether two are the same, and its shape « C······r » (guard.md §4.6).
 */
export const ficheOverride = pgTable(
	'fiche_override',
	{
		id: text('id').primaryKey(),
		ficheId: text('fiche_id')
			.notNull()
			.references(() => fiche.id),
		/** blocking | confirm */
		severity: text('severity').notNull(),
		rule: text('rule').notNull(),
		label: text('label').notNull(),
		field: text('field').notNull(),
		/** Null for an answer « Ce n’est pas un nom ». */
		reason: text('reason'),
		/** Read by the guard before it is kept. */
		reasonText: text('reason_text'),
		mark: text('mark').notNull(),
		shape: text('shape').notNull(),
		answeredBy: text('answered_by')
			.notNull()
			.references(() => person.id),
		answeredAt: moment('answered_at').notNull()
	},
	(table) => [
		index('fiche_override_fiche').on(table.ficheId),
		index('fiche_override_by').on(table.answeredBy),
		check('fiche_override_severity', sql`${table.severity} in ('blocking', 'confirm')`),
		check(
			'fiche_override_reason',
			sql`(${table.severity} = 'blocking') = (${table.reason} is not null)`
		),
		// [GAR-12] numbers and addresses that name someone are never maintained, whatever the code says
		check(
			'fiche_override_allowed',
			sql`${table.severity} = 'confirm' or ${table.label} not in ('PHONE', 'EMAIL', 'NIR', 'IBAN', 'RPPS')`
		),
		check('fiche_override_mark', sql`${table.mark} ~ '^[0-9a-f]{64}$'`),
		check('fiche_override_shape', sql`char_length(${table.shape}) <= 8`)
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
		/** The level that Pro Santé Connect reached for the session; null for any other method. */
		acr: text('acr'),
		sha256: text('sha256').notNull(),
		signedAt: moment('signed_at').notNull()
	},
	(table) => [
		uniqueIndex('signature_once').on(table.ficheId, table.personId),
		index('signature_person').on(table.personId)
	]
);

/** Somebody whose signature is awaited beside the first one's, before the fiche is sealed. */
export const signataire = pgTable(
	'signataire',
	{
		ficheId: text('fiche_id')
			.notNull()
			.references(() => fiche.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		askedBy: text('asked_by')
			.notNull()
			.references(() => person.id),
		askedAt: moment('asked_at').notNull(),
		/** No longer awaited: who said so, and when. */
		releasedBy: text('released_by').references(() => person.id),
		releasedAt: moment('released_at')
	},
	(table) => [
		primaryKey({ columns: [table.ficheId, table.personId] }),
		index('signataire_person').on(table.personId),
		index('signataire_asked_by').on(table.askedBy),
		index('signataire_released_by').on(table.releasedBy)
	]
);

/** A second reading, asked for before the signature. */
export const relecture = pgTable(
	'relecture',
	{
		ficheId: text('fiche_id')
			.notNull()
			.references(() => fiche.id),
		readerId: text('reader_id')
			.notNull()
			.references(() => person.id),
		askedBy: text('asked_by')
			.notNull()
			.references(() => person.id),
		askedAt: moment('asked_at').notNull(),
		/** relue | a-corriger */
		answer: text('answer'),
		/** What should be corrected; read by the guard. */
		remark: text('remark'),
		answeredAt: moment('answered_at'),
		withdrawnAt: moment('withdrawn_at')
	},
	(table) => [
		primaryKey({ columns: [table.ficheId, table.readerId] }),
		index('relecture_reader').on(table.readerId),
		index('relecture_asked_by').on(table.askedBy)
	]
);

/** A sealed PDF, as filed: a fiche's, or an attendance sheet's. */
export const sealedDocument = pgTable(
	'sealed_document',
	{
		id: text('id').primaryKey(),
		ficheId: text('fiche_id')
			.references(() => fiche.id)
			.unique(),
		emargementId: text('emargement_id')
			.references(() => emargement.id)
			.unique(),
		bytes: bytea('bytes').notNull(),
		sha256: text('sha256').notNull(),
		level: text('level').notNull(),
		/** Sequence of the journal entry that records this document. */
		journalSeq: integer('journal_seq').notNull(),
		createdAt: moment('created_at').notNull()
	},
	(table) => [
		// asked by whoever holds the file, on the page that verifies
		index('sealed_document_sha256').on(table.sha256),
		index('sealed_document_created').on(table.createdAt),
		check('sealed_document_one', sql`num_nonnulls(${table.ficheId}, ${table.emargementId}) = 1`)
	]
);
