import { and, asc, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import { collabClient, collabRoom, collabSnapshot, collabUpdate } from '#drizzle/schema/collab.ts';
import { appendUpdates, type AppendResult, type SealedUpdate } from './collab-append.ts';
import { replaceRows, type FoldedRows } from './collab-compact.ts';
import { renewLeases, releaseLease, takeLease, type LeaseTaken } from './collab-lease.ts';
import { claimClient } from './collab-client.ts';
import type { DraftState, NewDraft, RoomKey, RoomRow, StoredDraft } from './collab-draft.ts';
import { sameRoom } from './collab-room-filter.ts';
import type { Sql } from './database.ts';

/** Owner of the ids under which the server itself writes: no person's id looks like it. */
const serverOwner = '-';

/** A draft that has a key, and whether it still needs it. */
interface KeyedRoomRow extends RoomKey {
	readonly keyId: string;
	readonly living: boolean;
}

/** Everything about drafts that touches the database. It sees ciphertext only: keys never come here. */
export interface CollabStore {
	/** Creates the room and its first row at once; false, and nothing is done, when the situation has had a draft. */
	createDraft(draft: NewDraft): Promise<boolean>;
	/** The situation's latest room, whatever its state. */
	findRoom(situationId: string): Promise<RoomRow | null>;
	/** The rooms that hold one of these keys, and every living one. */
	findKeyedRooms(keyIds: readonly string[]): Promise<readonly KeyedRoomRow[]>;
	/** All as it was at one moment; null when the draft is gone. */
	readDraft(key: RoomKey): Promise<StoredDraft | null>;
	takeLease(key: RoomKey, node: string, seconds: number): Promise<LeaseTaken>;
	/** Renews what this node still holds and returns those rooms. */
	renewLeases(
		leases: readonly (RoomKey & { epoch: number })[],
		seconds: number
	): Promise<readonly RoomKey[]>;
	releaseLease(key: RoomKey, epoch: number): Promise<void>;
	appendUpdates(updates: readonly SealedUpdate[]): Promise<readonly AppendResult[]>;
	/** Returns the id's owner after the claim; null when this node no longer writes the room. */
	claimClient(
		key: RoomKey,
		epoch: number,
		clientId: number,
		personId: string
	): Promise<string | null>;
	/** Changes the state and raises the epoch; null when state or epoch are no longer those. */
	changeState(
		key: RoomKey,
		epoch: number,
		from: DraftState,
		to: DraftState
	): Promise<number | null>;
	/** Replaces exactly these rows by their snapshot; false when this node no longer writes the room. */
	replaceRows(key: RoomKey, epoch: number, folded: FoldedRows): Promise<boolean>;
	/** Destroys a draft that nobody finalises, inside the caller's transaction; false when somebody is finalising it. */
	giveUpDraft(tx: Sql, situationId: string): Promise<boolean>;
	/** Destroys a frozen draft inside the finalising transaction; throws when it is not frozen at this epoch ([RT-9]). */
	destroyDraft(tx: Sql, situationId: string, epoch: number): Promise<void>;
}

/** Makes the store of drafts over PostgreSQL or the embedded database. */
export function createCollabStore(db: Sql): CollabStore {
	return {
		createDraft: (draft) => createDraft(db, draft),
		findRoom: (situationId) => findRoom(db, situationId),
		findKeyedRooms: (keyIds) => findKeyedRooms(db, keyIds),
		// One moment for all its reads: a compaction between two of them would hide rows from us.
		readDraft: (key) =>
			db.transaction((tx) => readDraft(tx, key), {
				isolationLevel: 'repeatable read',
				accessMode: 'read only'
			}),
		takeLease: (key, node, seconds) => takeLease(db, key, node, seconds),
		renewLeases: (leases, seconds) => renewLeases(db, leases, seconds),
		releaseLease: (key, epoch) => releaseLease(db, key, epoch),
		appendUpdates: (updates) => appendUpdates(db, updates),
		claimClient: (key, epoch, clientId, personId) =>
			claimClient(db, key, epoch, clientId, personId),
		changeState: (key, epoch, from, to) => changeState(db, key, epoch, from, to),
		replaceRows: (key, epoch, folded) => replaceRows(db, key, epoch, folded),
		giveUpDraft,
		destroyDraft
	};
}

async function createDraft(db: Sql, draft: NewDraft): Promise<boolean> {
	const { situationId, generation, formVersion, keyId, sealed, serverClient } = draft;
	return db.transaction(async (tx) => {
		const created = await tx
			.insert(collabRoom)
			.values({ situationId, generation, formVersion, keyId })
			.onConflictDoNothing()
			.returning({ generation: collabRoom.generation });
		if (created.length === 0) return false;
		await tx.insert(collabUpdate).values({ situationId, generation, seq: 1, sealed });
		await tx
			.insert(collabClient)
			.values({ situationId, generation, clientId: serverClient, personId: serverOwner });
		return true;
	});
}

async function findKeyedRooms(
	db: Sql,
	keyIds: readonly string[]
): Promise<readonly KeyedRoomRow[]> {
	const rows = await db
		.select(roomColumns)
		.from(collabRoom)
		.where(or(ne(collabRoom.state, 'destroyed'), inArray(collabRoom.keyId, [...keyIds])));
	return rows.flatMap(({ situationId, generation, keyId, state }) =>
		keyId === null ? [] : [{ situationId, generation, keyId, living: state !== 'destroyed' }]
	);
}

const roomColumns = {
	situationId: collabRoom.situationId,
	generation: collabRoom.generation,
	state: collabRoom.state,
	formVersion: collabRoom.formVersion,
	epoch: collabRoom.leaseEpoch,
	keyId: collabRoom.keyId
};

function parseRoom(row: Omit<RoomRow, 'state'> & { state: string }): RoomRow {
	const { state } = row;
	if (state !== 'draft' && state !== 'frozen' && state !== 'destroyed')
		throw new Error('unknown draft state');
	return { ...row, state };
}

async function findRoom(db: Sql, situationId: string): Promise<RoomRow | null> {
	const [row] = await db
		.select(roomColumns)
		.from(collabRoom)
		.where(eq(collabRoom.situationId, situationId))
		.orderBy(desc(collabRoom.generation))
		.limit(1);
	return row ? parseRoom(row) : null;
}

async function readDraft(tx: Sql, key: RoomKey): Promise<StoredDraft | null> {
	const at = { situationId: key.situationId, generation: key.generation };
	const [row] = await tx.select(roomColumns).from(collabRoom).where(sameRoom(collabRoom, at));
	if (!row || row.state === 'destroyed') return null;
	const [snapshot] = await tx
		.select()
		.from(collabSnapshot)
		.where(sameRoom(collabSnapshot, at))
		.orderBy(desc(collabSnapshot.uptoSeq))
		.limit(1);
	const rows = await tx
		.select({ seq: collabUpdate.seq, sealed: collabUpdate.sealed })
		.from(collabUpdate)
		.where(sameRoom(collabUpdate, at))
		.orderBy(asc(collabUpdate.seq));
	const owners = await tx.select().from(collabClient).where(sameRoom(collabClient, at));
	return {
		room: parseRoom(row),
		snapshot: snapshot ? { uptoSeq: snapshot.uptoSeq, sealed: snapshot.sealed } : null,
		rows,
		owners: new Map(owners.map(({ clientId, personId }) => [clientId, personId]))
	};
}

async function changeState(
	db: Sql,
	key: RoomKey,
	epoch: number,
	from: DraftState,
	to: DraftState
): Promise<number | null> {
	const [row] = await db
		.update(collabRoom)
		.set({ state: to, leaseEpoch: sql`${collabRoom.leaseEpoch} + 1` })
		.where(
			and(sameRoom(collabRoom, key), eq(collabRoom.state, from), eq(collabRoom.leaseEpoch, epoch))
		)
		.returning({ epoch: collabRoom.leaseEpoch });
	return row?.epoch ?? null;
}

async function destroyDraft(tx: Sql, situationId: string, epoch: number): Promise<void> {
	const frozen = and(eq(collabRoom.state, 'frozen'), eq(collabRoom.leaseEpoch, epoch));
	if (!(await destroyRoom(tx, situationId, frozen)))
		throw new Error('draft is not frozen at this epoch');
}

async function giveUpDraft(tx: Sql, situationId: string): Promise<boolean> {
	if (await destroyRoom(tx, situationId, eq(collabRoom.state, 'draft'))) return true;
	const held = and(eq(collabRoom.situationId, situationId), eq(collabRoom.state, 'frozen'));
	return (await tx.$count(collabRoom, held)) === 0;
}

/** The room stays, so that nobody makes it again; everything in it goes. */
async function destroyRoom(
	tx: Sql,
	situationId: string,
	condition: SQL | undefined
): Promise<boolean> {
	const destroyed = await tx
		.update(collabRoom)
		.set({ state: 'destroyed', leaseNode: null, leaseUntil: null })
		.where(and(eq(collabRoom.situationId, situationId), condition))
		.returning({ generation: collabRoom.generation });
	const generations = destroyed.map(({ generation }) => generation);
	if (generations.length === 0) return false;
	for (const table of [collabUpdate, collabSnapshot, collabClient])
		await tx
			.delete(table)
			.where(and(eq(table.situationId, situationId), inArray(table.generation, generations)));
	return true;
}
