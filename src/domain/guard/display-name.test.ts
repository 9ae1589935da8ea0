import { expect, it } from 'vitest';
import { lines, reread } from '#tests/support/guard/mark.ts';

const stopped = lines(`
	[Jade Martin]
	[jade martin]
	[Mme Carlier]
	[Mme Rose]
	[Dr Carlier]
	[Carlier]
	[CARLIER Jade]
	[J. Carlier]
	[Inès Dub].
	[Karim xyzzyk]
`);

const passes = lines(`
	Jade M.
	Jade M
	Jade
	Karim B. (éducateur)
	Jean-Pierre D., médecin addictologue
	Animation
	CSAPA de Lens
	IDE, CAARUD
`);

it.each([...stopped, ...passes])('[GAR-14] on screen: %s', (sentence) => {
	expect(reread(sentence, 'PERSON', { profile: 'displayName' })).toBe(sentence);
});

it('[GAR-14] an invited person’s whole name is not for the screen either', () => {
	const context = { profile: 'displayName', invited: ['Hélène Vasseur'] } as const;
	expect(reread('[Hélène Vasseur]', 'PERSON', context)).toBe('[Hélène Vasseur]');
});
