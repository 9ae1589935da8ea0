import { preloadCode } from '$app/navigation';

/**
 * Prepares what comes after the door, once it answers: the secure connection to the media server (a bare HEAD, as
 * LiveKit's own `prepareConnection` does), then the room's code and the media client.
 */
export function warmUp(mediaUrl: string | null, room: string): void {
	if (mediaUrl !== null) {
		fetch(mediaUrl.replace(/^ws/, 'http'), { method: 'HEAD', mode: 'no-cors' }).catch(
			() => undefined
		);
	}
	whenIdle(() => {
		preloadCode(room).catch(() => undefined);
		if (mediaUrl !== null) void import('./livekit-client.ts').catch(() => undefined);
	});
}

function whenIdle(work: () => void): void {
	// Safari has no such moment.
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1500 });
	else setTimeout(work, 300);
}
