import { describe, expect, it } from 'vitest';
import { checkAccord } from './check-accord.ts';
import { noAccord, type Accord } from './accord.ts';
import { mustInform, type Representation } from './representation.ts';

const given: Accord = {
	...noAccord,
	state: 'oral',
	collectedOn: '2026-11-23',
	withdrawalRightTold: true
};
const missing = (who: Partial<Representation>) =>
	checkAccord({ ...given, ...who }).map(({ field }) => field);

const minor = {
	representative: 'mineur',
	consentBasis: 'autorite-parentale',
	ownWish: 'favorable'
} as const;
const adult = {
	representative: 'majeur-protege',
	protection: 'tutelle',
	consentBasis: 'majeur-apte',
	ownWish: 'favorable'
} as const;

describe('minors and protected adults', () => {
	it.each<[string, Partial<Representation>, string[]]>([
		['parents agree, the minor too', minor, []],
		['parents agree, the minor can not say', { ...minor, ownWish: 'non-exprime' }, []],
		['parents agree, nobody asked the minor', { ...minor, ownWish: null }, ['ownWish']],
		['parents agree, the minor does not', { ...minor, ownWish: 'oppose' }, ['ownWish']],
		['nobody said who answered', { ...minor, consentBasis: null }, ['consentBasis']],
		['a minor keeps it secret', { ...minor, consentBasis: 'mineur-secret' }, []],
		[
			'alone, but he can not say',
			{ ...minor, consentBasis: 'mineur-seul', ownWish: 'non-exprime' },
			['ownWish']
		],
		['an adult’s ground for a minor', { ...minor, consentBasis: 'majeur-apte' }, ['consentBasis']],
		['a protected adult answers', adult, []],
		['without the kind of protection', { ...adult, protection: null }, ['protection']],
		[
			'the tutor answers for someone who can not',
			{ ...adult, consentBasis: 'representant-autorise', ownWish: 'non-exprime' },
			[]
		],
		[
			'a curator never answers instead',
			{ ...adult, protection: 'curatelle', consentBasis: 'representant-autorise' },
			['consentBasis']
		]
	])('[ACO-12] %s', (_, who, fields) => {
		expect(missing(who)).toEqual(fields);
	});

	it('[ACO-12] a refusal or a withdrawal asks nothing of the kind', () => {
		const state = { ...noAccord, representative: 'mineur' } as const;
		expect(checkAccord({ ...state, state: 'retire' })).toEqual([]);
		expect(checkAccord({ ...state, state: 'refuse' })).toEqual([]);
	});

	it.each<[Partial<Representation>, boolean]>([
		[{}, false],
		[minor, true],
		[{ ...minor, representativeInformed: true }, false],
		[{ ...minor, consentBasis: 'mineur-secret' }, false],
		[{ ...minor, consentBasis: 'mineur-seul' }, false],
		[adult, true],
		[{ ...adult, protection: 'curatelle' }, false],
		[{ ...adult, protection: 'sauvegarde-justice' }, false],
		[{ ...adult, protection: 'habilitation-familiale' }, true]
	])('[ACO-12] whether the representative must still be told: %o → %s', (who, due) => {
		expect(mustInform({ ...noAccord, ...who })).toBe(due);
	});
});
