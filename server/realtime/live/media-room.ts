import { randomBytes } from 'node:crypto';

/** One media room, as long as this process keeps it: its key lives nowhere else ([CHI-1]). */
export interface MediaRoom {
	readonly name: string;
	/** Null: the welcome room. */
	readonly situationId: string | null;
	/** What the browsers encrypt with; null when the operator switched encryption off. */
	readonly key: string | null;
}

/** Makes a room that never was: its name says nothing and can not be guessed, its key opens no other. */
export function newMediaRoom(situationId: string | null, encrypted: boolean): MediaRoom {
	return {
		name: randomBytes(16).toString('hex'),
		situationId,
		key: encrypted ? randomBytes(32).toString('base64url') : null
	};
}
