import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import { blocksOf, sentencesOf, tablesOf } from '#tests/support/evaluation/read-report.ts';
import { evaluate } from '../evaluate.ts';
import { buildReport } from './build-report.ts';

const reportOf =
	(scope: Parameters<typeof evaluate>[1]) => (year: Parameters<typeof evaluate>[0]) =>
		buildReport(evaluate(year, scope), { before: null });

it('[RAP-12] a report of one pôle counts no pôles and ranks it among none', () => {
	fc.assert(
		fc.property(arbitraryYear(), (year) => {
			const poleId = year.poles[0]?.id ?? '';
			const report = reportOf({ kind: 'pole', poleId })(year);
			const ids = [
				...sentencesOf(report).flatMap(({ refs }) => refs.map(({ id }) => id)),
				...blocksOf(report).flatMap((block) =>
					block.kind === 'figures' ? block.figures.map(({ ref }) => ref.id) : []
				)
			];
			expect(ids).toContain('A3');
			expect(ids).not.toContain('A1');
			expect(ids).not.toContain('A6');
			for (const { text } of sentencesOf(report))
				expect(text).not.toMatch(/ dans 1.pôle|par pôle|les pôles/);
			const tables = tablesOf(report).map(({ id }) => id);
			expect(tables).not.toContain('A-bassins');
			const charts = blocksOf(report).flatMap((block) =>
				block.kind === 'chart' ? [block.chart.table] : []
			);
			expect(charts).not.toContain('A-poles');
		}),
		{ numRuns: 20 }
	);
});

it('[RAP-12] a region keeps them', () => {
	fc.assert(
		fc.property(arbitraryYear(), (year) => {
			const said = sentencesOf(reportOf({ kind: 'region' })(year)).map(({ text }) => text);
			expect(said.some((text) => /\sdans\s\d+\spôles?/.test(text))).toBe(true);
		}),
		{ numRuns: 5 }
	);
});
