import type { BrowserContext, Page } from '@playwright/test';

/** When what happened in a browser while its media changed rooms, in milliseconds of the machine's clock. */
export interface MediaMoments {
	/** A connection was made for the new room. */
	readonly connections: readonly number[];
	/** Each decoded picture that was seen to arrive, by the sender's track. */
	readonly pictures: Readonly<Record<string, readonly number[]>>;
}

const SAMPLE_MS = 40;

/** Makes a browser note, from its own statistics, when pictures of others arrive. */
export async function watchPictures(context: BrowserContext): Promise<void> {
	await context.addInitScript((every) => {
		const connections: { made: number; one: RTCPeerConnection }[] = [];
		const Native = globalThis.RTCPeerConnection;
		globalThis.RTCPeerConnection = class extends Native {
			constructor(configuration?: RTCConfiguration) {
				super(configuration);
				connections.push({ made: Date.now(), one: this });
			}
		};
		const pictures: Record<string, number[]> = {};
		const last: Record<string, number> = {};
		let on = false;
		const sample = async () => {
			if (!on) return;
			for (const [number, { one }] of connections.entries()) {
				if (one.connectionState === 'closed') continue;
				const stats = await one.getStats();
				stats.forEach((report: { type: string; id: string; framesDecoded?: number }) => {
					if (report.type !== 'inbound-rtp' || report.framesDecoded === undefined) return;
					const key = `${number} ${report.id}`;
					if (report.framesDecoded > (last[key] ?? 0)) (pictures[key] ??= []).push(Date.now());
					last[key] = report.framesDecoded;
				});
			}
			setTimeout(() => void sample(), every);
		};
		Reflect.set(globalThis, '__pictures', {
			start() {
				for (const key of Object.keys(pictures)) delete pictures[key];
				if (on) return;
				on = true;
				void sample();
			},
			stop() {
				on = false;
				return { connections: connections.map(({ made }) => made), pictures };
			}
		});
	}, SAMPLE_MS);
}

export async function startClock(page: Page): Promise<void> {
	await page.evaluate(() => {
		const kept: { start(): void } = Reflect.get(globalThis, '__pictures');
		kept.start();
	});
}

export async function stopClock(page: Page): Promise<MediaMoments> {
	return page.evaluate(() => {
		const kept: { stop(): MediaMoments } = Reflect.get(globalThis, '__pictures');
		return kept.stop();
	});
}

/** The longest time without a picture of anybody: what a person sees of a change of rooms. */
export function longestGap({ pictures }: MediaMoments): number {
	const moments = Object.values(pictures)
		.flat()
		.sort((a, b) => a - b);
	const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
	return Math.max(0, ...gaps);
}
