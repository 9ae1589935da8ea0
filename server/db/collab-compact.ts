import { and, between, eq, ne } from 'drizzle-orm';
import { collabRoom, collabSnapshot, collabUpdate } from '#drizzle/schema/collab.ts';
import { sameRoom } from './collab-room-filter.ts';
import type { RoomKey, SealedSnapshot } from './collab-draft.ts';
import type { Sql } from './database.ts';

/** A proved snapshot and the rows, in order, that it was made from. */
export interface FoldedRows extends SealedSnapshot {
	readonly seqs: readonly number[];
}

/**
 * Replaces exactly these rows by their snapshot, in one short transaction: all of it or nothing ([RT-16]).
 * The room is locked for others to change its state, not for appends, which go on meanwhile. Returns false when this
 * node no longer writes the room; throws, leaving all as it was, when the rows are not these or the disk says otherwise.
 */
export async function replaceRows(
	db: Sql,
	key: RoomKey,
	epoch: number,
	{ uptoSeq, sealed, seqs }: FoldedRows
): Promise<boolean> {
	const { situationId, generation } = key;
	const first = seqs[0];
	if (first === undefined || seqs.at(-1) !== uptoSeq) throw new Error('a snapshot needs its rows');
	return db.transaction(async (tx) => {
		const [room] = await tx
			.select({ state: collabRoom.state })
			.from(collabRoom)
			.where(and(sameRoom(collabRoom, key), eq(collabRoom.leaseEpoch, epoch)))
			.for('share');
		if (room?.state !== 'draft') return false;
		await tx
			.insert(collabSnapshot)
			.values({ situationId, generation, uptoSeq, sealed })
			// The last row again, after it was folded: its first COMMIT had lost its answer.
			.onConflictDoUpdate({
				target: [collabSnapshot.situationId, collabSnapshot.generation, collabSnapshot.uptoSeq],
				set: { sealed }
			});
		const [readBack] = await tx
			.select({ sealed: collabSnapshot.sealed })
			.from(collabSnapshot)
			.where(and(sameRoom(collabSnapshot, key), eq(collabSnapshot.uptoSeq, uptoSeq)));
		if (!readBack || !Buffer.from(readBack.sealed).equals(sealed))
			throw new Error('snapshot was not stored as it was proved');
		await tx
			.delete(collabSnapshot)
			.where(and(sameRoom(collabSnapshot, key), ne(collabSnapshot.uptoSeq, uptoSeq)));
		const deleted = await tx
			.delete(collabUpdate)
			.where(and(sameRoom(collabUpdate, key), between(collabUpdate.seq, first, uptoSeq)))
			.returning({ seq: collabUpdate.seq });
		const known = new Set(seqs);
		if (deleted.length !== known.size || !deleted.every(({ seq }) => known.has(seq)))
			throw new Error('rows are not those that were folded');
		return true;
	});
}
