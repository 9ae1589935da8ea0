import { check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { bytea, moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/** An attendance sheet as whoever conducted answered for it: written once; a later one replaces it, with a reason. */
export const emargement = pgTable(
	'emargement',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		version: integer('version').notNull(),
		/** Canonical JSON of the sheet: no patient, no pseudonym. */
		content: text('content').notNull(),
		sha256: text('sha256').notNull(),
		validatedBy: text('validated_by')
			.notNull()
			.references(() => person.id),
		validatedAt: moment('validated_at').notNull(),
		/** A code: why this one replaces the one before. */
		reason: text('reason')
	},
	(table) => [
		uniqueIndex('emargement_version').on(table.intervisionId, table.version),
		index('emargement_validated_by').on(table.validatedBy),
		check('emargement_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
		check('emargement_reason', sql`(${table.version} = 1) = (${table.reason} is null)`)
	]
);

/** The paper signed by those who were in a room, scanned: sealed with the server's key, each look at it is journalled. */
export const emargementScan = pgTable(
	'emargement_scan',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		/** Null once removed. */
		sealed: bytea('sealed'),
		/** application/pdf | image/jpeg | image/png */
		mediaType: text('media_type').notNull(),
		/** Of the clear bytes. */
		size: integer('size').notNull(),
		sha256: text('sha256').notNull(),
		addedBy: text('added_by')
			.notNull()
			.references(() => person.id),
		addedAt: moment('added_at').notNull(),
		removedBy: text('removed_by').references(() => person.id),
		removedAt: moment('removed_at'),
		/** A code. */
		removalReason: text('removal_reason')
	},
	(table) => [
		index('emargement_scan_intervision').on(table.intervisionId),
		index('emargement_scan_added_by').on(table.addedBy),
		index('emargement_scan_removed_by').on(table.removedBy)
	]
);
