import { expect, it } from 'vitest';
import { knownThemes, nextToCode, type CodedFiche } from './coding.ts';

const fiche = (situationId: string, ...themes: string[]): CodedFiche => ({ situationId, themes });

it('[EVA-50] goes from fiche to fiche that nobody coded, and comes back to those that were passed', () => {
	const year = [fiche('a', 'social'), fiche('b'), fiche('c', 'autre'), fiche('d')];
	expect(nextToCode(year, null)?.situationId).toBe('b');
	expect(nextToCode(year, 'b')?.situationId).toBe('d');
	expect(nextToCode(year, 'd')?.situationId).toBe('b');
	expect(nextToCode(year, 'gone')?.situationId).toBe('b');
	expect(nextToCode([fiche('a', 'social')], null)).toBeNull();
});

it('[EVA-50] keeps codes of the list alone', () => {
	expect(knownThemes(['social', 'Jade a dit…', 'medical-relais', 'social'])).toEqual([
		...['medical-relais', 'social']
	]);
});
