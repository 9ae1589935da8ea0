import type { Connection } from './connection.ts';

/** What a room has applied and shown and not yet stored. */
export interface PendingUpdates {
	readonly updates: Uint8Array[];
	bytes: number;
	/** Clients to acknowledge, and the sockets to tell even when they only deleted. */
	readonly authors: Set<number>;
	readonly senders: Set<Connection>;
}

/** Makes an empty batch. */
export const noPending = (): PendingUpdates => ({
	updates: [],
	bytes: 0,
	authors: new Set(),
	senders: new Set()
});
