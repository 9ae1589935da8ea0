import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';

/** Sessions, as lucia's adapter wants them, with how the person was identified. */
export const session = pgTable(
	'session',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => person.id),
		expiresAt: moment('expires_at').notNull(),
		/** One of `authMethods` (src/domain/access/actor.ts). */
		method: text('method').notNull(),
		/** A nominative link opens one Intervision only. */
		intervisionId: text('intervision_id'),
		/** « Firefox sur Windows »: in words, never the user agent. */
		device: text('device').notNull().default(''),
		createdAt: moment('created_at').notNull().defaultNow(),
		lastSeenAt: moment('last_seen_at').notNull().defaultNow()
	},
	(table) => [index('session_user').on(table.userId), index('session_expires').on(table.expiresAt)]
);

/** A single-use e-mail link; only the hash of its token is kept. */
export const loginToken = pgTable(
	'login_token',
	{
		tokenHash: text('token_hash').primaryKey(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		expiresAt: moment('expires_at').notNull(),
		usedAt: moment('used_at')
	},
	(table) => [
		uniqueIndex('login_token_hash').on(table.tokenHash),
		index('login_token_person').on(table.personId)
	]
);
