import { and, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { collabUpdate } from '#drizzle/schema/collab.ts';
import { sameRoom } from './collab-room-filter.ts';
import type { RoomKey } from './collab-draft.ts';
import type { Sql } from './database.ts';

export interface SealedUpdate extends RoomKey {
	readonly seq: number;
	readonly epoch: number;
	readonly sealed: Uint8Array;
}

/** lost: the room is frozen, destroyed or written by another node; nothing of ours was stored. */
export type AppendResult = 'stored' | 'lost';

/**
 * Stores one row for each of many rooms in one statement; once it resolves, « stored » rows are committed.
 * [RT-7] The barrier is inside the INSERT: no row enters a room that is not a draft at this epoch. FOR SHARE makes it
 * wait for a finalisation under way instead of slipping a row behind its DELETE; rooms are locked in their order, as
 * everywhere, so that no two statements wait for each other.
 */
export async function appendUpdates(
	db: Sql,
	updates: readonly SealedUpdate[]
): Promise<readonly AppendResult[]> {
	if (updates.length === 0) return [];
	const result = await db.execute(sql`
		with given as (
			select situation_id, generation, seq, epoch, decode(sealed, 'base64') as sealed
			from json_to_recordset(${describeRows(updates)}::json)
				as row (situation_id text, generation integer, seq bigint, epoch bigint, sealed text)
		), writable as (
			select collab_room.situation_id, collab_room.generation, collab_room.lease_epoch
			from collab_room
			join given using (situation_id, generation)
			where collab_room.lease_epoch = given.epoch and collab_room.state = 'draft'
			order by collab_room.situation_id, collab_room.generation
			for share of collab_room
		)
		insert into collab_update (situation_id, generation, seq, sealed)
		select situation_id, generation, seq, sealed
		from given join writable using (situation_id, generation)
		where given.epoch = writable.lease_epoch
		on conflict do nothing
		returning situation_id, generation, seq`);
	const stored = new Set(
		parseRows(result).map(({ situation_id, generation, seq }) =>
			rowName({ situationId: situation_id, generation, seq })
		)
	);
	return Promise.all(
		updates.map(async (update) =>
			stored.has(rowName(update)) || (await isAlreadyStored(db, update)) ? 'stored' : 'lost'
		)
	);
}

/** One parameter for any number of rows: the statement stays the same, whatever it carries. */
const describeRows = (updates: readonly SealedUpdate[]): string =>
	JSON.stringify(
		updates.map(({ situationId, generation, seq, epoch, sealed }) => ({
			situation_id: situationId,
			generation,
			seq,
			epoch,
			sealed: Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length).toString('base64')
		}))
	);

const rowName = (row: RoomKey & { readonly seq: number }): string =>
	`${row.situationId}|${row.generation}|${row.seq}`;

/** A COMMIT whose answer was lost: the retry finds its own row, byte for byte. */
async function isAlreadyStored(db: Sql, update: SealedUpdate): Promise<boolean> {
	const rows = await db
		.select({ seq: collabUpdate.seq })
		.from(collabUpdate)
		.where(
			and(
				sameRoom(collabUpdate, update),
				eq(collabUpdate.seq, update.seq),
				eq(collabUpdate.sealed, update.sealed)
			)
		);
	return rows.length > 0;
}

const returned = v.array(
	v.object({
		situation_id: v.string(),
		generation: v.pipe(v.unknown(), v.transform(Number)),
		seq: v.pipe(v.unknown(), v.transform(Number))
	})
);

/** The two drivers answer a raw statement in two shapes: an array, or an object that holds one. */
function parseRows(result: unknown): v.InferOutput<typeof returned> {
	if (Array.isArray(result)) return v.parse(returned, [...result]);
	return v.parse(v.object({ rows: returned }), result).rows;
}
