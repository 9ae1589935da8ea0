import { expect, it } from 'vitest';
import { parseChoices } from './media-choices.svelte.ts';

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
