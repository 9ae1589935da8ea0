import { index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { person } from './person.ts';
import { session } from './session.ts';

/** An identity of Pro Santé Connect and the one person of the directory that it is. */
export const pscIdentity = pgTable(
	'psc_identity',
	{
		personId: text('person_id')
			.primaryKey()
			.references(() => person.id, { onDelete: 'cascade' }),
		issuer: text('issuer').notNull(),
		/** `SubjectNameID`, the national identifier: never `sub`. */
		nameId: text('name_id').notNull(),
		rpps: text('rpps').unique(),
		/** What the national directory last said that this person does, and where. */
		activities: jsonb('activities').notNull(),
		/** The key of the activity under which the person acts; null until it is chosen. */
		chosen: text('chosen'),
		linkedAt: moment('linked_at').notNull(),
		lastSeenAt: moment('last_seen_at').notNull()
	},
	(table) => [unique('psc_identity_name_id').on(table.issuer, table.nameId)]
);

/** What a session opened by Pro Santé Connect must know to be ended with it. */
export const pscSession = pgTable(
	'psc_session',
	{
		sessionId: text('session_id')
			.primaryKey()
			.references(() => session.id, { onDelete: 'cascade' }),
		sub: text('sub').notNull(),
		/** The session at the provider; null when it tells none. */
		sid: text('sid'),
		acr: text('acr').notNull(),
		/** The id_token, sealed: it serves nothing but to sign out there too. */
		sealedHint: bytea('sealed_hint').notNull()
	},
	(table) => [index('psc_session_sub').on(table.sub), index('psc_session_sid').on(table.sid)]
);

/** Someone identified whom the directory does not know yet, while the invited address is proved: half an hour. */
export const pscPending = pgTable(
	'psc_pending',
	{
		tokenHash: text('token_hash').primaryKey(),
		/** The verified identity, sealed. */
		sealed: bytea('sealed').notNull(),
		/** Whose address was given; null when it is nobody's, which is not told. */
		personId: text('person_id').references(() => person.id, { onDelete: 'cascade' }),
		codeHash: text('code_hash'),
		codeExpiresAt: moment('code_expires_at'),
		tries: integer('tries').notNull().default(0),
		expiresAt: moment('expires_at').notNull()
	},
	(table) => [
		index('psc_pending_person').on(table.personId),
		index('psc_pending_expires').on(table.expiresAt)
	]
);

/** Sign-outs already received from the provider: each is obeyed once. */
export const pscLogout = pgTable(
	'psc_logout',
	{ jtiHash: text('jti_hash').primaryKey(), expiresAt: moment('expires_at').notNull() },
	(table) => [index('psc_logout_expires').on(table.expiresAt)]
);
