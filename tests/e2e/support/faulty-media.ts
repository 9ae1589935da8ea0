import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserContext, Page, WebSocketRoute } from '@playwright/test';

/** Closes UDP as a hospital's firewall does: what the media server offers over it is never heard of. Before `newPage`. */
export async function closeUdp(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const overUdp = (line: string): boolean => / udp /i.test(line) && /candidate:/.test(line);
		const cut = (sdp: string): string =>
			sdp
				.split('\r\n')
				.filter((line) => !overUdp(line))
				.join('\r\n');
		const { prototype } = RTCPeerConnection;
		const { addIceCandidate, setRemoteDescription, createOffer, createAnswer } = prototype;
		prototype.addIceCandidate = function (candidate?: RTCIceCandidateInit | null) {
			if (overUdp(candidate?.candidate ?? '')) return Promise.resolve();
			return Reflect.apply(addIceCandidate, this, [candidate]);
		};
		prototype.setRemoteDescription = function (description: RTCSessionDescriptionInit) {
			const { type, sdp } = description;
			return Reflect.apply(setRemoteDescription, this, [{ type, sdp: cut(sdp ?? '') }]);
		};
		// Nor may the other side learn where it could send to: its packets would open the way.
		for (const [name, create] of Object.entries({ createOffer, createAnswer }))
			Reflect.set(prototype, name, async function (this: RTCPeerConnection, options?: unknown) {
				const { type, sdp } = await Reflect.apply(create, this, [options]);
				return { type, sdp: cut(sdp ?? '') };
			});
		const Native = RTCPeerConnection;
		globalThis.RTCPeerConnection = class extends Native {
			constructor(configuration?: RTCConfiguration) {
				super(configuration);
				this.addEventListener('icecandidate', (event) => {
					if (overUdp(event.candidate?.candidate ?? '')) event.stopImmediatePropagation();
				});
			}
		};
	});
}

/** By what protocol the media of this page travels. */
export async function mediaProtocols(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		const kept = Reflect.get(globalThis, '__connections') as RTCPeerConnection[];
		const protocols = new Set<string>();
		for (const connection of kept.filter((one) => one.connectionState === 'connected')) {
			const stats = await connection.getStats();
			const all = new Map<string, Record<string, unknown>>();
			stats.forEach((report: Record<string, unknown>) => all.set(String(report['id']), report));
			for (const report of all.values()) {
				if (report['type'] !== 'transport') continue;
				const pair = all.get(String(report['selectedCandidatePairId']));
				const remote = all.get(String(pair?.['remoteCandidateId']));
				if (remote) protocols.add(String(remote['protocol']));
			}
		}
		return [...protocols];
	});
}

/** Keeps the microphones and cameras of a page at hand, so that a test can pull one out. Before `newPage`. */
export async function holdDevices(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const tracks: MediaStreamTrack[] = [];
		Reflect.set(globalThis, '__tracks', tracks);
		const { mediaDevices } = navigator;
		if (!mediaDevices) return;
		const ask = mediaDevices.getUserMedia.bind(mediaDevices);
		const list = mediaDevices.enumerateDevices.bind(mediaDevices);
		const gone = (kind: 'audio' | 'video') => Reflect.get(globalThis, '__unplugged') === kind;
		mediaDevices.getUserMedia = async (constraints) => {
			if ((gone('audio') && constraints?.audio) || (gone('video') && constraints?.video))
				throw new DOMException('gone', 'NotFoundError');
			const stream = await ask(constraints);
			tracks.push(...stream.getTracks());
			return stream;
		};
		mediaDevices.enumerateDevices = async () =>
			(await list()).filter(
				({ kind }) =>
					!(kind === 'audioinput' && gone('audio')) && !(kind === 'videoinput' && gone('video'))
			);
	});
}

/** Pulls out whatever is open of this kind; `forGood`: nothing is there to take its place. */
export async function unplug(page: Page, kind: 'audio' | 'video', forGood: boolean): Promise<void> {
	await page.evaluate(
		([pulled, gone]) => {
			Reflect.set(globalThis, '__unplugged', gone ? pulled : null);
			const tracks = Reflect.get(globalThis, '__tracks') as MediaStreamTrack[];
			for (const track of tracks.filter(
				(one) => one.kind === pulled && one.readyState === 'live'
			)) {
				track.stop();
				// A device that goes away says it; a track that is stopped does not.
				track.dispatchEvent(new Event('ended'));
			}
			navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
		},
		[kind, forGood] as const
	);
}

/** Puts back what was pulled out. */
export async function plugBack(page: Page): Promise<void> {
	await page.evaluate(() => {
		Reflect.set(globalThis, '__unplugged', null);
		navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
	});
}

/** The line to the media server, in the test's hand: it can be cut, and kept from being taken up again. */
export interface SignalLine {
	cut(): Promise<void>;
	/** How often it was opened. */
	readonly opened: number;
	/** While true, the server does not know the former session: everything begins anew. */
	refuseResume: boolean;
}

/** To be followed by a reload. */
export async function takeSignal(page: Page): Promise<SignalLine> {
	let current: WebSocketRoute | null = null;
	const line = {
		opened: 0,
		refuseResume: false,
		async cut() {
			await current?.close({ code: 4000 });
		}
	};
	await page.routeWebSocket(/\/rtc/, (route) => {
		if (line.refuseResume && /reconnect=1/.test(route.url())) {
			void route.close({ code: 4000 });
			return;
		}
		line.opened += 1;
		current = route;
		route.connectToServer();
	});
	return line;
}

/** Kills the media server as a fault of the machine would; whoever keeps it running starts it again. */
export function killMediaServer(): void {
	const dataDir = process.env['TEST_DATA_DIR'] ?? '.data';
	const pid = Number(readFileSync(join(dataDir, 'livekit.pid'), 'utf8'));
	process.kill(pid, 'SIGKILL');
}
