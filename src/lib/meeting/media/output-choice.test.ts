import { expect, it } from 'vitest';
import { parseChoices } from './media-choices.svelte.ts';
import { parseOutput, withOutput } from './output-choice.ts';

it('[PST-14] the loudspeaker tried at the door is the one of the room', () => {
	const kept = withOutput('{"layout":"grille","hideSelf":true}', 'casque');
	expect(parseOutput(kept)).toBe('casque');
	expect(parseChoices(kept)).toMatchObject({
		layout: 'grille',
		hideSelf: true,
		outputId: 'casque'
	});
	expect(parseChoices(withOutput(kept, null)).outputId).toBeNull();
});

it.each([null, '', '{', '[]', 'null', '{"outputId":7}'])(
	'[PST-14] nothing is chosen in %s',
	(text) => {
		expect(parseOutput(text)).toBeNull();
		expect(parseChoices(withOutput(text, null)).outputId).toBeNull();
	}
);
