import { expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { grantingTitles } from './granting-titles.ts';

const signed = { phase: 'signee', accord: { ...noAccord, state: 'oral' } } as const;

it('[ACS-18] the journal says by which title something was read, and no other', () => {
	const who = {
		titles: ['demandeur', 'concerne', 'expert'],
		refused: false,
		admitted: false,
		identity: 'forte'
	} as const;
	expect(grantingTitles(who, signed, 'lire-fiche')).toEqual(['demandeur']);
	expect(grantingTitles({ ...who, refused: true }, signed, 'lire-fiche')).toEqual([]);
});
