import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';

/** The append-only, hash-chained journal. A trigger refuses UPDATE, DELETE and TRUNCATE (migrations). */
export const journal = pgTable(
	'journal',
	{
		seq: integer('seq').primaryKey(),
		at: text('at').notNull(),
		actor: text('actor').notNull(),
		event: text('event').notNull(),
		subject: text('subject').notNull(),
		payload: jsonb('payload').notNull(),
		payloadHash: text('payload_hash').notNull(),
		previousHash: text('previous_hash').notNull(),
		hash: text('hash').notNull()
	},
	(table) => [
		// read latest first, by whoever watches over the data
		index('journal_actor').on(table.actor, table.seq),
		index('journal_event').on(table.event, table.seq),
		index('journal_subject').on(table.subject, table.seq),
		index('journal_at').on(table.at)
	]
);

/** LiveKit webhook deliveries already seen: retries are duplicates (meeting.md §4.8). */
export const webhookEvent = pgTable('webhook_event', {
	id: text('id').primaryKey(),
	event: text('event').notNull(),
	room: text('room').notNull(),
	identity: text('identity'),
	sid: text('sid'),
	/** When this connection began, as every event about it says: proves an arrival whose own event was lost. */
	joinedAt: integer('joined_at'),
	at: integer('at').notNull()
});
