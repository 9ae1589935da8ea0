/** Names one shared draft. */
export interface RoomKey {
	readonly situationId: string;
	readonly generation: number;
}

export type DraftState = 'draft' | 'frozen' | 'destroyed';

/** A room as the database has it. */
export interface RoomRow extends RoomKey {
	readonly state: DraftState;
	readonly formVersion: string;
	readonly epoch: number;
	/** Where its key is found (server/keys); null only for drafts that were destroyed before keys had files. */
	readonly keyId: string | null;
}

export interface SealedRow {
	readonly seq: number;
	readonly sealed: Uint8Array;
}

export interface SealedSnapshot {
	readonly uptoSeq: number;
	readonly sealed: Uint8Array;
}

/** All that is stored of a draft, still sealed. */
export interface StoredDraft {
	readonly room: RoomRow;
	readonly snapshot: SealedSnapshot | null;
	readonly rows: readonly SealedRow[];
	readonly owners: ReadonlyMap<number, string>;
}

/** A draft to create, already sealed. */
export interface NewDraft extends RoomKey {
	readonly formVersion: string;
	readonly keyId: string;
	/** The initial content, sealed as row 1. */
	readonly sealed: Uint8Array;
	/** Yjs id under which the server wrote it: nobody may claim it. */
	readonly serverClient: number;
}
