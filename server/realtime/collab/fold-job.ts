import type { RoomKey, StoredDraft } from '#server/db/collab-draft.ts';

/** What there is to fold, still sealed, and the key that opens it. */
export interface FoldJob extends Pick<StoredDraft, 'snapshot' | 'rows'> {
	readonly room: RoomKey;
	readonly formVersion: string;
	/** A copy of its own: whoever folds wipes it. */
	readonly key: Uint8Array<ArrayBuffer>;
}

/** Folds a draft into one sealed and proved snapshot; rejects, without saying why, when it can not. */
export type FoldDraft = (job: FoldJob) => Promise<Uint8Array>;
