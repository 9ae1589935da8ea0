import { describe, expect, it } from 'vitest';
import { drawnYear, evaluateAll } from '#tests/support/evaluation/drawn-year.ts';
import { definitions } from '../definitions.ts';
import { evaluate } from '../evaluate.ts';
import { asReleased } from './as-released.ts';
import { hidesOf } from './hides-of.ts';
import { protectYear } from './protect-year.ts';
import { releaseReport } from './release-report.ts';
import { silenceSentence } from './small-scope.ts';

const region = { kind: 'region' } as const;
const pole = (poleId: string) => ({ kind: 'pole', poleId }) as const;
const facts = drawnYear(2031, 3);
const all = evaluateAll(facts);
const released = protectYear(all);
const regional = all[0] ?? evaluate(facts, region);

describe('a protected year', () => {
	it('[SUP-1] tells no count below five, nor one that leaves less than five of its whole', () => {
		for (const [key, numbers] of Object.entries(released.places)) {
			const situations = numbers['#situations'] ?? Infinity;
			for (const [name, n] of Object.entries(numbers)) {
				if (/non-renseigne|^G6/.test(name)) continue;
				if (name.startsWith('#') || name.includes(':') || name.includes('*')) continue;
				expect(n, `${key} ${name}`).toBeGreaterThanOrEqual(5);
				if (/^(D0|D1|I1|L6|M1|N1)\b/.test(name))
					expect(situations - n, `${key} ${name}`).toBeGreaterThanOrEqual(5);
			}
		}
	});

	it('[SUP-1] tells something of the region', () => {
		expect(Object.keys(released.places['region'] ?? {}).length).toBeGreaterThan(50);
	});

	it('[SUP-6] tells nothing clinical of a small pôle nor of a bassin, and says so', () => {
		expect(silenceSentence(released, region)).toBeNull();
		expect(silenceSentence(released, pole('pole-3'))).toMatch(/que pour la région/);
		expect(silenceSentence(released, { kind: 'bassin', bassin: 'Littoral' })).toMatch(
			/non par bassin/
		);
		const small = hidesOf(released, evaluate(facts, pole('pole-3')));
		const clinical = definitions.filter((one) => one.clinical);
		expect(clinical.filter(({ id }) => !small({ id }, 'share'))).toEqual([]);
	});

	it('[SUP-6] tells nothing clinical of a year of fewer than twenty situations, region included', () => {
		const small = protectYear(evaluateAll(drawnYear(2031, 3, [12, 6, 1])));
		expect(small.places).toEqual({});
		expect(silenceSentence(small, region)).toMatch(/d’au moins 20 situations/);
	});

	it('[SUP-10] always tells activity: meetings, professionals, situations and patients of a pôle', () => {
		const small = hidesOf(released, evaluate(facts, pole('pole-3')));
		const activity = definitions.filter((one) => !one.clinical);
		expect(activity.filter(({ id }) => small({ id }, 'count'))).toEqual([]);
		for (const section of ['A', 'B', 'C', 'X'])
			expect(definitions.filter((one) => one.section === section && one.clinical)).toEqual([]);
	});

	it('[SUP-7] tells no combination of products, and no couple of demandeur and restituteur', () => {
		const hides = hidesOf(released, regional);
		expect(hides({ id: 'G1' }, 'count')).toBe(true);
		expect(hides({ id: 'G1-nombre' }, 'count')).toBe(true);
		expect(hides({ id: 'N2', part: 'mg', column: 'mg' }, 'count')).toBe(true);
	});

	it('[SUP-8] tells nothing that was not looked at: a semester, a bassin', () => {
		const hides = hidesOf(released, regional);
		expect(hides({ id: 'D1', grouping: 'semestre', group: '1' }, 'share')).toBe(true);
		expect(hides({ id: 'D1', grouping: 'bassin', group: 'Littoral' }, 'share')).toBe(true);
	});

	it('[SUP-9] is told as it was released, whatever is corrected later', () => {
		const corrected = { ...facts, situations: facts.situations.slice(1) };
		const now = evaluate(corrected, region);
		expect(() => hidesOf(released, now)).toThrow(/released otherwise/);
		const mixed = asReleased(now, regional);
		expect(() => hidesOf(released, mixed)).not.toThrow();
		expect(mixed.values['A7']).toEqual(now.values['A7']);
		expect(mixed.values['D0']).toEqual(regional.values['D0']);
	});
});

it('[SUP-8] a report leaves without the cells, sentences and orders that would tell a hidden number', () => {
	const hidden = { id: 'H1', part: 'secret' };
	const shown = { id: 'H1', part: 'told' };
	const hides = ({ part }: { readonly part?: string }) => part === 'secret';
	const count = (ref: typeof hidden, n: number) => ({
		...({ kind: 'count', n, unit: 'mention', ref } as const)
	});
	const row = (header: string, ref: typeof hidden, n: number) => ({
		...{ code: header, header, cells: [count(ref, n)] }
	});
	const columns = [{ code: 'n', label: '' }];
	const { sections } = releaseReport(
		{
			year: 2031,
			scope: region,
			title: '',
			definitionsVersion: '1',
			sections: [
				{
					code: 'H',
					heading: '',
					blocks: [
						{
							kind: 'paragraph',
							sentences: [
								{ text: 'dit', refs: [shown] },
								{ text: 'tait', refs: [shown, hidden] }
							]
						},
						{
							kind: 'table',
							table: {
								...{ id: 'H1', caption: '', rowHeader: '', columns, total: null, note: null },
								rows: [row('b', hidden, 4), row('c', shown, 9), row('a', hidden, 1)]
							}
						},
						{
							kind: 'chart',
							chart: {
								...{ id: 'c', kind: 'bars', title: '', table: 'H1', columns: [] },
								summary: 'secret : 4'
							}
						}
					]
				}
			]
		},
		{ now: hides, before: () => false }
	);
	const text = JSON.stringify(sections);
	expect(text).not.toMatch(/tait|secret : 4|"n":4|"n":1/);
	expect(text).toMatch(/dit/);
	const table = sections[0]?.blocks.find(({ kind }) => kind === 'table');
	expect(table?.kind === 'table' && table.table.rows.map(({ header }) => header)).toEqual([
		'c',
		'a',
		'b'
	]);
});
