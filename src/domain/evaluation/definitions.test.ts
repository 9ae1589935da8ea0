import { expect, it } from 'vitest';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import { smallYear } from '#tests/support/evaluation/small-year.ts';
import * as fc from 'fast-check';
import { bases } from './values/base.ts';
import { compare } from './compare.ts';
import { definitionOf, definitions, definitionsVersion } from './definitions.ts';
import { demandeurGroup, demandeurGroups } from './answers/demandeur-group.ts';
import { evaluate } from './evaluate.ts';
import { options } from './answers/answers.ts';

const numbered = (letter: string, last: number, but: readonly number[] = []) =>
	Array.from({ length: last }, (_, at) => at + 1)
		.filter((number) => !but.includes(number))
		.map((number) => `${letter}${number}`);

it('[EVA-20] every figure that the design numbers is defined, once', () => {
	const ids = definitions.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(
		expect.arrayContaining([...numbered('A', 20), ...numbered('D', 10), ...numbered('M', 6)])
	);
	expect(() => definitionOf('Z1')).toThrow('no figure');
});

it('[EVA-20] a figure says what it is: a label without a digit of its own, its unit and kind kept', () => {
	fc.assert(
		fc.property(arbitraryYear(), (facts) => {
			for (const { id, kind, compute, label, section } of definitions) {
				const value = compute(facts);
				expect([id, value.kind]).toEqual([id, kind]);
				// « au 31 décembre »: a counter’s label belongs to who keeps it.
				if (section !== 'X') expect(label).not.toMatch(/\d/);
				if ('base' in value) expect(Object.keys(bases)).toContain(value.base.split(':')[0]);
			}
		}),
		{ numRuns: 20 }
	);
});

it('[EVA-20] two evaluations of two versions of the definitions are not compared', () => {
	const now = evaluate(smallYear(), { kind: 'region' });
	expect(now.definitionsVersion).toBe(definitionsVersion);
	expect(compare(now, { ...now, year: 2030 })).not.toBeNull();
	expect(compare(now, { ...now, definitionsVersion: 'former' })).toBeNull();
});

it('[EVA-12] each demandeur of the form is in one group of the report', () => {
	const groups = demandeurGroups.map(({ code }) => code);
	for (const { code } of options('demandeurs')) expect(groups).toContain(demandeurGroup(code));
	expect(demandeurGroup('autre-liberal')).toBe('liberaux');
	expect(demandeurGroup('autre')).toBe('social-autres');
});
