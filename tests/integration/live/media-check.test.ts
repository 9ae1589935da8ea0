import { afterEach, describe, expect, it } from 'vitest';
import { createTestRoomGateway } from '#server/diagnostic/test-room-gateway.ts';
import { createTestRooms } from '#server/diagnostic/test-rooms.ts';
import { judgeMediaServer } from '#server/livekit/judge-media-server.ts';
import { probeMediaServer } from '#server/livekit/probe-media-server.ts';
import { randomId, randomToken } from '#server/random-id.ts';
import { joinWithToken, validateToken } from '#tests/support/live/livekit-token.ts';
import { startOwnLiveKit, type TestLiveKit } from '#tests/support/live/start-livekit.ts';
import { templateLiveKit } from '#tests/support/live/template-livekit.ts';

let running: TestLiveKit | null = null;
afterEach(async () => {
	await running?.stop();
	running = null;
});

type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A real server, configured as ours but for what is changed in each part. */
async function livekit(changes: Changes = {}) {
	running = await startOwnLiveKit(1, (usual) => {
		const config: Record<string, Record<string, unknown>> = JSON.parse(usual);
		for (const [part, change] of Object.entries(changes))
			config[part] = { ...config[part], ...change };
		return JSON.stringify(config);
	});
	if (running === null)
		throw new Error('no LiveKit program: LIVEKIT_SERVER_BIN, PATH or .data/bin');
	return { ...running, apiUrl: running.url.replace(/^ws/, 'http') };
}

const own = { hosts: ['127.0.0.1', 'turn.exemple.fr'], turnHost: null, mediaUdp: null };

describe('a real LiveKit server, looked at when production starts', () => {
	it('[PST-15] configured as we write it, is found safe', async () => {
		const seen = await probeMediaServer(await livekit());
		expect(seen).toMatchObject({ unknownRoom: 'refusee', egress: 'absent' });
		expect(judgeMediaServer(seen, own)).toEqual([]);
	});

	it('[PST-17] configured by our template, starts and is found safe', async () => {
		running = await startOwnLiveKit(1, (usual) => templateLiveKit(usual));
		if (running === null) throw new Error('LiveKit does not start with our template');
		const access = { ...running, apiUrl: running.url.replace(/^ws/, 'http') };
		const turnHost = 'turn.exemple.fr';
		const seen = await probeMediaServer(access);
		expect(judgeMediaServer(seen, { hosts: [turnHost], turnHost, mediaUdp: null })).toEqual([]);
		expect(seen.iceUrls).toContain('turn:turn.exemple.fr:3478?transport=udp');
	});

	it('[PST-15] that opens rooms by itself is found out', async () => {
		const seen = await probeMediaServer(await livekit({ room: { auto_create: true } }));
		expect(judgeMediaServer(seen, own)).toEqual([expect.stringContaining('auto_create')]);
	});

	it('[PST-15] with no STUN of ours sends browsers to other companies, and is found out', async () => {
		const seen = await probeMediaServer(await livekit({ rtc: { stun_servers: [] } }));
		const problems = judgeMediaServer(seen, own).join('\n');
		expect(problems).toMatch(/twilio|google/);
	});

	it('[PST-15] hands out the relay that was configured', async () => {
		const turn_servers = [
			{ host: 'turn.exemple.fr', port: 443, protocol: 'tls', secret: 'x'.repeat(32) }
		];
		const seen = await probeMediaServer(await livekit({ rtc: { turn_servers } }));
		expect(seen.iceUrls).toContain('turns:turn.exemple.fr:443?transport=tcp');
		expect(judgeMediaServer(seen, { ...own, turnHost: 'turn.exemple.fr' })).toEqual([]);
		expect(judgeMediaServer(seen, { ...own, hosts: ['127.0.0.1'] })).toHaveLength(1);
	});

	it('[PST-15] known by another key, or gone, is not believed', async () => {
		const server = await livekit();
		const stranger = { ...server, apiSecret: 'un-autre-secret-assez-long-pour-signer' };
		expect(judgeMediaServer(await probeMediaServer(stranger), own)).toHaveLength(3);
		await server.stop();
		expect(judgeMediaServer(await probeMediaServer(server), own)).toHaveLength(3);
	});

	it('[PST-7] a room of « Tester mon poste » is entered with its pass, and with nothing once deleted', async () => {
		const server = await livekit();
		const gateway = createTestRoomGateway(server);
		const rooms = createTestRooms({
			...{ gateway, now: () => new Date(), id: randomId, token: randomToken },
			log: { warn: () => undefined }
		});
		const pass = await rooms.begin('une adresse');
		const { url = '', token = '' } = pass?.media ?? {};
		expect(await validateToken(url, token)).toBe(200);
		const inside = await joinWithToken(url, token);
		expect(inside).not.toBeNull();
		const expelled = new Promise((resolve) => inside?.once('close', resolve));
		await rooms.end(pass?.ticket ?? '');
		await expelled;
		expect(await joinWithToken(url, token)).toBeNull();
		expect(await gateway.list(new Date())).toEqual([]);
		await rooms.close();
	});
});
