import type { BrowserContext, Page } from '@playwright/test';

/** Everything that reached one browser: the refused effect is asserted here, not on a flag. */
export interface Wire {
	listen(page: Page): void;
	/** Text of every WebSocket frame received since `mark()`. */
	readonly frames: string[];
	/** Paths of every WebSocket opened since `mark()`. */
	readonly sockets: string[];
	/** Bodies of every answer to fetch or navigation since `mark()`. */
	readonly answers: string[];
	/** Hosts that this browser ever spoke to. */
	readonly hosts: Set<string>;
	/** What the browser complained about: policy violations, page errors. */
	readonly complaints: string[];
	/** Forgets what was received, to look at what arrives from now on. */
	mark(): void;
}

/** Received media since the page was loaded, summed over all connections that ever were. */
export interface Received {
	readonly packets: number;
	readonly frames: number;
	readonly live: number;
}

/**
 * livekit-client 2.20 throws this in its own worker's message handler when somebody's frames were still deciphered as
 * she left: nothing hears it, and nothing is lost.
 */
const leftWhileDeciphered = /^couldn't set encryption status, participant not found/;

/** Starts listening to a browser context. */
export async function watchWire(context: BrowserContext): Promise<Wire> {
	await context.addInitScript(keepPeerConnections);
	const frames: string[] = [];
	const sockets: string[] = [];
	const answers: string[] = [];
	const hosts = new Set<string>();
	const complaints: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http')) hosts.add(url.hostname);
	});
	return {
		frames,
		sockets,
		answers,
		hosts,
		complaints,
		mark() {
			frames.length = sockets.length = answers.length = 0;
		},
		listen(page) {
			page.on('websocket', (socket) => {
				const url = new URL(socket.url());
				hosts.add(url.hostname);
				sockets.push(url.pathname);
				socket.on('framereceived', ({ payload }) => {
					frames.push(typeof payload === 'string' ? payload : payload.toString('utf8'));
				});
			});
			page.on('response', (response) => {
				const type = response.headers()['content-type'] ?? '';
				if (!/json|html|text\/plain/.test(type)) return;
				response.text().then(
					(text) => answers.push(text),
					// A redirect or a page that is gone has no body to read.
					() => undefined
				);
			});
			page.on('pageerror', ({ message }) => {
				if (!leftWhileDeciphered.test(message)) complaints.push(message);
			});
			page.on('console', (message) => {
				if (/Content Security Policy|Refused to/i.test(message.text())) {
					complaints.push(message.text());
				}
			});
		}
	};
}

/** Reads what media this browser received, from its own statistics. */
export const receivedMedia = (page: Page): Promise<Received> => page.evaluate(countReceived);

/** Runs in a page that `keepPeerConnections` was given to. */
export async function countReceived(): Promise<Received> {
	const kept: unknown = Reflect.get(globalThis, '__connections');
	const all = Array.isArray(kept) ? (kept as RTCPeerConnection[]) : [];
	let packets = 0;
	let frames = 0;
	let live = 0;
	for (const connection of all) {
		if (connection.connectionState === 'connected') live += 1;
		if (connection.connectionState === 'closed') continue;
		const stats = await connection.getStats();
		stats.forEach((report: { type: string; packetsReceived?: number; framesDecoded?: number }) => {
			if (report.type !== 'inbound-rtp') return;
			packets += report.packetsReceived ?? 0;
			frames += report.framesDecoded ?? 0;
		});
	}
	return { packets, frames, live };
}

/** Runs in a page before its scripts. */
export function keepPeerConnections(): void {
	const connections: RTCPeerConnection[] = [];
	Reflect.set(globalThis, '__connections', connections);
	const Native = globalThis.RTCPeerConnection;
	globalThis.RTCPeerConnection = class extends Native {
		constructor(configuration?: RTCConfiguration) {
			super(configuration);
			connections.push(this);
		}
	};
}
