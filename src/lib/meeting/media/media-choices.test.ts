import { expect, it, vi } from 'vitest';
import { MediaChoices, parseChoices } from './media-choices.svelte.ts';

const usual = { layout: 'orateur', receive: 'tout', hideSelf: false, outputId: null };

it.each([null, '', 'pas du JSON', '[]', '4', '{}', '{"layout":"mosaique","receive":7}'])(
	'reads « %s » as the usual choices',
	(text) => expect(parseChoices(text)).toEqual(usual)
);

it('keeps what is known of a choice that is partly unknown', () => {
	const stored = { layout: 'grille', receive: 'economie', hideSelf: true, outputId: 'x', more: 1 };
	expect(parseChoices(JSON.stringify({ ...stored, layout: 'mosaique' }))).toEqual({
		layout: 'orateur',
		receive: 'economie',
		hideSelf: true,
		outputId: 'x'
	});
});

it('[MED-3] keeps what was chosen, not what a poor connection made one accept', () => {
	const stored = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value)
	});
	const choices = new MediaChoices();
	choices.receiveToday('economie');
	choices.layout = 'grille';
	expect(choices.receive).toBe('economie');
	expect(new MediaChoices().receive).toBe('tout');
	choices.receive = 'orateur';
	expect(new MediaChoices().receive).toBe('orateur');
	vi.unstubAllGlobals();
});
