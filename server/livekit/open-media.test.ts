import { describe, expect, it, vi } from 'vitest';
import type { Env } from '#server/env.ts';
import type { SeenMediaServer } from './judge-media-server.ts';
import { openMedia } from './open-media.ts';
import type { SeenRelay } from '#server/relay/look-at-relay.ts';

const livekit: NonNullable<Env['livekit']> = {
	url: 'wss://video.exemple.fr',
	apiUrl: 'http://127.0.0.1:9',
	apiKey: 'cle',
	apiSecret: 's'.repeat(40),
	network: {
		nodeIp: null,
		udpPort: 7882,
		tcpPort: 7881,
		turnHost: null,
		turnTlsPort: 443,
		turnUdpPort: 3478
	}
};
const safe: SeenMediaServer = {
	unknownRoom: 'refusee',
	iceUrls: ['stun:video.exemple.fr:3478'],
	egress: 'absent',
	relays: []
};
const silent: SeenMediaServer = {
	unknownRoom: 'inconnu',
	iceUrls: null,
	egress: 'inconnu',
	relays: []
};
const log = { warn: () => undefined, error: () => undefined, info: () => undefined };
const open = (seen: SeenMediaServer[], mode: 'production' | 'demonstration' = 'production') =>
	openMedia(
		{ mode, livekit, mediaEncrypted: true },
		{ log, retryMs: 5, probe: async () => seen.shift() ?? silent }
	);
const withRelay = { ...livekit, network: { ...livekit.network, turnHost: 'turn.exemple.fr' } };
const relay: SeenRelay = {
	url: 'turns:turn.exemple.fr:443?transport=tcp',
	line: 'ouverte',
	opensToStrangers: false,
	believesPass: true,
	leadsToMedia: true,
	leadsInside: []
};
const relayed = { ...safe, iceUrls: [relay.url], relays: [relay] };
const rights = { video: true, share: false };

describe('the way to the media server, in production', () => {
	it('[PST-15] an unsafe server stops the start, and says all that is wrong', async () => {
		const unsafe: SeenMediaServer = { ...safe, unknownRoom: 'ouverte', egress: 'possible' };
		await expect(open([unsafe])).rejects.toThrow(/2 réglages sont[\s\S]*auto_create[\s\S]*egress/);
	});

	it('[PST-15] a half seen server stops it too', async () => {
		await expect(open([{ ...safe, egress: 'inconnu' }])).rejects.toThrow(/egress/);
	});

	it('[PST-16] a silent server opens no room and writes no pass, until it was looked at', async () => {
		const { gateway, stop } = await open([silent, silent, safe]);
		await expect(gateway?.createRoom('a')).rejects.toThrow('not checked');
		await expect(gateway?.pass('a', 'i', rights)).rejects.toThrow('not checked');
		expect(await gateway?.isUp()).toBe(false);
		await vi.waitFor(async () =>
			expect((await gateway?.pass('a', 'i', rights))?.token).toBeTruthy()
		);
		stop();
	});

	it('[PST-16] one that comes back unsafe stays shut', async () => {
		const unsafe: SeenMediaServer = { ...safe, unknownRoom: 'ouverte' };
		const { gateway, stop } = await open([silent, unsafe, unsafe, unsafe]);
		await new Promise((resolve) => setTimeout(resolve, 30));
		await expect(gateway?.createRoom('a')).rejects.toThrow('not checked');
		stop();
	});

	it('[CHI-3] says loudly that the operator switched the encryption off', async () => {
		const said: string[] = [];
		const told = { ...log, warn: (_: object, message: string) => void said.push(message) };
		const off = { mode: 'production', livekit: withRelay, mediaEncrypted: false } as const;
		await openMedia(off, { log: told, probe: async () => relayed });
		expect(said).toEqual([expect.stringContaining('LIVEKIT_ENCRYPTION=off')]);
	});

	it('[PST-19] a relay that leads into the network stops the start', async () => {
		const wide = { ...relayed, relays: [{ ...relay, leadsInside: ['10.0.0.1'] }] };
		await expect(
			openMedia(
				{ mode: 'production', livekit: withRelay, mediaEncrypted: true },
				{ log, probe: async () => wide }
			)
		).rejects.toThrow(/denied-peer-ip/);
	});

	it('[PST-20] a relay that is of no use is said, and stops nothing; none at all is said too', async () => {
		const said: object[] = [];
		const hear = (facts: object, message: string) => void said.push({ ...facts, message });
		const told = { ...log, warn: hear, error: hear };
		const useless = { ...relayed, relays: [{ ...relay, believesPass: false }] };
		const start = (given: typeof livekit, seen: SeenMediaServer) =>
			openMedia(
				{ mode: 'production', livekit: given, mediaEncrypted: true },
				{ log: told, probe: async () => seen }
			);
		const { gateway } = await start(withRelay, useless);
		expect((await gateway?.pass('a', 'i', rights))?.token).toBeTruthy();
		expect(said).toEqual([
			expect.objectContaining({ problems: [expect.stringContaining('TURN_SECRET')] })
		]);
		await start(withRelay, relayed);
		expect(said).toHaveLength(1);
		await start(livekit, safe);
		expect(said[1]).toMatchObject({ message: expect.stringContaining('TURN_HOST') });
	});

	it('a safe server opens at once; a demonstration looks at nothing', async () => {
		const safely = await open([safe]);
		expect((await safely.gateway?.pass('a', 'i', rights))?.token).toBeTruthy();
		const tried = await open([], 'demonstration');
		expect((await tried.gateway?.pass('a', 'i', rights))?.token).toBeTruthy();
	});
});
