import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';

/**
 * Every mail that the application sends, written in the transaction of the act that sends it ([INV-1]). Address, words
 * and links are sealed: they are secrets, and a dump holds this table. What is sealed goes once the mail has left.
 */
export const outbox = pgTable(
	'outbox',
	{
		/** Random; also the stable part of the Message-ID. */
		id: text('id').primaryKey(),
		/** The act that it tells, once: written twice, it leaves once. */
		key: text('key').notNull().unique(),
		kind: text('kind').notNull(),
		/** Keyed mark of the address: one mail at a time for each. */
		lane: text('lane').notNull(),
		personId: text('person_id').references(() => person.id, { onDelete: 'set null' }),
		intervisionId: text('intervision_id').references(() => intervision.id, {
			onDelete: 'set null'
		}),
		/** Mails of one act, followed and taken back together. */
		batch: text('batch').notNull(),
		sealed: bytea('sealed'),
		/** attente | parti | refuse | abandonne */
		state: text('state').notNull().default('attente'),
		/** Not before: the window in which it can be taken back, then the delay before each new attempt. */
		dueAt: moment('due_at').notNull(),
		/** After this it serves nothing any more. */
		expiresAt: moment('expires_at').notNull(),
		attempts: integer('attempts').notNull().default(0),
		/** Who sends it now, and until when nobody else may. */
		leaseOwner: text('lease_owner'),
		leaseUntil: moment('lease_until'),
		/** Code of the last failure, never its words: they hold the address. */
		failure: text('failure'),
		createdAt: moment('created_at').notNull(),
		endedAt: moment('ended_at')
	},
	(table) => [
		index('outbox_due')
			.on(table.dueAt)
			.where(sql`${table.state} = 'attente'`),
		index('outbox_lane').on(table.lane, table.createdAt),
		index('outbox_batch').on(table.batch),
		index('outbox_person').on(table.personId),
		index('outbox_intervision').on(table.intervisionId, table.createdAt),
		index('outbox_ended').on(table.endedAt)
	]
);
