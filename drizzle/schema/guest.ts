import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';
import { situation } from './situation.ts';

/**
 * [INT-1] The patient of one situation, or who speaks for him, as a guest: a link and where he stands at the door.
 * No name, no address, nothing to reach him by.
 */
export const guest = pgTable(
	'guest',
	{
		id: text('id').primaryKey(),
		/** Follows its situation when that is moved to another date. */
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		/** patient | representant */
		kind: text('kind').notNull(),
		linkHash: text('link_hash').notNull(),
		expiresAt: moment('expires_at').notNull(),
		createdBy: text('created_by')
			.notNull()
			.references(() => person.id),
		createdAt: moment('created_at').notNull(),
		revokedAt: moment('revoked_at'),
		/** attendu | attente | admis | refuse | parti */
		lobby: text('lobby').notNull().default('attendu'),
		knockedAt: moment('knocked_at'),
		/** Who saw or heard him and answers for it, by what ([INT-9]); gone when he is sent back. */
		welcomedBy: text('welcomed_by').references(() => person.id),
		welcomedAt: moment('welcomed_at'),
		/** image | voix | presence */
		welcomedHow: text('welcomed_how')
	},
	(table) => [
		uniqueIndex('guest_link_hash').on(table.linkHash),
		// [INT-3] one link in force for the patient and one for who speaks for him, even for two who press at once
		uniqueIndex('guest_in_force')
			.on(table.situationId, table.kind)
			.where(sql`${table.revokedAt} is null`),
		index('guest_created_by').on(table.createdBy),
		index('guest_welcomed_by').on(table.welcomedBy)
	]
);

/** [INT-4] The one device that used a guest's link; it opens nothing else, so it is no row of table session. */
export const guestSession = pgTable(
	'guest_session',
	{
		/** Hash of the cookie's token. */
		id: text('id').primaryKey(),
		guestId: text('guest_id')
			.notNull()
			.references(() => guest.id),
		createdAt: moment('created_at').notNull(),
		expiresAt: moment('expires_at').notNull()
	},
	(table) => [
		uniqueIndex('guest_session_guest').on(table.guestId),
		index('guest_session_expires').on(table.expiresAt)
	]
);

/** [REC-13] Each part of a situation that was opened to its patient; the one without an end is going on. */
export const guestPart = pgTable(
	'guest_part',
	{
		id: text('id').primaryKey(),
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		openedAt: moment('opened_at').notNull(),
		openedBy: text('opened_by')
			.notNull()
			.references(() => person.id),
		closedAt: moment('closed_at')
	},
	(table) => [
		uniqueIndex('guest_part_open')
			.on(table.situationId)
			.where(sql`${table.closedAt} is null`),
		index('guest_part_situation').on(table.situationId),
		index('guest_part_opened_by').on(table.openedBy)
	]
);
