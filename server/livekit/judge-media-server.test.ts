import { describe, expect, it } from 'vitest';
import { judgeMediaServer, type SeenMediaServer } from './judge-media-server.ts';

const own = {
	hosts: ['turn.exemple.fr', '203.0.113.7'],
	turnHost: 'turn.exemple.fr',
	mediaUdp: '203.0.113.7:7882'
};
const safe: SeenMediaServer = {
	unknownRoom: 'refusee',
	iceUrls: [
		'turns:turn.exemple.fr:443?transport=tcp',
		'turn:turn.exemple.fr:3478?transport=udp',
		'stun:203.0.113.7:3478'
	],
	egress: 'absent',
	relays: []
};

describe('the running media server', () => {
	it('[PST-15] passes when rooms are ours, addresses are ours, and nothing records', () => {
		expect(judgeMediaServer(safe, own)).toEqual([]);
	});

	it.each<[string, Partial<SeenMediaServer>, RegExp]>([
		['opens unknown rooms', { unknownRoom: 'ouverte' }, /auto_create/],
		['could not be asked for an unknown room', { unknownRoom: 'inconnu' }, /impossible/],
		['did not say its addresses', { iceUrls: null }, /impossible/],
		['has no address at all', { iceUrls: [] }, /aucun serveur STUN/],
		[
			'sends browsers to another company',
			{ iceUrls: [...(safe.iceUrls ?? []), 'stun:stun.l.google.com:19302'] },
			/stun\.l\.google\.com/
		],
		['keeps the relay for itself', { iceUrls: ['stun:203.0.113.7:3478'] }, /TURN_HOST/],
		[
			'gives the port of its media for a STUN server',
			{ iceUrls: [...(safe.iceUrls ?? []), 'stun:203.0.113.7:7882'] },
			/Chrome et Edge/
		],
		['could record', { egress: 'possible' }, /enregistrer/],
		['did not say whether it could record', { egress: 'inconnu' }, /impossible/]
	])('[PST-15] fails when it %s', (_, change, sentence) => {
		expect(judgeMediaServer({ ...safe, ...change }, own)).toEqual([
			expect.stringMatching(sentence)
		]);
	});

	it('[PST-15] without a relay of ours none is asked for, and a foreign one is refused', () => {
		const without = { ...own, turnHost: null };
		const alone = { ...safe, iceUrls: ['stun:203.0.113.7:3478'] };
		expect(judgeMediaServer(alone, without)).toEqual([]);
		const foreign = { ...safe, iceUrls: ['turn:ailleurs.exemple.com:443?transport=tcp'] };
		expect(judgeMediaServer(foreign, without)).toHaveLength(1);
	});
});
