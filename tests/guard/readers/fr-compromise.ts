import { createRequire } from 'node:module';
import type { Found, Reader } from './reader.ts';

type Located = { readonly offset: { readonly start: number; readonly length: number } };

type View = { match(pattern: string): { json(options: { offset: true }): readonly Located[] } };

// Its types are TypeScript sources that do not compile in strict mode: it is required without them.
const require = createRequire(import.meta.url);
const nlp: (text: string) => View = require('fr-compromise');

const SOUGHT: readonly (readonly [match: string, label: Found['label']])[] = [
	['#Person+', 'PERSON'],
	['#Email', 'EMAIL'],
	['#PhoneNumber', 'PHONE'],
	['#Url', 'URL']
];

export const frCompromise: Reader = {
	name: 'fr-compromise',
	read(text) {
		const view = nlp(text);
		return SOUGHT.flatMap(([match, label]) => {
			return view
				.match(match)
				.json({ offset: true })
				.map(({ offset: { start, length } }) => ({
					start,
					end: start + length,
					label,
					severity: 'blocking' as const
				}));
		});
	}
};
