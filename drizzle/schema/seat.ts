import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { emargementScan } from './emargement.ts';
import { intervision } from './intervision.ts';
import { person } from './person.ts';
import { situation } from './situation.ts';

/** [SAL-10] Someone who attends by the device of another: in its room, or on the telephone near its microphone. */
export const seat = pgTable(
	'seat',
	{
		id: text('id').primaryKey(),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		holderId: text('holder_id')
			.notNull()
			.references(() => person.id),
		/** salle | telephone */
		kind: text('kind').notNull(),
		/** Hash, as in table session, without a key to it: the phone by which the person follows from her seat. */
		companionSession: text('companion_session'),
		/** Who gave his word that the Charte was accepted; null when the person had done it herself. */
		charteWordBy: text('charte_word_by').references(() => person.id),
		declaredBy: text('declared_by')
			.notNull()
			.references(() => person.id),
		declaredAt: moment('declared_at').notNull(),
		removedBy: text('removed_by').references(() => person.id),
		removedAt: moment('removed_at')
	},
	(table) => [
		// one place at most
		uniqueIndex('seat_in_force')
			.on(table.intervisionId, table.personId)
			.where(sql`${table.removedAt} is null`),
		index('seat_person').on(table.personId),
		index('seat_holder').on(table.holderId),
		index('seat_charte_word').on(table.charteWordBy),
		index('seat_declared_by').on(table.declaredBy),
		index('seat_removed_by').on(table.removedBy)
	]
);

/** [SAL-12] Someone left a physical room, or hung up, for the situation that is open: forgotten when it closes. */
export const seatExit = pgTable(
	'seat_exit',
	{
		situationId: text('situation_id')
			.notNull()
			.references(() => situation.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		confirmedBy: text('confirmed_by')
			.notNull()
			.references(() => person.id),
		confirmedAt: moment('confirmed_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.situationId, table.personId] }),
		index('seat_exit_person').on(table.personId),
		index('seat_exit_intervision').on(table.intervisionId),
		index('seat_exit_confirmed_by').on(table.confirmedBy)
	]
);

/** [SAL-15] A presence signed by the person herself. */
export const presenceSignature = pgTable(
	'presence_signature',
	{
		intervisionId: text('intervision_id')
			.notNull()
			.references(() => intervision.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		signedAt: moment('signed_at').notNull(),
		/** appareil | lien | session | papier */
		means: text('means').notNull(),
		/** The scanned paper on which it stands. */
		scanId: text('scan_id').references(() => emargementScan.id),
		/** In whose session: the holder's on the device of the room; null by a link. */
		witnessId: text('witness_id').references(() => person.id)
	},
	(table) => [
		primaryKey({ columns: [table.intervisionId, table.personId] }),
		index('presence_signature_person').on(table.personId),
		index('presence_signature_witness').on(table.witnessId),
		index('presence_signature_scan').on(table.scanId)
	]
);

/** [SAL-15] A link that signs one presence and does nothing else; only its hash is kept. */
export const signatureLink = pgTable(
	'signature_link',
	{
		tokenHash: text('token_hash').primaryKey(),
		seatId: text('seat_id')
			.notNull()
			.references(() => seat.id),
		expiresAt: moment('expires_at').notNull(),
		usedAt: moment('used_at')
	},
	(table) => [index('signature_link_seat').on(table.seatId)]
);
