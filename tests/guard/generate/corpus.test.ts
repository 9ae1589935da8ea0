import { describe, expect, it } from 'vitest';
import { ownCleanFolder, readCleanFolder } from '../measure/clean-files.ts';
import { countWords } from '../measure/row.ts';
import { generate, templates, templatesOf } from './corpus.ts';
import { generateKnown } from './known-name.ts';
import { familyNames, keyOf } from './names.ts';
import { SPLITS, splitOfName, type Split } from './split.ts';

const draws = { seed: 'test', fills: 4 };
const corpus = new Map<Split, ReturnType<typeof generate>>(
	SPLITS.map((split) => [split, generate(split, draws)])
);
const samples = [...corpus.values()].flat();
const spans = samples.flatMap(({ text, spans: found }) => found.map((span) => ({ text, span })));
const names = spans.filter(({ span }) => span.label === 'PERSON' && span.tags.some(isAboutList));

function isAboutList(tag: string): boolean {
	return tag === 'listed' || tag === 'unlisted';
}

const shareOf = (tag: string): number =>
	names.filter(({ span }) => span.tags.includes(tag)).length / names.length;

describe('the development corpus', () => {
	it('has at least 300 templates, all different', () => {
		expect(templates.length).toBeGreaterThanOrEqual(300);
		expect(new Set(templates.map(({ source }) => source)).size).toBe(templates.length);
	});

	it('has at least 400 family names that are in no list, or come from elsewhere, or are words', () => {
		const own = familyNames.filter(({ listed, origin, homonym }) =>
			origin === 'liste' ? false : !listed || homonym || origin !== 'nord'
		);
		expect(own.length).toBeGreaterThanOrEqual(400);
	});

	it('draws about 30 % unlisted names, 10 % homonyms, 10 % names from elsewhere', () => {
		expect(shareOf('unlisted')).toBeGreaterThan(0.25);
		expect(shareOf('unlisted')).toBeLessThan(0.4);
		expect(shareOf('homonym')).toBeGreaterThan(0.07);
		expect(shareOf('homonym')).toBeLessThan(0.15);
		expect(shareOf('foreign')).toBeGreaterThan(0.08);
		expect(shareOf('foreign')).toBeLessThan(0.18);
	});

	it('has every label in validation and test together', () => {
		const held = ['validation', 'test'] as const;
		const labels = held.flatMap((split) =>
			(corpus.get(split) ?? []).flatMap((sample) => sample.spans.map(({ label }) => label))
		);
		expect([...new Set(labels)].sort()).toEqual(
			[
				'ADDRESS',
				'BIRTHDATE',
				'EMAIL',
				'IBAN',
				'ID',
				'NIR',
				'PERSON',
				'PHONE',
				'RPPS',
				'URL'
			].sort()
		);
	});

	it('has a clean set of at least 10,000 words', () => {
		const words = readCleanFolder(ownCleanFolder)
			.flatMap(({ passages }) => passages)
			.reduce((sum, passage) => sum + countWords(passage), 0);
		expect(words).toBeGreaterThanOrEqual(10_000);
	});
});

describe('the generator', () => {
	it('gives the same texts for the same seed, others for another', () => {
		expect(generate('test', draws)).toEqual(corpus.get('test'));
		expect(generate('test', { ...draws, seed: 'other' })).not.toEqual(corpus.get('test'));
	});

	it('puts each template in one split, near 70 / 15 / 15', () => {
		const sizes = SPLITS.map((split) => templatesOf(split).length / templates.length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(1);
		expect(sizes[0]).toBeGreaterThan(0.6);
		expect(Math.min(...sizes.slice(1))).toBeGreaterThan(0.1);
	});

	it('gives a split none but its own names', () => {
		const strangers = [...corpus].flatMap(([split, own]) =>
			own
				.flatMap(({ patient }) => (patient === undefined ? [] : [patient]))
				.filter((name) => splitOfName(name) !== split)
		);
		expect(strangers).toEqual([]);
	});

	it('knows where each name stands, particles and noise included', () => {
		for (const { text, span } of spans) {
			expect(0 <= span.start && span.start <= span.coreStart).toBe(true);
			expect(span.coreStart < span.coreEnd && span.coreEnd <= span.end).toBe(true);
			expect(span.end).toBeLessThanOrEqual(text.length);
			expect(text.slice(span.coreStart, span.coreEnd).trim()).toBe(
				text.slice(span.coreStart, span.coreEnd)
			);
		}
	});

	it('gives as core the very family name that it drew', () => {
		const plain = samples.filter(({ spans: found }) =>
			found.every(({ tags }) => !tags.some((tag) => tag.startsWith('noise-')))
		);
		for (const { text, spans: found, patient } of plain) {
			const own = found.filter(
				({ key, severity }) => key === 'patient 1' && severity === 'blocking'
			);
			for (const { coreStart, coreEnd } of own) {
				const core = keyOf(text.slice(coreStart, coreEnd));
				expect(core.length).toBeGreaterThan(0);
				expect(keyOf(patient ?? '').endsWith(core)).toBe(true);
			}
		}
	});

	it('leaves no brace unfilled', () => {
		expect(samples.filter(({ text }) => /[{}]/u.test(text))).toEqual([]);
	});

	it('misspells the known name by one letter, in a fixed rotation', () => {
		const known = generateKnown('test', { seed: 'k', fills: 5 });
		const slips = known.flatMap(({ spans: found }) =>
			found.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('slip-')))
		);
		expect(new Set(slips)).toEqual(
			new Set(
				['none', 'substitution', 'deletion', 'insertion', 'transposition'].map(
					(slip) => `slip-${slip}`
				)
			)
		);
	});
});
