/**
 * Types of the frames on the collaboration socket. 0, 1 and 3 are y-websocket's; 100 is ours:
 * « every update of these clients up to these clocks is on disk » (collaboration.md §3.6, RT-1). From the server only
 * too: 101, « the name to watch stands here » (watch-message.ts), and 102, how storage does (storage-message.ts).
 */
export const frameTypes = {
	sync: 0,
	awareness: 1,
	queryAwareness: 3,
	durable: 100,
	watch: 101,
	storage: 102
} as const;

/** Path of the collaboration socket: /collab/<situation>/<generation>. */
export const collabPath = '/collab';

/** Path of the meeting socket: /live/<intervision>. */
export const livePath = '/live';

/** The same for a guest, who has a cookie of his own and no session ([INT-6]). */
export const guestLivePath = '/live-invite';
