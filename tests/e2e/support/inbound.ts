import type { Page } from '@playwright/test';

/** What comes in by one stream, as the browser itself counts it. */
export interface Inbound {
	readonly kind: 'audio' | 'video';
	readonly id: string;
	readonly bytes: number;
	readonly height: number;
}

/** Every stream that is received now, over all connections that are open. */
export async function inbound(page: Page): Promise<readonly Inbound[]> {
	return page.evaluate(async () => {
		const kept: unknown = Reflect.get(globalThis, '__connections');
		const all = Array.isArray(kept) ? (kept as RTCPeerConnection[]) : [];
		const found: { kind: 'audio' | 'video'; id: string; bytes: number; height: number }[] = [];
		for (const connection of all) {
			if (connection.connectionState === 'closed') continue;
			const stats = await connection.getStats();
			stats.forEach(
				(report: {
					type: string;
					kind: 'audio' | 'video';
					id: string;
					bytesReceived?: number;
					frameHeight?: number;
				}) => {
					if (report.type !== 'inbound-rtp') return;
					const { kind, id, bytesReceived: bytes = 0, frameHeight: height = 0 } = report;
					found.push({ kind, id, bytes, height });
				}
			);
		}
		return found;
	});
}

/** What came in by each stream during some time; streams that brought nothing are left out. */
export async function inboundDuring(page: Page, milliseconds: number): Promise<readonly Inbound[]> {
	const before = new Map((await inbound(page)).map(({ id, bytes }) => [id, bytes]));
	await page.waitForTimeout(milliseconds);
	return (await inbound(page))
		.map((stream) => ({ ...stream, bytes: stream.bytes - (before.get(stream.id) ?? 0) }))
		.filter(({ bytes }) => bytes > 0);
}
