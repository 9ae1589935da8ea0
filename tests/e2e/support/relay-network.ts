import type { BrowserContext, Page } from '@playwright/test';

/** How the network lets a browser out: to the relay, by this protocol, and nowhere else. */
export type RelayWay = 'tls' | 'tcp' | 'udp';

/** Closes every way but one to the relay, as the network of a hospital does. Before `newPage`. */
export async function openOnlyToRelay(context: BrowserContext, way: RelayWay): Promise<void> {
	await context.addInitScript((only) => {
		const wayOf = (url: string) =>
			/^turns:/.test(url) ? 'tls' : /transport=tcp/.test(url) ? 'tcp' : 'udp';
		const narrow = (given: RTCConfiguration = {}): RTCConfiguration => ({
			...given,
			iceTransportPolicy: 'relay',
			iceServers: (given.iceServers ?? []).flatMap((server) => {
				const urls = [server.urls].flat().filter((url) => /^turns?:/.test(url));
				const left = urls.filter((url) => wayOf(url) === only);
				return left.length > 0 ? [{ ...server, urls: left }] : [];
			})
		});
		const Native = globalThis.RTCPeerConnection;
		globalThis.RTCPeerConnection = class extends Native {
			constructor(configuration?: RTCConfiguration) {
				super(narrow(configuration));
			}
			override setConfiguration(configuration?: RTCConfiguration): void {
				super.setConfiguration(narrow(configuration));
			}
		};
	}, way);
}

/** By what way the media of this page leave: `relay` and how it is reached, for each connection that is open. */
export async function selectedWays(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		const kept = Reflect.get(globalThis, '__connections') as RTCPeerConnection[];
		const ways: string[] = [];
		for (const connection of kept.filter((one) => one.connectionState === 'connected')) {
			const all = new Map<string, Record<string, unknown>>();
			(await connection.getStats()).forEach((report: Record<string, unknown>) =>
				all.set(String(report['id']), report)
			);
			for (const report of all.values()) {
				if (report['type'] !== 'transport') continue;
				const pair = all.get(String(report['selectedCandidatePairId']));
				const local = all.get(String(pair?.['localCandidateId']));
				if (local)
					ways.push(`${local['candidateType']} ${local['relayProtocol'] ?? local['protocol']}`);
			}
		}
		return ways;
	});
}
