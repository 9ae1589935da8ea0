import { bigint, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { person } from './person.ts';

const owner = () =>
	text('person_id')
		.notNull()
		.references(() => person.id);

/** A passkey: its public half. The private one never leaves the person's device. */
export const passkey = pgTable(
	'passkey',
	{
		id: text('id').primaryKey(),
		personId: owner(),
		/** As the browser names it, base64url. */
		credentialId: text('credential_id').notNull().unique(),
		publicKey: bytea('public_key').notNull(),
		counter: bigint('counter', { mode: 'number' }).notNull(),
		/** How the browser may reach it, separated by commas. */
		transports: text('transports').notNull().default(''),
		name: text('name').notNull(),
		createdAt: moment('created_at').notNull().defaultNow(),
		lastUsedAt: moment('last_used_at')
	},
	(table) => [index('passkey_person').on(table.personId)]
);

/** What a browser was asked to sign: single use, five minutes, for whoever asked only. */
export const passkeyChallenge = pgTable(
	'passkey_challenge',
	{
		challengeHash: text('challenge_hash').primaryKey(),
		/** The session that adds a key, or the hash of the browser's own cookie. */
		holder: text('holder').notNull(),
		expiresAt: moment('expires_at').notNull()
	},
	(table) => [index('passkey_challenge_expires').on(table.expiresAt)]
);

/** The secret shared with an application of codes, sealed under a subkey of DRAFT_KEY. */
export const totpFactor = pgTable('totp_factor', {
	personId: owner().primaryKey(),
	sealed: bytea('sealed').notNull(),
	/** Which DRAFT_KEY sealed it: a mark, not the key. */
	keyMark: text('key_mark').notNull(),
	/** The session that is setting it up; null once a first code has proved it. */
	pendingIn: text('pending_in'),
	/** The last period of 30 seconds whose code was accepted: none is accepted twice. */
	lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
	createdAt: moment('created_at').notNull().defaultNow(),
	lastUsedAt: moment('last_used_at')
});

/** Ten codes for the day when the telephone is lost: slow hashes, each used once. */
export const recoveryCode = pgTable(
	'recovery_code',
	{
		id: text('id').primaryKey(),
		personId: owner(),
		/** The same for the ten codes of one list. */
		salt: text('salt').notNull(),
		hash: text('hash').notNull(),
		usedAt: moment('used_at')
	},
	(table) => [index('recovery_code_person').on(table.personId)]
);

/** A device that a person keeps for thirty days; only the hash of its token is kept. */
export const rememberedDevice = pgTable(
	'remembered_device',
	{
		id: text('id').primaryKey(),
		personId: owner(),
		tokenHash: text('token_hash').notNull().unique(),
		/** connu: spares the code of an invitation. sur: counts as the second factor beside an e-mail link. */
		level: text('level').notNull(),
		device: text('device').notNull(),
		createdAt: moment('created_at').notNull().defaultNow(),
		lastUsedAt: moment('last_used_at').notNull().defaultNow(),
		expiresAt: moment('expires_at').notNull()
	},
	(table) => [
		index('remembered_device_person').on(table.personId),
		index('remembered_device_expires').on(table.expiresAt)
	]
);

/** The code sent to whoever opens an invitation on a device that is not known: one at a time, a keyed hash. */
export const invitationCode = pgTable(
	'invitation_code',
	{
		personId: owner(),
		intervisionId: text('intervision_id').notNull(),
		codeHash: text('code_hash').notNull(),
		triesLeft: integer('tries_left').notNull(),
		expiresAt: moment('expires_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.personId, table.intervisionId] }),
		index('invitation_code_expires').on(table.expiresAt)
	]
);
