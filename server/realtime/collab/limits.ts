/** Bounds of the collaboration socket (collaboration.md §3.6, decisions.md §4–§5). Bytes unless told. */
export const collabLimits = {
	socketsPerRoom: 40,
	socketsPerPerson: 6,
	frame: 256 * 1024,
	/** Frames that wait for their turn, per socket. */
	inbox: 2 * 1024 * 1024,
	/** What a slow reader may leave unread before it is closed: single frames are never dropped. */
	unread: 2 * 1024 * 1024,
	/** Memory of what is not yet on disk. */
	pendingPerRoom: 2 * 1024 * 1024,
	pendingInAll: 64 * 1024 * 1024,
	/** Updates applied since the room was opened. */
	documentGrowth: 16 * 1024 * 1024,
	/** Of them, one person's: an hour of typing is a hundredth of it. */
	growthPerPerson: 4 * 1024 * 1024,
	/** Updates that are shown and not yet in the document. */
	liveTail: 64,
	clientsPerSocket: 8,
	clientsPerPerson: 200,
	/** Longest pause between two browsers that are sent away, ms. */
	farewellPause: 50,
	roomsPerStatement: 64,
	rowsBeforeCompaction: 200
} as const;

/** How fast one socket's frames are handled, per second; faster ones wait (inbox.ts). A bench opens them wide. */
export interface CollabRates {
	readonly messages: number;
	readonly messageBurst: number;
	readonly bytes: number;
	readonly byteBurst: number;
}

export const collabRates: CollabRates = {
	messages: 60,
	messageBurst: 400,
	bytes: 200_000,
	byteBurst: 1_000_000
};

/** Every delay of the hub, in ms unless told; tests shorten them. */
export interface CollabTiming {
	/** How long updates wait for others before one INSERT carries them all. */
	readonly linger: number;
	readonly retryFirst: number;
	readonly retryLast: number;
	/** How long one statement may take before people are told that nothing is stored for now. */
	readonly patience: number;
	/** Below y-websocket's 30 s without a message. */
	readonly heartbeat: number;
	readonly awareness: number;
	/** How long a change of text waits before the name to watch is looked for. */
	readonly watch: number;
	readonly recheck: number;
	/** How long a room stores nothing before its rows are folded. */
	readonly calm: number;
	/** How long an empty room stays in memory. */
	readonly idle: number;
	readonly leaseSeconds: number;
	readonly renew: number;
	/** How long a freeze waits for what is not stored yet. */
	readonly freezeFlush: number;
	/** After this a freeze that nobody ended is lifted. */
	readonly longestFreeze: number;
	/** How long what is already on its way is still taken once a situation is closed; a right that ends does so within a second. */
	readonly grace: number;
	/** How long a closing handshake may take. */
	readonly goodbye: number;
	/** Over how long browsers are sent away, at most, when the server leaves. */
	readonly farewell: number;
	/** How long a server that leaves tries to store and to give back its rooms. */
	readonly lastStore: number;
}

export const collabTiming: CollabTiming = {
	linger: 40,
	retryFirst: 100,
	retryLast: 5_000,
	patience: 3_000,
	heartbeat: 15_000,
	awareness: 100,
	watch: 250,
	recheck: 30_000,
	calm: 30_000,
	idle: 5_000,
	leaseSeconds: 15,
	renew: 5_000,
	freezeFlush: 5_000,
	longestFreeze: 30_000,
	grace: 600,
	goodbye: 2_000,
	farewell: 3_000,
	lastStore: 8_000
};
