import {
	ConnectionQuality,
	ConnectionQualityUpdate,
	SignalRequest,
	SignalResponse,
	VideoQuality
} from '@livekit/protocol';
import type { Page } from '@playwright/test';

/** A browser that plays no sound before a press on its page, as they do for a page one has just come to. Before `goto`. */
export async function refuseSound(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let pressed = false;
		addEventListener('click', ({ isTrusted }) => (pressed ||= isTrusted), { capture: true });
		const { play } = HTMLMediaElement.prototype;
		const refused = (element: HTMLMediaElement) => !pressed && !element.muted;
		HTMLMediaElement.prototype.play = function () {
			if (!refused(this)) return play.call(this);
			this.pause();
			return Promise.reject(new DOMException('no gesture yet', 'NotAllowedError'));
		};
		// What begins by its `autoplay` alone.
		const stop = ({ target }: Event) => {
			if (target instanceof HTMLMediaElement && refused(target)) target.pause();
		};
		for (const name of ['play', 'playing']) document.addEventListener(name, stop, true);
	});
}

/** The network of one browser, as the media server judges it. */
export interface JudgedNetwork {
	judge(quality: 'bad' | 'good'): void;
	/** What this browser last asked the server of a picture: its smallest layer, or as much as it shows. */
	readonly asked: 'small' | 'whole' | null;
}

/** Takes the server's word on this browser's connection into the test's hand. Before `goto`. */
export async function judgeNetwork(page: Page): Promise<JudgedNetwork> {
	let own = '';
	let quality = ConnectionQuality.EXCELLENT;
	let asked: JudgedNetwork['asked'] = null;
	let send: (bytes: Buffer) => void = () => undefined;
	const note = (message: string | Buffer) => {
		if (typeof message === 'string') return;
		const request = SignalRequest.fromBinary(message).message;
		if (request.case !== 'trackSetting' || request.value.disabled) return;
		const { quality: wanted, width } = request.value;
		asked = wanted === VideoQuality.LOW && width === 0 ? 'small' : 'whole';
	};
	const judged = (message: string | Buffer): string | Buffer => {
		if (typeof message === 'string') return message;
		const response = SignalResponse.fromBinary(message);
		if (response.message.case === 'join') own = response.message.value.participant?.sid ?? '';
		if (response.message.case !== 'connectionQuality') return message;
		for (const info of response.message.value.updates)
			if (info.participantSid === own) info.quality = quality;
		return Buffer.from(response.toBinary());
	};
	await page.routeWebSocket(/\/rtc/, (route) => {
		const server = route.connectToServer();
		server.onMessage((message) => route.send(judged(message)));
		route.onMessage((message) => {
			note(message);
			server.send(message);
		});
		send = (bytes) => route.send(bytes);
	});
	return {
		get asked() {
			return asked;
		},
		judge(word) {
			quality = word === 'bad' ? ConnectionQuality.POOR : ConnectionQuality.EXCELLENT;
			const value = new ConnectionQualityUpdate({ updates: [{ participantSid: own, quality }] });
			const said = new SignalResponse({ message: { case: 'connectionQuality', value } });
			send(Buffer.from(said.toBinary()));
		}
	};
}

/** Hands this browser another key than everybody else's, until the returned function is called. Before `goto`. */
export async function giveWrongKey(page: Page): Promise<() => void> {
	let wrong = true;
	await page.routeWebSocket(/\/live\//, (route) => {
		const server = route.connectToServer();
		server.onMessage((message) => {
			const changed = (text: string) =>
				text.replace(/"key":"[\w-]{43}"/, `"key":"${'A'.repeat(43)}"`);
			route.send(wrong && typeof message === 'string' ? changed(message) : message);
		});
	});
	return () => (wrong = false);
}

/**
 * Makes the clock of a page jump forward, for what waits for minutes; a line that measures silence by it comes back at
 * once. Before `goto`.
 */
export async function holdClock(page: Page): Promise<(milliseconds: number) => Promise<void>> {
	await page.addInitScript(() => {
		const now = Date.now.bind(Date);
		let ahead = 0;
		Date.now = () => now() + ahead;
		Reflect.set(globalThis, '__jump', (by: number) => (ahead += by));
	});
	return (milliseconds) =>
		page.evaluate((by) => {
			const jump: (by: number) => void = Reflect.get(globalThis, '__jump');
			jump(by);
		}, milliseconds);
}

/** What was really heard and seen of others since the page was loaded: deciphered, decoded, not only received. */
export async function decodedMedia(page: Page): Promise<{ frames: number; energy: number }> {
	return page.evaluate(async () => {
		const kept: unknown = Reflect.get(globalThis, '__connections');
		const all = Array.isArray(kept) ? (kept as RTCPeerConnection[]) : [];
		const sum = { frames: 0, energy: 0 };
		for (const connection of all) {
			if (connection.connectionState === 'closed') continue;
			const stats = await connection.getStats();
			stats.forEach(
				(report: { type: string; framesDecoded?: number; totalAudioEnergy?: number }) => {
					if (report.type !== 'inbound-rtp') return;
					sum.frames += report.framesDecoded ?? 0;
					sum.energy += report.totalAudioEnergy ?? 0;
				}
			);
		}
		return sum;
	});
}
