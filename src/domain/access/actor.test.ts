import { describe, expect, it } from 'vitest';
import { authMethods, decideStrongAct, isWithinSession } from './actor.ts';

describe('what a session is worth', () => {
	it('[ACS-6] a link that can be forwarded is not enough to finalise, sign or archive', () => {
		const refused = authMethods.filter((method) => !decideStrongAct(method).ok);
		expect(refused).toEqual(['lien-nominatif']);
		expect(decideStrongAct('lien-nominatif')).toEqual({
			ok: false,
			why: 'authentification-insuffisante'
		});
	});

	it('[ACS-10] a nominative session never leaves its Intervision', () => {
		expect(isWithinSession({ intervisionId: 'mardi' }, 'mardi')).toBe(true);
		expect(isWithinSession({ intervisionId: 'mardi' }, 'jeudi')).toBe(false);
		expect(isWithinSession({ intervisionId: null }, 'jeudi')).toBe(true);
	});
});
