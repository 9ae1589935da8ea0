import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import {
	blocksOf,
	cellsOf,
	cellsOfYearBefore,
	sentencesOf,
	tablesOf
} from '#tests/support/evaluation/read-report.ts';
import { ficheOf, meeting, smallPole, smallYear } from '#tests/support/evaluation/small-year.ts';
import type { YearFacts } from '../facts/facts.ts';
import { definitionOf } from '../definitions.ts';
import { evaluate } from '../evaluate.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Scope } from '../scope/scope.ts';
import { buildReport } from './build-report.ts';
import { cellWords } from './cell-words.ts';
import { figureKey, type FigureRef } from './figure-ref.ts';

const region: Scope = { kind: 'region' };
const twoYears = fc.tuple(arbitraryYear(), arbitraryYear()).map(([now, before]) => ({
	now: evaluate(now, region),
	before: evaluate({ ...before, year: now.year - 1 }, region)
}));

it('[EVA-23] the same figure is the same number in every table and sentence', () => {
	fc.assert(
		fc.property(twoYears, ({ now, before }) => {
			const report = buildReport(now, { before });
			const former = cellsOfYearBefore(report);
			const counts = new Map<string, number>();
			const shares = new Map<string, string>();
			for (const cell of cellsOf(report)) {
				if (cell.kind !== 'count' && cell.kind !== 'share') continue;
				if (former.has(cell)) continue;
				const key = figureKey(cell.ref);
				expect([key, counts.get(key) ?? cell.n]).toEqual([key, cell.n]);
				counts.set(key, cell.n);
				if (cell.kind === 'share') shares.set(`${key} ${cell.N}`, cellWords(cell));
			}
			// What a sentence says of a part is a share or a count that its table has.
			for (const { text, refs } of sentencesOf(report)) {
				for (const ref of refs.filter(
					({ part, column }) => part !== undefined && column === undefined
				)) {
					const n = counts.get(figureKey(ref));
					// Those that nobody gave are not named.
					if (!n) continue;
					const said = [...shares].flatMap(([key, words]) =>
						key.startsWith(`${figureKey(ref)} `) ? [words] : []
					);
					expect([...said, String(n)].some((words) => text.includes(words))).toBe(true);
				}
			}
		}),
		{ numRuns: 30 }
	);
});

it('[EVA-5] the rows of a table sum to its total', () => {
	fc.assert(
		fc.property(arbitraryYear(), (facts) => {
			for (const { id, rows, total } of tablesOf(
				buildReport(evaluate(facts, region), { before: null })
			)) {
				if (!total || notSummed.includes(id)) continue;
				total.cells.forEach((cell, at) => {
					if (cell.kind !== 'count' || cell.ref.id === 'A1') return;
					const sum = rows.reduce((all, row) => {
						const one = row.cells[at];
						return all + (one?.kind === 'count' ? one.n : 0);
					}, 0);
					expect([id, at, sum]).toEqual([id, at, cell.n]);
				});
			}
		}),
		{ numRuns: 30 }
	);
});
/** Rates stand one under the other there: their rows are no parts. */
const notSummed = ['D-semestres'];

it('[EVA-23] every table has its own id, every chart draws columns of a table that is there', () => {
	fc.assert(
		fc.property(twoYears, ({ now, before }) => {
			const report = buildReport(now, { before });
			const all = tablesOf(report);
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			for (const { columns, rows } of all)
				for (const row of rows) expect(row.cells).toHaveLength(columns.length);
			for (const block of blocksOf(report)) {
				if (block.kind !== 'chart') continue;
				const codes = all
					.find(({ id }) => id === block.chart.table)
					?.columns.map(({ code }) => code);
				expect(codes).toEqual(expect.arrayContaining([...block.chart.columns]));
			}
		}),
		{ numRuns: 20 }
	);
});

