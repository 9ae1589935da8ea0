import { sql } from 'drizzle-orm';
import { bigint, check, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';

/** One shared draft: the room, its writer's lease and fencing epoch (collaboration.md §3.7, decisions.md §5). */
export const collabRoom = pgTable(
	'collab_room',
	{
		situationId: text('situation_id').notNull(),
		generation: integer('generation').notNull(),
		state: text('state').notNull().default('draft'),
		formVersion: text('form_version').notNull(),
		/** Names the file that holds the draft's wrapped key; the key itself never comes here (server/keys). */
		keyId: text('key_id'),
		leaseNode: text('lease_node'),
		leaseEpoch: bigint('lease_epoch', { mode: 'number' }).notNull().default(0),
		leaseUntil: moment('lease_until'),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [
		primaryKey({ columns: [table.situationId, table.generation] }),
		check('collab_room_state', sql`${table.state} in ('draft', 'frozen', 'destroyed')`),
		check('collab_room_key', sql`${table.state} = 'destroyed' or ${table.keyId} is not null`)
	]
);

/** Encrypted updates: no author, no field name, no clear text. */
export const collabUpdate = pgTable(
	'collab_update',
	{
		situationId: text('situation_id').notNull(),
		generation: integer('generation').notNull(),
		seq: bigint('seq', { mode: 'number' }).notNull(),
		sealed: bytea('sealed').notNull()
	},
	(table) => [primaryKey({ columns: [table.situationId, table.generation, table.seq] })]
);

/** Encrypted snapshot made by replay through a collecting document. */
export const collabSnapshot = pgTable(
	'collab_snapshot',
	{
		situationId: text('situation_id').notNull(),
		generation: integer('generation').notNull(),
		uptoSeq: bigint('upto_seq', { mode: 'number' }).notNull(),
		sealed: bytea('sealed').notNull()
	},
	(table) => [primaryKey({ columns: [table.situationId, table.generation, table.uptoSeq] })]
);

/** Yjs client ids belong to the person in the room and stay hers across reconnections (decisions.md §5). */
export const collabClient = pgTable(
	'collab_client',
	{
		situationId: text('situation_id').notNull(),
		generation: integer('generation').notNull(),
		clientId: bigint('client_id', { mode: 'number' }).notNull(),
		personId: text('person_id').notNull()
	},
	(table) => [primaryKey({ columns: [table.situationId, table.generation, table.clientId] })]
);
