import { describe, expect, it } from 'vitest';
import { authMethods, decideStrongAct, isWithinSession, parseAuthMethod } from './actor.ts';
import { strengthOf } from './strength.ts';

describe('what a session is worth', () => {
	it('[AUT-1] each way of signing in has its weight', () => {
		expect(authMethods.map((method) => [method, strengthOf(method)])).toEqual([
			['lien-nominatif', 'nominative'],
			['lien-courriel', 'identified'],
			['passkey', 'strong'],
			['totp', 'strong'],
			['code-de-secours', 'strong'],
			['appareil-memorise', 'strong'],
			['pro-sante-connect', 'strong'],
			['demonstration', 'strong']
		]);
	});

	it('[ACS-6] a link, forwarded or read in a mailbox, never finalises, signs or archives', () => {
		const refused = authMethods.filter((method) => !decideStrongAct(method).ok);
		expect(refused).toEqual(['lien-nominatif', 'lien-courriel']);
		expect(decideStrongAct('lien-courriel')).toEqual({
			ok: false,
			why: 'authentification-insuffisante'
		});
	});

	it('a stored method that is none of ours is none', () => {
		expect(parseAuthMethod('totp')).toBe('totp');
		expect(parseAuthMethod('mot-de-passe')).toBeNull();
	});

	it('[ACS-10] a nominative session never leaves its Intervision', () => {
		expect(isWithinSession({ intervisionId: 'mardi' }, 'mardi')).toBe(true);
		expect(isWithinSession({ intervisionId: 'mardi' }, 'jeudi')).toBe(false);
		expect(isWithinSession({ intervisionId: null }, 'jeudi')).toBe(true);
	});
});
