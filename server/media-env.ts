import { isClearText, isPublished, type RawEnv } from './env-checks.ts';

/** How browsers and we reach the media server, and what the network must let through. */
export interface MediaSettings {
	/** For browsers: `wss://…`, on our own host when the proxy passes `/rtc` on. */
	readonly url: string;
	/** For us: its interface, on a private address when there is one. */
	readonly apiUrl: string;
	readonly apiKey: string;
	readonly apiSecret: string;
	readonly network: MediaNetwork;
}

/** What is written once, in the file of variables, for LiveKit, coturn, and the sheet given to IT departments. */
interface MediaNetwork {
	/** Public address of the media; null when it was not given. */
	readonly nodeIp: string | null;
	readonly udpPort: number;
	readonly tcpPort: number;
	/** Host of the relay; null when there is none. */
	readonly turnHost: string | null;
	readonly turnTlsPort: number;
	readonly turnUdpPort: number;
}

/** [PST-12] Reads the media's settings; null without video. Problems are added in French. */
export function readMedia(raw: RawEnv, problems: string[]): MediaSettings | null {
	const { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = raw;
	const network: MediaNetwork = {
		nodeIp: raw['LIVEKIT_NODE_IP'] ?? null,
		udpPort: readPort(raw, 'LIVEKIT_UDP_PORT', 7882, problems),
		tcpPort: readPort(raw, 'LIVEKIT_TCP_PORT', 7881, problems),
		turnHost: raw['TURN_HOST'] ?? null,
		turnTlsPort: readPort(raw, 'TURN_TLS_PORT', 443, problems),
		turnUdpPort: readPort(raw, 'TURN_UDP_PORT', 3478, problems)
	};
	const apiUrl = raw['LIVEKIT_API_URL'] ?? url;
	if (apiUrl && !/^(ws|http)s?:$/.test(URL.canParse(apiUrl) ? new URL(apiUrl).protocol : ''))
		problems.push(
			'LIVEKIT_API_URL n’est pas une adresse valable (exemple : http://127.0.0.1:7880).'
		);
	if (raw['TURN_HOST'] && !/^[\w.:[\]-]+$/.test(raw['TURN_HOST']))
		problems.push('TURN_HOST est un nom de machine, sans port (exemple : turn.exemple.fr).');
	if (!url || !apiKey || !apiSecret || !apiUrl) return null;
	return { url, apiUrl: apiUrl.replace(/^ws/, 'http'), apiKey, apiSecret, network };
}

/** [PST-13] In production keys and media never cross a network in clear, and browsers have a relay to fall back on. */
export function checkMediaProduction(raw: RawEnv, problems: string[]): void {
	const { LIVEKIT_URL: url, LIVEKIT_API_SECRET: secret } = raw;
	const apiUrl = raw['LIVEKIT_API_URL'];
	if (!url) return;
	// Browsers reach it from elsewhere: not even this machine's own address is let through.
	if (!/^(wss|https):/.test(url))
		problems.push(
			'LIVEKIT_URL doit commencer par wss:// : les échanges ne doivent pas circuler en clair.'
		);
	if (apiUrl && isClearText(apiUrl, 'https:', 'wss:'))
		problems.push(
			'LIVEKIT_API_URL doit commencer par https://, ou rester sur cette machine : les clés ne doivent pas circuler en clair.'
		);
	if (secret && !isPublished(secret) && secret.length < 32)
		problems.push('LIVEKIT_API_SECRET doit compter au moins 32 caractères (openssl rand -hex 32).');
}

function readPort(raw: RawEnv, name: string, otherwise: number, problems: string[]): number {
	const text = raw[name];
	if (text === undefined) return otherwise;
	const port = Number(text);
	if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
	problems.push(`${name} doit être un nombre entre 1 et 65535.`);
	return otherwise;
}
