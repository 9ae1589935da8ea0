import { describe, expect, it } from 'vitest';
import { dangersOfRelay, faultsOfRelay } from './judge-relay.ts';
import type { SeenRelay } from './look-at-relay.ts';

const good: SeenRelay = {
	url: 'turns:turn.exemple.fr:443?transport=tcp',
	line: 'ouverte',
	opensToStrangers: false,
	believesPass: true,
	leadsToMedia: true,
	leadsInside: []
};

describe('the relay that was looked at', () => {
	it('[PST-19] that leads to the media server only is fine', () => {
		expect(dangersOfRelay([good])).toEqual([]);
		expect(faultsOfRelay([good])).toEqual([]);
		expect(faultsOfRelay([{ ...good, leadsToMedia: null }])).toEqual([]);
	});

	it.each<[string, Partial<SeenRelay>, RegExp]>([
		['opens to anybody', { opensToStrangers: true, believesPass: false }, /use-auth-secret/],
		['leads into the network', { leadsInside: ['10.0.0.1', '127.0.0.1'] }, /10\.0\.0\.1, 127/]
	])('[PST-19] that %s is a danger, said once for all its addresses', (_, change, sentence) => {
		const bad = { ...good, ...change };
		expect(dangersOfRelay([bad, { ...bad, url: 'turn:turn.exemple.fr:3478' }])).toEqual([
			expect.stringMatching(sentence)
		]);
		expect(faultsOfRelay([bad])).toEqual([]);
	});

	it.each<[string, Partial<SeenRelay>, RegExp]>([
		['does not answer', { line: 'muet', believesPass: false }, /personne ne répond/],
		['has a bad certificate', { line: 'certificat', believesPass: false }, /certificat/],
		['refuses our passes', { believesPass: false, leadsToMedia: null }, /TURN_SECRET/],
		['does not lead to the media server', { leadsToMedia: false }, /allowed-peer-ip/]
	])('[PST-20] that %s is a fault, said with its address', (_, change, sentence) => {
		const bad = { ...good, ...change };
		expect(faultsOfRelay([good, bad])).toEqual([expect.stringMatching(sentence)]);
		expect(faultsOfRelay([bad])[0]).toContain(good.url);
		expect(dangersOfRelay([bad])).toEqual([]);
	});
});
