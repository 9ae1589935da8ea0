import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { person } from './person.ts';

/** Sessions, as lucia's adapter wants them, with how the person was identified. */
export const session = pgTable('session', {
	id: text('id').primaryKey(),
	userId: text('user_id')
		.notNull()
		.references(() => person.id),
	expiresAt: moment('expires_at').notNull(),
	/** lien-courriel | lien-nominatif | demonstration */
	method: text('method').notNull(),
	/** A nominative link opens one Intervision only. */
	intervisionId: text('intervision_id'),
	createdAt: moment('created_at').notNull().defaultNow()
});

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
	(table) => [uniqueIndex('login_token_hash').on(table.tokenHash)]
);
