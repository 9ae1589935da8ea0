import type { SealedUpdate } from '#server/db/collab-append.ts';
import type { NewDraft, RoomKey, RoomRow, StoredDraft } from '#server/db/collab-draft.ts';
import type { CollabStore } from '#server/db/collab-store.ts';

/** One draft, as the tables would have it. */
interface Kept {
	room: RoomRow;
	readonly wrapped: Uint8Array;
	snapshot: StoredDraft['snapshot'];
	rows: { readonly seq: number; readonly sealed: Uint8Array }[];
	readonly owners: Map<number, string>;
}

/** The store of drafts without a database: what the hub costs by itself. One node only, so every lease is granted. */
export function createMemoryStore(): CollabStore {
	const drafts = new Map<string, Kept>();
	const find = ({ situationId }: RoomKey, epoch?: number): Kept | null => {
		const kept = drafts.get(situationId);
		return kept && (epoch === undefined || kept.room.epoch === epoch) ? kept : null;
	};

	function append(update: SealedUpdate): 'stored' | 'lost' {
		const kept = find(update, update.epoch);
		if (kept?.room.state !== 'draft') return 'lost';
		kept.rows.push({ seq: update.seq, sealed: update.sealed });
		return 'stored';
	}

	return {
		async createDraft(draft) {
			if (!drafts.has(draft.situationId)) drafts.set(draft.situationId, keep(draft));
		},
		findRoom: async (situationId) => drafts.get(situationId)?.room ?? null,
		async readDraft(key) {
			const kept = find(key);
			return kept && { ...kept, rows: [...kept.rows], owners: new Map(kept.owners) };
		},
		async takeLease(key) {
			const kept = find(key);
			if (!kept || kept.room.state === 'destroyed') return { kind: 'gone' };
			const wasFrozen = kept.room.state === 'frozen';
			kept.room = { ...kept.room, state: 'draft', epoch: kept.room.epoch + 1 };
			return { kind: 'taken', epoch: kept.room.epoch, wasFrozen };
		},
		renewLeases: async (leases) => leases.filter((lease) => find(lease, lease.epoch)),
		releaseLease: async () => undefined,
		appendUpdates: async (updates) => updates.map(append),
		async claimClient(key, epoch, clientId, personId) {
			const kept = find(key, epoch);
			if (!kept) return null;
			const owner = kept.owners.get(clientId) ?? personId;
			kept.owners.set(clientId, owner);
			return owner;
		},
		async changeState(key, epoch, from, to) {
			const kept = find(key, epoch);
			if (kept?.room.state !== from) return null;
			kept.room = { ...kept.room, state: to, epoch: epoch + 1 };
			return epoch + 1;
		},
		async compact(key, epoch, fold) {
			const kept = find(key, epoch);
			const uptoSeq = kept?.rows.at(-1)?.seq;
			if (!kept || kept.room.state !== 'draft' || uptoSeq === undefined) return false;
			const { sealed, verify } = fold({ snapshot: kept.snapshot, rows: kept.rows }, uptoSeq);
			if (!verify(sealed)) throw new Error('snapshot does not hold what the rows held');
			kept.snapshot = { uptoSeq, sealed };
			kept.rows = [];
			return true;
		},
		async destroyDraft(_tx, situationId, epoch) {
			const kept = drafts.get(situationId);
			if (kept?.room.state !== 'frozen' || kept.room.epoch !== epoch)
				throw new Error('draft is not frozen at this epoch');
			drafts.delete(situationId);
		}
	};
}

function keep(draft: NewDraft): Kept {
	const { situationId, generation, formVersion, wrapped, sealed, serverClient } = draft;
	return {
		room: { situationId, generation, formVersion, state: 'draft', epoch: 0 },
		wrapped,
		snapshot: null,
		rows: [{ seq: 1, sealed }],
		owners: new Map([[serverClient, '-']])
	};
}
