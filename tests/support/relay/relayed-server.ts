import { findFreePort, isTcpPortFree } from '#server/launch/ports.js';
import { startServerUnderTest } from '#server/launch/testing/server-under-test.js';
import { startOwnLiveKit } from '#tests/support/live/start-livekit.ts';
import { templateLiveKit } from '#tests/support/live/template-livekit.ts';
import { startRelay, type TestRelay } from './start-relay.ts';

export interface RelayedServer {
	readonly url: string;
	readonly relay: TestRelay;
	stop(): Promise<void>;
}

/** The whole of a deployment on this machine, without the proxy: application, LiveKit and coturn, by our templates. */
export async function startRelayedServer(): Promise<RelayedServer> {
	const port = await findFreePort(3960, (candidate) => isTcpPortFree(candidate, '127.0.0.1'));
	const relay = await startRelay();
	const network = {
		...{ TURN_HOST: relay.host, TURN_SECRET: relay.secret },
		...{ TURN_TLS_PORT: `${relay.tlsPort}`, TURN_UDP_PORT: `${relay.udpPort}` }
	};
	const livekit = await startOwnLiveKit(port, (usual) =>
		// Two lines more than in production: here everything is on the loopback, which LiveKit leaves out otherwise.
		templateLiveKit(usual, { ...network, PORT: `${port}` }).replace(
			/^rtc:$/m,
			"rtc:\n    enable_loopback_candidate: true\n    ips: { includes: ['127.0.0.1/32'] }"
		)
	);
	if (livekit === null) {
		await relay.stop();
		throw new Error('no LiveKit program: LIVEKIT_SERVER_BIN, PATH or .data/bin');
	}
	const { url, apiKey, apiSecret } = livekit;
	const media = { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret };
	const stopMedia = async () => void (await Promise.all([relay.stop(), livekit.stop()]));
	try {
		const given = { ...network, ...media, PORT: `${port}` };
		const app = await startServerUnderTest({ kind: 'given' }, () => undefined, null, given);
		const stop = async () => void (await Promise.all([app.stop(), stopMedia()]));
		return { url: app.url, relay, stop };
	} catch (error) {
		await stopMedia();
		throw error;
	}
}
