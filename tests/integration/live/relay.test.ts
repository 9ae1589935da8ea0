import { createSocket } from 'node:dgram';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeMediaServer } from '#server/livekit/judge-media-server.ts';
import { probeMediaServer } from '#server/livekit/probe-media-server.ts';
import { dangersOfRelay, faultsOfRelay } from '#server/relay/judge-relay.ts';
import { lookAtRelay, type SeenRelay } from '#server/relay/look-at-relay.ts';
import { startOwnLiveKit, type TestLiveKit } from '#tests/support/live/start-livekit.ts';
import { relayPass } from '#tests/support/relay/relay-pass.ts';
import { sendThroughRelay } from '#tests/support/relay/send-through-relay.ts';
import { startRelay, type TestRelay } from '#tests/support/relay/start-relay.ts';

let relay: TestRelay | null = null;
let livekit: TestLiveKit | null = null;
afterEach(async () => {
	await Promise.all([relay?.stop(), livekit?.stop()]);
	[relay, livekit] = [null, null];
});

const nodeIp = '127.0.0.1';

/** The three ways that our template of LiveKit hands out. */
const ways = ({ host, tlsPort, udpPort }: TestRelay): readonly string[] => [
	`turns:${host}:${tlsPort}?transport=tcp`,
	`turn:${host}:${tlsPort}?transport=tcp`,
	`turn:${host}:${udpPort}?transport=udp`
];

async function begin(write?: (usual: string) => string): Promise<TestRelay> {
	relay = await startRelay(write);
	return relay;
}

const lookAll = (at: TestRelay, pass = relayPass(at.secret)): Promise<readonly SeenRelay[]> =>
	Promise.all(ways(at).map((url) => lookAtRelay(url, pass, { nodeIp, ca: at.ca })));

describe('coturn, configured by our template', () => {
	it('[PST-19] takes every line of it, and no protocol older than TLS 1.2', async () => {
		const { said } = await begin();
		expect(said()).toContain('Relay ports initialization done');
		expect(said()).not.toMatch(/Bad configuration|Unknown|cannot|SSL23: .*TLS1\.[01]/i);
	});

	it('[PST-19] gives a way to a pass of LiveKit by TLS, TCP and UDP, to the media server and nowhere else', async () => {
		const seen = await lookAll(await begin());
		expect(seen).toEqual(
			seen.map(({ url }) => ({
				url,
				...{ line: 'ouverte', opensToStrangers: false, believesPass: true },
				...{ leadsToMedia: true, leadsInside: [] }
			}))
		);
	});

	it.each([
		['signed with another secret', (): ReturnType<typeof relayPass> => relayPass('x'.repeat(64))],
		['that has run out', (secret: string) => relayPass(secret, -5)],
		[
			'changed to another name',
			(secret: string) => ({ ...relayPass(secret), username: `9999999999:PA_autre` })
		]
	])('[PST-19] opens nothing to a pass %s', async (_, pass) => {
		const at = await begin();
		const seen = await lookAll(at, pass(at.secret));
		expect(seen.map(({ line, believesPass }) => [line, believesPass])).toEqual(
			seen.map(() => ['ouverte', false])
		);
		expect(faultsOfRelay(seen)).toHaveLength(3);
		expect(faultsOfRelay(seen)[0]).toContain('TURN_SECRET');
	});

	it('[PST-19] carries a packet to the media server, and not one to the address beside it', async () => {
		const at = await begin();
		const [allowed, beside] = await Promise.all([listen('127.0.0.1'), listen('127.0.0.2')]);
		const url = `turn:${at.host}:${at.udpPort}?transport=udp`;
		await sendThroughRelay(url, relayPass(at.secret), [beside.address, allowed.address]);
		await expect.poll(() => allowed.heard).toEqual(['bonjour']);
		expect(beside.heard).toEqual([]);
		for (const { close } of [allowed, beside]) close();
	});

	it('[PST-19] opened to anybody, or into the network, is found out before production starts', async () => {
		const open = await begin((usual) =>
			usual.replace(/^use-auth-secret\nstatic-auth-secret=.*$/m, 'no-auth')
		);
		const [danger] = dangersOfRelay(await lookAll(open));
		expect(danger).toContain('n’importe qui');
		await open.stop();
		const wide = await begin((usual) => usual.replace(/^(denied|allowed)-peer-ip=.*$/gm, ''));
		expect(dangersOfRelay(await lookAll(wide)).join()).toMatch(
			/10\.0\.0\.1.*127\.0\.0\.2.*192\.168/
		);
	});

	it('[PST-20] that leads elsewhere than to the media server, has an unknown certificate, or is gone, says so', async () => {
		const at = await begin((usual) => usual.replace('allowed-peer-ip=127.0.0.1', ''));
		const [tls = '', tcp = ''] = ways(at);
		const pass = relayPass(at.secret);
		const closed = await lookAtRelay(tcp, pass, { nodeIp });
		expect(faultsOfRelay([closed])).toEqual([expect.stringContaining('allowed-peer-ip')]);
		const unknown = await lookAtRelay(tls, pass, { nodeIp });
		expect(faultsOfRelay([unknown])).toEqual([expect.stringContaining('certificat')]);
		await at.stop();
		const gone = await Promise.all(
			ways(at).map((url) => lookAtRelay(url, pass, { nodeIp, withinMs: 300 }))
		);
		expect(faultsOfRelay(gone)).toEqual(
			gone.map(() => expect.stringContaining('personne ne répond'))
		);
	});

	it('[PST-20] believes the passes that a real LiveKit hands out, and production sees it', async () => {
		const at = await begin();
		const turn = (port: number, protocol: string) => ({
			...{ host: at.host, port, protocol, secret: at.secret }
		});
		livekit = await startOwnLiveKit(1, (usual) => {
			const config = JSON.parse(usual);
			const turn_servers = [turn(at.tlsPort, 'tcp'), turn(at.udpPort, 'udp')];
			return JSON.stringify({ ...config, rtc: { ...config.rtc, turn_servers } });
		});
		if (livekit === null) throw new Error('no LiveKit program');
		const seen = await probeMediaServer({
			...livekit,
			apiUrl: livekit.url.replace(/^ws/, 'http'),
			network: {
				...{ nodeIp, udpPort: 1, tcpPort: 1, turnHost: at.host },
				...{ turnTlsPort: at.tlsPort, turnUdpPort: at.udpPort }
			}
		});
		expect(
			seen.relays.map(({ believesPass, leadsToMedia }) => believesPass && leadsToMedia)
		).toEqual([true, true]);
		expect(judgeMediaServer(seen, { hosts: [at.host], turnHost: at.host, mediaUdp: null })).toEqual(
			[]
		);
		expect(faultsOfRelay(seen.relays)).toEqual([]);
	});
});

/** Somebody who listens on an address of this machine. */
async function listen(host: string) {
	const socket = createSocket('udp4');
	const heard: string[] = [];
	socket.on('message', (bytes) => heard.push(bytes.toString()));
	await new Promise<void>((resolve) => socket.bind(0, host, resolve));
	const { port } = socket.address();
	return { address: { host, port }, heard, close: () => socket.close() };
}
