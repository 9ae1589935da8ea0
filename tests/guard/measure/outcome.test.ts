import { describe, expect, it } from 'vitest';
import type { Sample } from '../generate/sample.ts';
import type { Found, Reader } from '../readers/reader.ts';
import { inThrees, leaks } from './leak.ts';
import { readSample, type Reading } from './outcome.ts';

const text = 'Jade Martin, Dr Petit, 34 ans';
const sample: Sample = {
	id: 'x',
	split: 'test',
	theme: 'x',
	profile: 'fiche',
	text,
	patient: 'Martin',
	spans: [
		{
			label: 'PERSON',
			severity: 'blocking',
			tags: [],
			start: 0,
			end: 11,
			coreStart: 5,
			coreEnd: 11
		},
		{
			label: 'PERSON',
			severity: 'confirm',
			tags: [],
			start: 16,
			end: 21,
			coreStart: 16,
			coreEnd: 21
		}
	]
};

function saying(...findings: readonly Found[]): Promise<Reading> {
	const reader: Reader = { name: 'stub', read: () => findings };
	return readSample(reader, sample, { profile: 'fiche', known: [] });
}

const person = (start: number, end: number, severity: Found['severity']): Found => ({
	start,
	end,
	label: 'PERSON',
	severity
});

describe('what became of an expected span', () => {
	it('blocked: the family name is wholly in a blocking finding', async () => {
		const { outcomes } = await saying(person(5, 11, 'blocking'));
		expect(outcomes[0]).toMatchObject({ found: true, covered: true, blocked: true, agrees: true });
		expect(outcomes[1]).toMatchObject({ found: false, covered: false, agrees: undefined });
	});

	it('covered but not blocked: a question where an alarm is due', async () => {
		const { outcomes } = await saying(person(0, 11, 'confirm'));
		expect(outcomes[0]).toMatchObject({ covered: true, blocked: false, agrees: false });
	});

	it('covered under another label counts as hidden, not as found', async () => {
		const { outcomes } = await saying({ ...person(0, 11, 'blocking'), label: 'ID' });
		expect(outcomes[0]).toMatchObject({ found: false, covered: true, blocked: true });
	});

	it('advice hides nothing, and is no alarm', async () => {
		const { outcomes, extra } = await saying(person(0, 11, 'advice'), person(23, 25, 'advice'));
		expect(outcomes[0]).toMatchObject({ found: false, covered: false });
		expect(extra).toEqual([]);
	});

	it('a finding that touches nothing expected is extra', async () => {
		const { extra } = await saying(person(23, 25, 'blocking'), person(0, 4, 'blocking'));
		expect(extra).toEqual([person(23, 25, 'blocking')]);
	});
});

describe('a leak', () => {
	it.each([
		['no finding', [], true],
		['the family name cut by one letter', [person(0, 10, 'blocking')], true],
		['a question instead of an alarm', [person(0, 11, 'confirm')], true],
		['the family name blocked, the professional missed', [person(5, 11, 'blocking')], false]
	] as const)('%s', async (_, findings, expected) => {
		expect(leaks([await saying(...findings)])).toBe(expected);
	});

	it('one leaking part makes the whole note leak', async () => {
		const safe = await saying(person(0, 11, 'blocking'));
		const open = await saying();
		expect(leaks([safe, safe, open])).toBe(true);
		expect(leaks([safe, safe, safe])).toBe(false);
	});

	it('groups of three use each reading once', async () => {
		const readings = await Promise.all(Array.from({ length: 31 }, () => saying()));
		const groups = inThrees(readings);
		expect(groups).toHaveLength(10);
		expect(new Set(groups.flat()).size).toBe(30);
	});
});
