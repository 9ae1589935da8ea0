import { expect, it } from 'vitest';
import { matchesWords } from './plain-words.ts';

it.each([
	['Pôle Péronne, mardi 24 novembre', 'peron 24', true],
	['Pôle Péronne, mardi 24 novembre', 'NOV pôl', true],
	['Pôle Péronne, mardi 24 novembre', 'ronne', false],
	['Cœur de ville', 'coeur', true],
	['Annuaire', '', true],
	['Annuaire', '« ! »', true]
])('« %s » answers « %s »: %s', (text, asked, found) => {
	expect(matchesWords(text, asked)).toBe(found);
});
