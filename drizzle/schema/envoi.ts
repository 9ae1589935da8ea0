import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/** What a pôle returned to the association after an Intervision: fiches and attendance sheet, and its receipt. */
export const envoi = pgTable(
	'envoi',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		sentBy: text('sent_by')
			.notNull()
			.references(() => person.id),
		sentAt: moment('sent_at').notNull(),
		/** recu | incomplet */
		answer: text('answer'),
		/** Codes of what lacks, when incomplete. */
		lacking: text('lacking').array().notNull().default([]),
		answeredBy: text('answered_by').references(() => person.id),
		answeredAt: moment('answered_at')
	},
	(table) => [
		index('envoi_intervision').on(table.intervisionId, table.sentAt),
		index('envoi_sent_by').on(table.sentBy),
		index('envoi_answered_by').on(table.answeredBy)
	]
);

/** One sealed document of a return, with its hash at that time: it stands after the document was erased. */
export const envoiPiece = pgTable(
	'envoi_piece',
	{
		envoiId: text('envoi_id')
			.notNull()
			.references(() => envoi.id),
		/** Opaque; no foreign key, for the document may be erased. */
		documentId: text('document_id').notNull(),
		/** fiche | emargement */
		kind: text('kind').notNull(),
		sha256: text('sha256').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.envoiId, table.documentId] }),
		index('envoi_piece_document').on(table.documentId)
	]
);
