import type {
	DraftState,
	NewDraft,
	RoomKey,
	RoomRow,
	StoredDraft
} from '#server/db/collab-draft.ts';

/** One draft as the memory store keeps it: what the five tables of drafts hold of one room. */
export interface KeptDraft extends RoomKey {
	readonly formVersion: string;
	state: DraftState;
	epoch: number;
	node: string | null;
	/** End of the lease, in ms of the store's clock. */
	until: number;
	wrapped: Uint8Array;
	snapshot: StoredDraft['snapshot'];
	readonly rows: Map<number, Uint8Array>;
	readonly owners: Map<number, string>;
}

/** Owner of the ids under which the server itself writes: no person's id looks like it. */
const serverOwner = '-';

/** Bytes of one's own: what a caller does with its buffer afterwards changes nothing here. */
export const copyBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

/** Keeps a new draft, nobody's yet. */
export function keepDraft(draft: NewDraft): KeptDraft {
	const { situationId, generation, formVersion, wrapped, sealed, serverClient } = draft;
	return {
		situationId,
		generation,
		formVersion,
		state: 'draft',
		epoch: 0,
		node: null,
		until: 0,
		wrapped: copyBytes(wrapped),
		snapshot: null,
		rows: new Map([[1, copyBytes(sealed)]]),
		owners: new Map([[serverClient, serverOwner]])
	};
}

/** What the room's own row says. */
export function roomRowOf({
	situationId,
	generation,
	state,
	formVersion,
	epoch
}: KeptDraft): RoomRow {
	return { situationId, generation, state, formVersion, epoch };
}

/** The rows in the order of their numbers. */
export function rowsOf(kept: KeptDraft): { seq: number; sealed: Uint8Array }[] {
	return [...kept.rows]
		.map(([seq, sealed]) => ({ seq, sealed: copyBytes(sealed) }))
		.sort((a, b) => a.seq - b.seq);
}

/** All that is stored, as a copy. */
export function storedDraftOf(kept: KeptDraft): StoredDraft {
	const { snapshot } = kept;
	return {
		room: roomRowOf(kept),
		wrapped: copyBytes(kept.wrapped),
		snapshot: snapshot && { uptoSeq: snapshot.uptoSeq, sealed: copyBytes(snapshot.sealed) },
		rows: rowsOf(kept),
		owners: new Map(kept.owners)
	};
}
