import { describe, expect, it } from 'vitest';
import { likeness, type LikenessReason } from './likeness.ts';
import type { PersonDetails } from './person-details.ts';
import { sampleDetails } from './sample-details.ts';

type Row = [string, Partial<PersonDetails>, LikenessReason | null];
const rows: readonly Row[] = [
	['the same card', {}, 'nom-profession'],
	['accents, case, hyphen', { familyName: 'MARTIN', givenName: 'Márie' }, 'nom-profession'],
	[
		'given and family name exchanged',
		{ familyName: 'Marie', givenName: 'Martin' },
		'nom-profession'
	],
	['same name, other profession, same structure', { profession: 'psychologue' }, 'nom-structure'],
	['same name, nothing else', { profession: 'psychologue', structureName: 'Ailleurs' }, null],
	['one letter apart', { familyName: 'Martyn' }, 'graphie'],
	['one letter apart, elsewhere', { familyName: 'Martyn', structureName: 'Ailleurs' }, null],
	['a second given name', { givenName: 'Marie Claire' }, 'graphie'],
	['two people of one office', { givenName: 'Paul', familyName: 'Durand' }, null]
];

describe('likeness', () => {
	it.each(rows)('[ANN-11] %s', (_title, changes, expected) => {
		const other = { ...sampleDetails, ...changes };
		expect(likeness(sampleDetails, other)).toBe(expected);
		expect(likeness(other, sampleDetails)).toBe(expected);
	});

	it('[ANN-11] an RPPS decides over everything else', () => {
		const one = { ...sampleDetails, rpps: '10003456786' };
		expect(likeness(one, { ...sampleDetails, rpps: '10101010105' })).toBeNull();
		expect(likeness(one, { ...sampleDetails, familyName: 'Autre', rpps: one.rpps })).toBe('rpps');
	});

	it('[ANN-11] the same address is the same person, or is asked', () => {
		const email = 'm@exemple.fr';
		const other = { ...sampleDetails, familyName: 'Durand', email };
		expect(likeness({ ...sampleDetails, email }, other)).toBe('courriel');
	});
});
