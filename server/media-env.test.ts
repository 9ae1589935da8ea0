import { describe, expect, it } from 'vitest';
import { checkMediaProduction, readMedia } from './media-env.ts';

const given = {
	LIVEKIT_URL: 'wss://intervisio.exemple.fr',
	LIVEKIT_API_URL: 'http://127.0.0.1:7880',
	LIVEKIT_API_KEY: 'APIcle',
	LIVEKIT_API_SECRET: 's'.repeat(40)
};
type Change = Readonly<Record<string, string | undefined>>;
const read = (change: Change = {}) => {
	const problems: string[] = [];
	return { media: readMedia({ ...given, ...change }, problems), problems };
};
const unsafe = (change: Change) => {
	const problems: string[] = [];
	checkMediaProduction({ ...given, ...change }, problems);
	return problems;
};

describe('settings of the media', () => {
	it('[PST-12] are read with the usual ports, and without a relay when none is named', () => {
		expect(read()).toEqual({
			media: {
				url: 'wss://intervisio.exemple.fr',
				apiUrl: 'http://127.0.0.1:7880',
				apiKey: 'APIcle',
				apiSecret: 's'.repeat(40),
				network: {
					nodeIp: null,
					udpPort: 7882,
					tcpPort: 7881,
					turnHost: null,
					turnTlsPort: 443,
					turnUdpPort: 3478
				}
			},
			problems: []
		});
	});

	it('[PST-12] without an address of its own, we go where browsers go', () => {
		const { media } = read({ LIVEKIT_API_URL: undefined });
		expect(media?.apiUrl).toBe('https://intervisio.exemple.fr');
	});

	it('[PST-12] without its address or a key there is no video', () => {
		expect(read({ LIVEKIT_URL: undefined, LIVEKIT_API_URL: undefined }).media).toBeNull();
		expect(read({ LIVEKIT_API_KEY: undefined }).media).toBeNull();
	});

	it.each<[Change, RegExp]>([
		[{ LIVEKIT_UDP_PORT: '0' }, /LIVEKIT_UDP_PORT/],
		[{ LIVEKIT_TCP_PORT: 'beaucoup' }, /LIVEKIT_TCP_PORT/],
		[{ TURN_TLS_PORT: '70000' }, /TURN_TLS_PORT/],
		[{ TURN_HOST: 'turn.exemple.fr/relais' }, /TURN_HOST/],
		[{ LIVEKIT_API_URL: 'livekit' }, /LIVEKIT_API_URL/]
	])('[PST-12] says what is wrong: %o', (change, sentence) => {
		expect(read(change).problems).toEqual([expect.stringMatching(sentence)]);
	});

	it.each<[Change, RegExp]>([
		[{ LIVEKIT_URL: 'ws://intervisio.exemple.fr' }, /wss/],
		[{ LIVEKIT_URL: 'ws://127.0.0.1:7880' }, /wss/],
		[{ LIVEKIT_API_URL: 'http://10.0.0.4:7880' }, /LIVEKIT_API_URL/],
		[{ LIVEKIT_API_SECRET: 'court' }, /32 caractères/]
	])('[PST-13] production refuses %o', (change, sentence) => {
		expect(unsafe({})).toEqual([]);
		expect(unsafe(change)).toEqual([expect.stringMatching(sentence)]);
	});

	it('[PST-13] production without video has nothing to refuse', () => {
		expect(unsafe({ LIVEKIT_URL: undefined })).toEqual([]);
	});
});
