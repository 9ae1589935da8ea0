import type { AppendResult, SealedUpdate } from '#server/db/collab-append.ts';
import type { FoldDraft } from '#server/db/collab-compact.ts';
import type { DraftState, NewDraft, RoomKey } from '#server/db/collab-draft.ts';
import type { LeaseTaken } from '#server/db/collab-lease.ts';
import type { CollabStore } from '#server/db/collab-store.ts';
import {
	copyBytes,
	keepDraft,
	roomRowOf,
	rowsOf,
	storedDraftOf,
	type KeptDraft
} from './kept-draft.ts';

/** A store of drafts without a database, and what a test may do to it. */
export interface MemoryStore extends CollabStore {
	/** A finalising transaction: it holds the store until it ends; what it destroyed comes back when it throws. */
	transact<T>(
		work: (destroy: (situationId: string, epoch: number) => void) => Promise<T>
	): Promise<T>;
	/** Lets a lease run out, as if its node had been silent. */
	expireLease(key: RoomKey): void;
}

/**
 * Keeps drafts in memory and every promise of CollabStore: leases, epochs, fencing inside the append, retries stored
 * once, a compaction that deletes what it read. One act at a time, as in a database whose transactions are serial.
 */
export function createMemoryStore(nowMs: () => number = Date.now): MemoryStore {
	const drafts = new Map<string, KeptDraft>();
	const exclusive = createTurns();
	const find = (key: RoomKey): KeptDraft | null => drafts.get(nameOf(key)) ?? null;

	return {
		createDraft: (draft) => exclusive(() => createDraft(drafts, draft)),
		findRoom: (situationId) =>
			exclusive(() => {
				const latest = latestOf(drafts, situationId);
				return latest && roomRowOf(latest);
			}),
		readDraft: (key) =>
			exclusive(() => {
				const kept = find(key);
				return kept && kept.state !== 'destroyed' ? storedDraftOf(kept) : null;
			}),
		takeLease: (key, node, seconds) =>
			exclusive(() => takeLease(find(key), node, nowMs(), seconds)),
		renewLeases: (leases, seconds) =>
			exclusive(() =>
				leases.flatMap((lease) => {
					const kept = writtenAt(find(lease), lease.epoch);
					if (!kept) return [];
					kept.until = nowMs() + seconds * 1000;
					return [{ situationId: kept.situationId, generation: kept.generation }];
				})
			),
		releaseLease: (key, epoch) =>
			exclusive(() => {
				const kept = writtenAt(find(key), epoch);
				if (kept) kept.node = null;
			}),
		appendUpdates: (updates) =>
			exclusive(() => updates.map((update) => append(find(update), update))),
		claimClient: (key, epoch, clientId, personId) =>
			exclusive(() => {
				const kept = writtenAt(find(key), epoch);
				if (!kept) return null;
				if (!kept.owners.has(clientId)) kept.owners.set(clientId, personId);
				return kept.owners.get(clientId) ?? null;
			}),
		changeState: (key, epoch, from, to) => exclusive(() => changeState(find(key), epoch, from, to)),
		compact: (key, epoch, fold) => exclusive(() => compact(find(key), epoch, fold)),
		// The transaction of the interface is a database's: here the act is whole by itself, or part of `transact`.
		destroyDraft: (_tx, situationId, epoch) =>
			exclusive(() => void destroy(drafts, situationId, epoch)),
		transact: (work) =>
			exclusive(async () => {
				const before: KeptDraft[] = [];
				try {
					return await work(
						(situationId, epoch) => void before.push(destroy(drafts, situationId, epoch))
					);
				} catch (error) {
					for (const kept of before) drafts.set(nameOf(kept), kept);
					throw error;
				}
			}),
		expireLease(key) {
			const kept = find(key);
			if (kept) kept.until = -Infinity;
		}
	};
}

const nameOf = ({ situationId, generation }: RoomKey): string => `${situationId}|${generation}`;

/** Runs one act after the other, in the order of the calls. */
function createTurns(): <T>(act: () => T | Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (act) => {
		const turn = last.then(act);
		last = turn.catch(() => undefined);
		return turn;
	};
}

function latestOf(drafts: ReadonlyMap<string, KeptDraft>, situationId: string): KeptDraft | null {
	let latest: KeptDraft | null = null;
	for (const kept of drafts.values())
		if (kept.situationId === situationId && kept.generation > (latest?.generation ?? 0))
			latest = kept;
	return latest;
}

/** The draft, when it lives and this is still its epoch. */
function writtenAt(kept: KeptDraft | null, epoch: number): KeptDraft | null {
	return kept && kept.state !== 'destroyed' && kept.epoch === epoch ? kept : null;
}

function createDraft(drafts: Map<string, KeptDraft>, draft: NewDraft): void {
	if (!drafts.has(nameOf(draft))) drafts.set(nameOf(draft), keepDraft(draft));
}

function takeLease(kept: KeptDraft | null, node: string, now: number, seconds: number): LeaseTaken {
	if (!kept || kept.state === 'destroyed') return { kind: 'gone' };
	if (kept.node !== null && kept.node !== node && kept.until >= now) return { kind: 'held' };
	const wasFrozen = kept.state === 'frozen';
	kept.state = 'draft';
	kept.node = node;
	kept.epoch += 1;
	kept.until = now + seconds * 1000;
	return { kind: 'taken', epoch: kept.epoch, wasFrozen };
}

function append(kept: KeptDraft | null, { seq, epoch, sealed }: SealedUpdate): AppendResult {
	if (!kept) return 'lost';
	const before = kept.rows.get(seq);
	// A COMMIT whose answer was lost: the retry finds its own row, byte for byte.
	if (before) return Buffer.compare(before, sealed) === 0 ? 'stored' : 'lost';
	if (kept.state !== 'draft' || kept.epoch !== epoch) return 'lost';
	kept.rows.set(seq, copyBytes(sealed));
	return 'stored';
}

function changeState(
	kept: KeptDraft | null,
	epoch: number,
	from: DraftState,
	to: DraftState
): number | null {
	if (kept?.state !== from || kept.epoch !== epoch) return null;
	kept.state = to;
	kept.epoch += 1;
	return kept.epoch;
}

function compact(kept: KeptDraft | null, epoch: number, fold: FoldDraft): boolean {
	if (kept?.state !== 'draft' || kept.epoch !== epoch) return false;
	const rows = rowsOf(kept);
	const uptoSeq = rows.at(-1)?.seq;
	if (uptoSeq === undefined) return false;
	const { snapshot } = storedDraftOf(kept);
	const folded = fold({ snapshot, rows }, uptoSeq);
	const sealed = copyBytes(folded.sealed);
	if (!folded.verify(copyBytes(sealed)))
		throw new Error('snapshot does not hold what the rows held');
	kept.snapshot = { uptoSeq, sealed };
	for (const { seq } of rows) kept.rows.delete(seq);
	return true;
}

/** Returns what was there before, for a transaction that does not end well. */
function destroy(drafts: Map<string, KeptDraft>, situationId: string, epoch: number): KeptDraft {
	const kept = latestOf(drafts, situationId);
	if (kept?.state !== 'frozen' || kept.epoch !== epoch)
		throw new Error('draft is not frozen at this epoch');
	drafts.set(nameOf(kept), {
		...kept,
		state: 'destroyed',
		node: null,
		wrapped: new Uint8Array(),
		snapshot: null,
		rows: new Map(),
		owners: new Map()
	});
	return kept;
}
