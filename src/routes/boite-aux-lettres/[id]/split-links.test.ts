import { expect, it } from 'vitest';
import { splitLinks } from './split-links.ts';

it('makes links of web addresses, and of nothing else', () => {
	expect(splitLinks('Voici :\nhttps://a.example/x\nà bientôt')).toEqual([
		{ text: 'Voici :\n', link: false },
		{ text: 'https://a.example/x', link: true },
		{ text: '\nà bientôt', link: false }
	]);
	expect(splitLinks('javascript:alert(1) <b>')).toEqual([
		{ text: 'javascript:alert(1) <b>', link: false }
	]);
});
