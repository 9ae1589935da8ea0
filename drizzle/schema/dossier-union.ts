import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { accord, dossier } from './dossier.ts';
import { person } from './person.ts';

/** « Le même patient ? » answered « un autre » or « je ne sais pas encore », for a pair (lower id first). */
export const dossierAnswer = pgTable(
	'dossier_answer',
	{
		dossierId: text('dossier_id')
			.notNull()
			.references(() => dossier.id),
		otherId: text('other_id')
			.notNull()
			.references(() => dossier.id),
		/** autre | plus-tard */
		answer: text('answer').notNull(),
		answeredBy: text('answered_by')
			.notNull()
			.references(() => person.id),
		at: moment('at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.dossierId, table.otherId] }),
		index('dossier_answer_other').on(table.otherId),
		index('dossier_answer_author').on(table.answeredBy)
	]
);

/** Two dossiers that became one: who, when, what moved; and when they parted again. */
export const dossierUnion = pgTable(
	'dossier_union',
	{
		id: text('id').primaryKey(),
		keptId: text('kept_id')
			.notNull()
			.references(() => dossier.id),
		mergedId: text('merged_id')
			.notNull()
			.references(() => dossier.id),
		situationIds: text('situation_ids').array().notNull().default([]),
		demandeIds: text('demande_ids').array().notNull().default([]),
		/** The accord recorded for the two together, when there was something to bring together. */
		accordId: text('accord_id').references(() => accord.id),
		joinedBy: text('joined_by')
			.notNull()
			.references(() => person.id),
		joinedAt: moment('joined_at').notNull(),
		partedBy: text('parted_by').references(() => person.id),
		partedAt: moment('parted_at')
	},
	(table) => [
		index('dossier_union_kept').on(table.keptId),
		index('dossier_union_accord').on(table.accordId),
		index('dossier_union_joined_by').on(table.joinedBy),
		index('dossier_union_parted_by').on(table.partedBy),
		// [DOS-3] a dossier lives on in one other at a time, even for two who press at once
		uniqueIndex('dossier_union_merged')
			.on(table.mergedId)
			.where(sql`${table.partedAt} is null`),
		index('dossier_union_history').on(table.mergedId)
	]
);
