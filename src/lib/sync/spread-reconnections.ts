import type { WebsocketProvider } from 'y-websocket';

const first = 1_000;
const longest = 5_000;
/** Nobody comes back sooner. */
const least = 100;

/** How long to wait before the next attempt, in ms: anywhere up to a bound that doubles. `chance` is in [0, 1). */
export function reconnectionDelay(attempt: number, chance: number): number {
	const bound = Math.min(longest, first * 2 ** Math.min(attempt, 10));
	return Math.round(least + (bound - least) * chance);
}

/**
 * [RT-23] After a restart of the server every browser comes back at a moment of its own. y-websocket waits for
 * min(100·2ⁿ, maxBackoffTime), the same for all; it reads both right after telling that the line is closed.
 */
export function spreadReconnections(provider: WebsocketProvider, random = Math.random): void {
	let attempt = 0;
	provider.on('connection-close', () => {
		provider.maxBackoffTime = reconnectionDelay(attempt, random());
		// So large that the delay above is the smaller one.
		provider.wsUnsuccessfulReconnects = 20;
		attempt += 1;
	});
	provider.on('sync', (synced) => {
		if (synced) attempt = 0;
	});
}
