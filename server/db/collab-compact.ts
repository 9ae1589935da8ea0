import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import { collabRoom, collabSnapshot, collabUpdate } from '#drizzle/schema/collab.ts';
import { sameRoom } from './collab-room-filter.ts';
import type { RoomKey, StoredDraft } from './collab-draft.ts';
import type { Sql } from './database.ts';

/** Folds what was read into one sealed snapshot, and checks it when it is read back. */
export type FoldDraft = (
	stored: Pick<StoredDraft, 'snapshot' | 'rows'>,
	uptoSeq: number
) => { readonly sealed: Uint8Array; verify(readBack: Uint8Array): boolean };

/**
 * Replaces the rows by a snapshot made from exactly these rows, read in this transaction, never from a live document;
 * deletes exactly them, and only once the snapshot was read back and proved equal (§2.6, §3.7).
 * Returns false when there was nothing to fold or when this node no longer writes the room.
 */
export async function compactDraft(
	tx: Sql,
	key: RoomKey,
	epoch: number,
	fold: FoldDraft
): Promise<boolean> {
	const [room] = await tx
		.select({ state: collabRoom.state })
		.from(collabRoom)
		.where(and(sameRoom(collabRoom, key), eq(collabRoom.leaseEpoch, epoch)))
		.for('update');
	if (room?.state !== 'draft') return false;
	const [snapshot] = await tx
		.select()
		.from(collabSnapshot)
		.where(sameRoom(collabSnapshot, key))
		.orderBy(desc(collabSnapshot.uptoSeq))
		.limit(1);
	const rows = await tx
		.select({ seq: collabUpdate.seq, sealed: collabUpdate.sealed })
		.from(collabUpdate)
		.where(sameRoom(collabUpdate, key))
		.orderBy(asc(collabUpdate.seq));
	const uptoSeq = rows.at(-1)?.seq;
	if (uptoSeq === undefined) return false;
	const folded = fold({ snapshot: snapshot ?? null, rows }, uptoSeq);
	await replaceRows(
		tx,
		key,
		uptoSeq,
		folded.sealed,
		rows.map(({ seq }) => seq)
	);
	const [readBack] = await tx.select().from(collabSnapshot).where(sameRoom(collabSnapshot, key));
	if (!readBack || !folded.verify(readBack.sealed))
		throw new Error('snapshot does not hold what the rows held');
	return true;
}

async function replaceRows(
	tx: Sql,
	{ situationId, generation }: RoomKey,
	uptoSeq: number,
	sealed: Uint8Array,
	seqs: readonly number[]
): Promise<void> {
	const key = { situationId, generation };
	await tx
		.insert(collabSnapshot)
		.values({ ...key, uptoSeq, sealed })
		// The last row again, after it was folded: its first COMMIT had lost its answer.
		.onConflictDoUpdate({
			target: [collabSnapshot.situationId, collabSnapshot.generation, collabSnapshot.uptoSeq],
			set: { sealed }
		});
	await tx
		.delete(collabSnapshot)
		.where(and(sameRoom(collabSnapshot, key), ne(collabSnapshot.uptoSeq, uptoSeq)));
	await tx
		.delete(collabUpdate)
		.where(and(sameRoom(collabUpdate, key), inArray(collabUpdate.seq, [...seqs])));
}
