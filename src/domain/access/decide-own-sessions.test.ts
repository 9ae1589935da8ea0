import { describe, expect, it } from 'vitest';
import { authMethods } from './actor.ts';
import { decideEndSession, decideOwnSessions } from './decide-own-sessions.ts';
import { strengthOf } from './strength.ts';

const by = (method: (typeof authMethods)[number]) => ({
	method,
	intervisionId: method === 'lien-nominatif' ? 'une' : null
});
const rank = { nominative: 0, identified: 1, strong: 2 };

describe('a person’s own sessions and devices', () => {
	it.each(authMethods)(
		'[AUT-12] « %s » manages them, unless it opens one Intervision only',
		(method) => {
			expect(decideOwnSessions(by(method)).ok).toBe(method !== 'lien-nominatif');
			expect(decideOwnSessions({ method, intervisionId: 'une' }).ok).toBe(false);
		}
	);

	it.each(authMethods)('[AUT-12] « %s » closes what is worth no more', (method) => {
		for (const ended of authMethods) {
			const expected =
				method !== 'lien-nominatif' && rank[strengthOf(method)] >= rank[strengthOf(ended)];
			expect(decideEndSession(by(method), ended).ok, ended).toBe(expected);
		}
	});
});
