import { expect, it } from 'vitest';
import { readSources } from './read-sources.ts';

const sources = await readSources();
const has = (names: readonly string[]) => {
	const all = new Set(names);
	return (name: string) => all.has(name);
};

// Upstream, the two lists bear each other's file name (guard.md §2.1): this fails on the day that it is mended.
it('what is read as family names holds family names', () => {
	const isFamily = has(sources.families);
	for (const name of ['dubois', 'lefebvre', 'delattre', 'carlier', 'moreau', 'lemaire', 'rousseau'])
		expect(isFamily(name), name).toBe(true);
	for (const name of ['mathilde', 'jocelyne', 'ludovic', 'nathalie', 'mickael', 'elodie'])
		expect(isFamily(name), name).toBe(false);
	expect(sources.families.length).toBeGreaterThan(10_000);
});

it('what is read as first names holds first names', () => {
	const isFirst = has(sources.firstNames);
	for (const name of ['mathilde', 'jocelyne', 'ludovic', 'brigitte', 'thierry', 'elodie', 'karim'])
		expect(isFirst(name), name).toBe(true);
	for (const name of ['dubois', 'lefebvre', 'delattre', 'lemaire', 'vandamme'])
		expect(isFirst(name), name).toBe(false);
	expect(sources.firstNames.length).toBeGreaterThan(2_500);
});

it('the words are words, the most frequent first', () => {
	expect(sources.frequentWords.slice(0, 50)).toContain('de');
	expect(sources.frequentWords.slice(0, 50)).toContain('je');
	expect(has(sources.words)('refuserions')).toBe(true);
	expect(has(sources.words)('lefebvre')).toBe(false);
});

it('the towns are those of the region, small ones too, and the large ones elsewhere', () => {
	const isTown = has(sources.towns);
	for (const name of ['lille', 'bomy', 'hazebrouck', 'le cateau-cambresis', 'marseille', 'rennes'])
		expect(isTown(name), name).toBe(true);
	expect(isTown('rocamadour')).toBe(false);
});

it('everything is folded: no accent, no capital', () => {
	const all = [
		...sources.families,
		...sources.firstNames,
		...sources.frequentWords,
		...sources.towns
	];
	expect(all.filter((name) => /[A-ZÀ-ÿ]/.test(name))).toEqual([]);
});