it('[EVA-25] a hidden figure is in no cell, no sentence and no change', () => {
	fc.assert(
		fc.property(twoYears, fc.constantFrom('H1', 'E3', 'D5', 'F1', 'A17'), ({ now, before }, id) => {
			const hides = (ref: FigureRef) => ref.id === id;
			const report = buildReport(now, { before, hides });
			for (const cell of cellsOf(report))
				if ('ref' in cell && hides(cell.ref) && cell.ref.part !== 'base')
					expect(cell.kind).toBe('hidden');
			for (const { refs } of sentencesOf(report)) expect(refs.some(hides)).toBe(false);
		}),
		{ numRuns: 20 }
	);
});

it('[EVA-25] a small pôle has its activity, and a sentence where answers of fiches would have been', () => {
	fc.assert(
		fc.property(arbitraryYear(), (facts) => {
			const report = buildReport(evaluate(facts, region), { before: null, withheld: 'Tu.' });
			const refs = [
				...sentencesOf(report).flatMap((sentence) => sentence.refs),
				...cellsOf(report).flatMap((cell) => ('ref' in cell ? [cell.ref] : []))
			];
			expect(refs.filter(({ id }) => definitionOf(id).clinical)).toEqual([]);
			for (const { code, blocks: own } of report.sections)
				expect([code, own.length > 0]).toEqual([code, true]);
			const said = sentencesOf(report).map(({ text }) => text);
			expect(said.filter((text) => text === 'Tu.')).toHaveLength(1);
			expect(said).toContain('Motivation du patient dans le soin');
		}),
		{ numRuns: 10 }
	);
});

it('[EVA-49] says what share of its fiches a purge has destroyed, and nothing when none was', () => {
	const [facts] = fc.sample(arbitraryYear(), { seed: 4, numRuns: 1 });
	if (!facts) throw new Error('no year');
	const evaluation = evaluate(facts, region);
	const texts = (purged: number) =>
		sentencesOf(buildReport(evaluation, { before: null, purged })).map(({ text }) => text);
	expect(texts(0).join(' ')).not.toContain('Fiches détruites');
	expect(texts(1).join(' ')).toMatch(/Fiches détruites .* 1 (?:des|sur) \d+/);
});

it('[EVA-24] published history is shown for the region, and is in no table', () => {
	const empty: Evaluation = evaluate(
		{
			year: 2031,
			poles: [],
			intervisions: [],
			situations: [],
			actions: [],
			conventions: [],
			questionnaires: [],
			counters: {}
		},
		region
	);
	const kinds = (evaluation: Evaluation) =>
		blocksOf(buildReport(evaluation, { before: null })).map(({ kind }) => kind);
	expect(kinds(empty)).toContain('history');
	expect(kinds({ ...empty, scope: { kind: 'pole', poleId: 'P' } })).not.toContain('history');
});

it('[EVA-54] nothing is compared with a year of which no fiche was taken over, and the report says so', () => {
	const held = smallYear({ poles: [smallPole('P')], intervisions: [meeting('i')] });
	const now = evaluate({ ...held, situations: [ficheOf('a')] }, region);
	const compared = (situations: YearFacts['situations']) => {
		const before = evaluate({ ...held, year: held.year - 1, situations }, region);
		const report = buildReport(now, { before });
		return {
			said: sentencesOf(report).some(({ text }) => text.startsWith('Rien n’est comparé')),
			compared: tablesOf(report).filter(({ columns }) =>
				columns.some(({ code }) => code === 'evolution')
			).length,
			former: cellsOfYearBefore(report).size
		};
	};
	expect(compared([])).toEqual({ said: true, compared: 0, former: 0 });
	const whole = compared([ficheOf('b')]);
	expect(whole.said).toBe(false);
	expect(whole.compared).toBeGreaterThan(0);
	expect(whole.former).toBeGreaterThan(0);
});

it('[RAP-11] which pôles are in trouble is said to be a judgement, in words without a number', () => {
	const facts = smallYear({ poles: [smallPole('P')], intervisions: [meeting('i')] });
	const said = sentencesOf(buildReport(evaluate(facts, region), { before: null })).filter(
		({ text }) => text.includes('en difficulté ou à remobiliser')
	);
	expect(said).toHaveLength(1);
	expect(said[0]).toMatchObject({ refs: [] });
	expect(said[0]?.text).not.toMatch(/\d/);
});
