import { describe, expect, it } from 'vitest';
import { parseAcr, pscWords } from './acr.ts';
import { parseActivities } from './psc-activity.ts';
import { parsePscIdentity } from './psc-identity.ts';

const id = { sub: 'f:x:899700000005' };
const userinfo = {
	...id,
	SubjectNameID: '899700000005',
	preferred_username: '899700000005',
	given_name: 'CLAIRE',
	family_name: 'VASSEUR'
};

describe('the level of assurance', () => {
	it('[PSC-2] eidas1 or better; nothing else, and nothing said is nothing', () => {
		for (const acr of ['eidas1', 'eidas2', 'eidas3']) expect(parseAcr(acr)).toBe(acr);
		for (const acr of [undefined, null, '', '0', 'eidas0', 'EIDAS1', ['eidas1'], 1])
			expect(parseAcr(acr)).toBeNull();
		expect(pscWords('eidas1')).toBe('Pro Santé Connect, niveau eidas1');
	});
});

describe('the identity', () => {
	it('[PSC-3] is SubjectNameID, else preferred_username, never sub', () => {
		expect(parsePscIdentity(id, userinfo)).toMatchObject({
			nameId: '899700000005',
			rpps: '99700000005'
		});
		const fallback = { ...userinfo, SubjectNameID: undefined };
		expect(parsePscIdentity(id, fallback)?.nameId).toBe('899700000005');
		const nothing = { ...fallback, preferred_username: null };
		expect(parsePscIdentity({ sub: '899700000005' }, nothing)).toBeNull();
	});

	it.each([
		['id_token and userinfo differ', { ...id, SubjectNameID: '899700000013' }, userinfo],
		['two claims differ', id, { ...userinfo, preferred_username: '899700000013' }],
		['a number that is none', id, { ...userinfo, SubjectNameID: 899_700_000_005 }],
		['a number of another shape', id, { ...userinfo, SubjectNameID: 'x\n8' }],
		['no name', id, { ...userinfo, family_name: ' ' }]
	])('[PSC-3] %s: nobody', (_, idToken, info) => {
		expect(parsePscIdentity(idToken, info)).toBeNull();
	});

	it.each([
		['899700000005', '99700000005'],
		['0801234567', null],
		['3123456789/0001', null]
	])('reads the RPPS of %s', (nameId, rpps) => {
		const info = { ...userinfo, SubjectNameID: nameId, preferred_username: nameId };
		expect(parsePscIdentity(id, info)?.rpps).toBe(rpps);
	});
});

describe('the activities', () => {
	const activity = { codeModeExercice: 'L', codeSecteurDactivite: 'SA07', raisonSocialeSite: 'X' };
	it('[PSC-8] every activity of every exercice once, with a key that lasts', () => {
		const one = { codeProfession: '10', codeSavoirFaire: 'SM54', activities: [activity, activity] };
		const two = { codeProfession: '93', activities: [] };
		const found = parseActivities({ exercices: [one, two] });
		expect(found.map(({ key }) => key)).toEqual(['10|SM54|L|SA07|X', '93|']);
		expect(parseActivities({ exercices: [two, one] }).map(({ key }) => key)).toEqual([
			'93|',
			'10|SM54|L|SA07|X'
		]);
	});

	it('[PSC-8] what has another shape is left out, never an error', () => {
		for (const told of [undefined, null, 'x', [], { exercices: 'x' }, { exercices: [null, 3] }])
			expect(parseActivities(told)).toEqual([]);
		const odd = { codeProfession: 10, activities: [{ codeModeExercice: null }, 'x'] };
		expect(parseActivities({ exercices: [odd] })).toMatchObject([
			{ codeProfession: '', codeMode: '', structureName: '' }
		]);
		const many = Array.from({ length: 500 }, (_, n) => ({ ...activity, numeroSiretSite: `${n}` }));
		expect(parseActivities({ exercices: [{ activities: many }] })).toHaveLength(40);
	});
});
