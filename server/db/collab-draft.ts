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
}

/** All that is stored of a draft, still sealed. */
export interface StoredDraft {
	readonly room: RoomRow;
	readonly wrapped: Uint8Array;
	readonly snapshot: { readonly uptoSeq: number; readonly sealed: Uint8Array } | null;
	readonly rows: readonly { readonly seq: number; readonly sealed: Uint8Array }[];
	readonly owners: ReadonlyMap<number, string>;
}

/** A draft to create, already sealed. */
export interface NewDraft extends RoomKey {
	readonly formVersion: string;
	readonly kekId: string;
	readonly wrapped: Uint8Array;
	/** The initial content, sealed as row 1. */
	readonly sealed: Uint8Array;
	/** Yjs id under which the server wrote it: nobody may claim it. */
	readonly serverClient: number;
}
