import { networkInterfaces } from 'node:os';
import { isIP } from 'node:net';
import { isLoopback } from '#server/launch/address.js';

/**
 * @typedef {{ host: string, appPort: number, port: number, tcpPort: number, udpPort: number, apiKey: string, apiSecret: string, webhookHost?: string }} ConfigInput
 */

/** decisions.md §4: a meeting is sized for forty people. */
const MAX_PARTICIPANTS = 40;

/**
 * Gives LiveKit's configuration as text (JSON, which is YAML); it goes by the environment, so that the keys
 * never show in the list of processes.
 * @param {ConfigInput} input
 * @param {string | null} lanAddress this machine's address for the others, when it is open to them
 * @returns {string}
 */
export function livekitConfig(input, lanAddress = findLanAddress()) {
	const local = isLoopback(input.host);
	const nodeIp = local ? '127.0.0.1' : nodeIpFor(input.host, lanAddress);
	return JSON.stringify({
		port: input.port,
		bind_addresses: local ? ['127.0.0.1'] : ['0.0.0.0'],
		keys: { [input.apiKey]: input.apiSecret },
		logging: { level: 'warn' },
		rtc: {
			tcp_port: input.tcpPort,
			udp_port: input.udpPort,
			use_external_ip: false,
			node_ip: nodeIp,
			// Not empty on purpose: an empty list sends every browser to Twilio's and Google's servers. Nobody listens there
			// over UDP, and nobody needs to on one network. Never the port of the media: Chromium takes whatever comes from
			// a STUN server's address for an answer about STUN, and would drop every packet of LiveKit.
			stun_servers: [`${nodeIp}:${input.port}`],
			...(local && { enable_loopback_candidate: true, ips: { includes: ['127.0.0.1/32'] } })
		},
		room: {
			auto_create: false,
			empty_timeout: 600,
			departure_timeout: 60,
			max_participants: MAX_PARTICIPANTS,
			enable_remote_unmute: false
		},
		webhook: {
			api_key: input.apiKey,
			urls: [`http://${webhookHost(input)}:${input.appPort}/api/livekit/webhook`]
		}
	});
}

/**
 * Gives the address of the video as a browser reaches it.
 * @param {string} host
 * @param {number} port
 * @param {string} origin
 */
export function livekitUrl(host, port, origin) {
	return `ws://${isLoopback(host) ? '127.0.0.1' : new URL(origin).hostname}:${port}`;
}

/** @param {ConfigInput} input */
function webhookHost({ host, webhookHost: given }) {
	if (given) return given;
	const everywhere = host === '0.0.0.0' || host === '::';
	if (everywhere || host === 'localhost') return '127.0.0.1';
	return host.includes(':') ? `[${host}]` : host;
}

/** @param {string} host @param {string | null} lanAddress */
function nodeIpFor(host, lanAddress) {
	const everywhere = host === '0.0.0.0' || host === '::';
	return isIP(host) === 4 && !everywhere ? host : (lanAddress ?? '127.0.0.1');
}

/** @returns {string | null} the first IPv4 address that other machines can reach */
function findLanAddress() {
	const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
	return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}
