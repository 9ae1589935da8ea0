import { expect, it } from 'vitest';
import { networkNeeds } from './network-needs.ts';

const media = {
	nodeIp: '203.0.113.7',
	udpPort: 7882,
	tcpPort: 7881,
	turnHost: 'turn.exemple.fr',
	turnTlsPort: 443,
	turnUdpPort: 3478
};
const places = (facts: Parameters<typeof networkNeeds>[0]) =>
	networkNeeds(facts).map(({ host, port }) => `${host}:${port}`);

it('[PST-11] asks for the hosts and ports of this installation, and for no other', () => {
	expect(
		places({ origin: 'https://intervisio.exemple.fr', mediaUrl: 'wss://video.exemple.fr', media })
	).toEqual([
		'intervisio.exemple.fr:443',
		'video.exemple.fr:443',
		'203.0.113.7:7882',
		'203.0.113.7:7881',
		'turn.exemple.fr:443',
		'turn.exemple.fr:3478'
	]);
});

it('[PST-11] has one line for both when the video is on the same host', () => {
	const origin = 'https://intervisio.exemple.fr';
	expect(places({ origin, mediaUrl: 'wss://intervisio.exemple.fr', media })[1]).toBe(
		'203.0.113.7:7882'
	);
});

it('[PST-11] without relay, without video, asks for less', () => {
	const origin = 'http://localhost:3000';
	const alone = { ...media, turnHost: null, nodeIp: null };
	expect(places({ origin, mediaUrl: 'ws://127.0.0.1:7880', media: alone })).toEqual([
		'localhost:3000',
		'127.0.0.1:7880',
		'127.0.0.1:7882',
		'127.0.0.1:7881'
	]);
	expect(places({ origin, mediaUrl: null, media: null })).toEqual(['localhost:3000']);
});
