/** Which draft a key belongs to: bound into its envelope. */
export interface KeyPlace {
	readonly situationId: string;
	readonly generation: number;
}

/** A draft that has a key, as the database knows it. */
export interface KeyedRoom extends KeyPlace {
	readonly keyId: string;
	/** False once it is finalised or given up: its key must not exist any more. */
	readonly living: boolean;
}

/** Gives the rooms that hold one of these keys, and every living room. */
export type FindKeyedRooms = (keyIds: readonly string[]) => Promise<readonly KeyedRoom[]>;

/** What was found when the keys were compared with the drafts; ids only. */
export interface KeyReport {
	readonly destroyed: number;
	readonly rewrapped: number;
	/** Keys that no room knows: kept a week, then destroyed. */
	readonly orphans: number;
	/** Situations whose living draft can not be opened. Nothing of theirs was touched. */
	readonly unreadable: readonly string[];
}

/**
 * The keys of drafts, outside the database: a dump opens nothing, and a draft whose key was destroyed is opened by
 * nothing any more ([RT-14], collaboration.md §3.7).
 */
export interface DraftKeys {
	/** Makes a key under a new random name; it is on the disk when this resolves. */
	create(place: KeyPlace): Promise<{ readonly keyId: string; readonly key: Uint8Array }>;
	/** Throws DraftKeyUnavailable. */
	read(place: KeyPlace, keyId: string): Promise<Uint8Array>;
	/** Does nothing when the key is gone already. */
	destroy(keyId: string): Promise<void>;
	/** Destroys what a crash left, wraps again what a former DRAFT_KEY wrapped. */
	sweep(roomsOf: FindKeyedRooms): Promise<KeyReport>;
}

/** The key of a living draft can not be had: the draft waits, and nothing of it may be touched. */
export class DraftKeyUnavailable extends Error {
	override readonly name = 'DraftKeyUnavailable';
	readonly why: 'missing' | 'foreign' | 'damaged';
	constructor(why: DraftKeyUnavailable['why']) {
		super(`draft key is ${why}`);
		this.why = why;
	}
}
