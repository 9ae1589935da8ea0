import { describe, expect, it } from 'vitest';
import { printedSmall, subtracted, type LeftScope } from '#tests/support/evaluation/attack-csv.ts';
import { drawnYear, evaluateAll } from '#tests/support/evaluation/drawn-year.ts';
import type { Evaluation } from '../evaluation.ts';
import { flatTables } from '../export/flat-table.ts';
import { tableCsv } from '../export/table-csv.ts';
import type { ReportModel } from '../report/report-model.ts';
import { scopeKey } from '../scope/scope-poles.ts';
import { protectYear } from './protect-year.ts';
import type { Releasable } from './release-report.ts';
import { releaseYear, type YearBefore, type YearToRelease } from './release-year.ts';
import { parseReleased, releasedJson } from './stored-release.ts';
import { parseReleasable } from './stored-report.ts';

const sizes = [58, 41, 26, 9, 2];
const toRelease = (evaluations: readonly Evaluation[]): YearToRelease => ({
	...{ evaluations, first: evaluations },
	released: protectYear(evaluations)
});
const facts = drawnYear(2031, 3, sizes);
const now = toRelease(evaluateAll(facts));
const former = toRelease(evaluateAll(drawnYear(2030, 11, sizes)));
const poles = facts.poles.map(({ id }) => `pole:${id}`);

const filesOf = (report: Releasable<ReportModel>) =>
	Object.fromEntries(flatTables(report).map((table) => [table.id, tableCsv(table)]));
const leave = (year: YearToRelease, before: YearBefore | null): readonly LeftScope[] =>
	releaseYear(year, before).map((report, at) => {
		const value = year.evaluations[at]?.values['A7'];
		return {
			key: scopeKey(report.scope),
			situations: value?.kind === 'count' ? value.n : 0,
			files: filesOf(report)
		};
	});
const words = (reports: readonly ReportModel[]) => JSON.stringify(reports);
const regionOf = (reports: readonly Releasable<ReportModel>[]) =>
	reports.find(({ scope }) => scope.kind === 'region');

describe('the texts of a year that leave the association', () => {
	const left = leave(now, former);

	it('[SUP-1] [RAP-6] no small number is printed, and nothing beside one that is hidden', () => {
		expect(left.flatMap(printedSmall)).toEqual([]);
		expect(JSON.stringify(left)).toContain('non communiqué');
		expect(Object.keys(left[0]?.files ?? {})).toEqual(expect.arrayContaining(['E1', 'I1', 'CPOM']));
	});

	it('[SUP-3] no small number is got by subtracting totals, margins, pôles from the region', () => {
		expect(subtracted(left, poles)).toEqual([]);
	});

	it('[SUP-3] the attack is one: it finds what hiding the small numbers alone would give away', () => {
		const [region, ...others] = left;
		const bare = {
			...region,
			key: 'region',
			situations: 30,
			files: { I1: 'Réponse;Situations\r\nA;20\r\nB;non communiqué\r\nC;7\r\nTotal;30\r\n' }
		};
		expect(subtracted([bare, ...others.map((one) => ({ ...one, files: {} }))], poles)).toContain(
			'I1 region|B|0 = 3'
		);
	});

	it('[SUP-8] a change is told only where both years are: none of its sides is got from the other', () => {
		const alone = leave(now, null);
		const against = leave(now, { evaluations: former.evaluations, released: null });
		for (const [at, { files }] of against.entries())
			for (const [id, text] of Object.entries(files)) {
				const lone = alone[at]?.files[id] ?? '';
				if (/^(?:[D-N]|J)\d/.test(id)) expect([id, text]).toEqual([id, lone]);
			}
		const compared = regionOf(releaseYear(now, former));
		const tables = compared?.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
		);
		const told = (name: string, of: YearToRelease) => of.released.places['region']?.[name];
		const changes = tables?.flatMap(({ id, rows, columns }) =>
			rows.flatMap(({ code, cells }) =>
				cells.flatMap((cell, rank) =>
					columns[rank]?.code === 'evolution' && cell.kind === 'points' && id !== 'CPOM'
						? [`${id}/${code}`]
						: []
				)
			)
		);
		const distributions = changes?.filter((name) => /^[EGHIK]\d\//.test(name)) ?? [];
		expect(distributions.length).toBeGreaterThan(5);
		for (const name of distributions) {
			expect([name, told(name, now)]).not.toEqual([name, undefined]);
			expect([name, told(name, former)]).not.toEqual([name, undefined]);
		}
	});

	it('[SUP-8] a sentence that compares with a silent year is said without it', () => {
		const against = words(releaseYear(now, { evaluations: former.evaluations, released: null }));
		const alone = words(releaseYear(now, null));
		const said = /La motivation est renseignée dans [^"]*/.exec(alone)?.[0] ?? '?';
		expect(against).toContain(said);
		expect(words(releaseYear(now, former))).toMatch(/La motivation est renseignée dans [^"]*point/);
	});

	it('[SUP-6] a small pôle and a bassin have their activity, one sentence, and no table of answers', () => {
		for (const key of ['bassin:Littoral', 'pole:pole-3', 'pole:pole-4']) {
			const own = left.find((one) => one.key === key);
			const clinical = Object.keys(own?.files ?? {}).filter((id) => /^[D-N]\d?/.test(id));
			expect([key, clinical]).toEqual([key, []]);
			const at = left.findIndex((one) => one.key === key);
			expect(
				words([releaseYear(now, former)[at] as ReportModel]).match(
					/ne sont diffusés|sont diffusés pour/g
				)
			).toHaveLength(1);
		}
	});

	it('[SUP-9] a later version tells the same of patients, and its activity as it is now', () => {
		const later = evaluateAll({ ...facts, situations: facts.situations.slice(3) });
		const again = leave({ ...now, evaluations: later }, former);
		expect(again[0]?.files['A-chiffres']).not.toBe(left[0]?.files['A-chiffres']);
		for (const [at, { files }] of left.entries())
			for (const [id, text] of Object.entries(files))
				if (/^[D-N]\d/.test(id)) expect([id, again[at]?.files[id]]).toEqual([id, text]);
	});

	it('[SUP-9] what may be told, and a report that left, come back from their texts the same', () => {
		expect(parseReleased(releasedJson(now.released))).toEqual(now.released);
		expect(() => parseReleased('{"year":2031,"places":{"region":{"D1":-1}}}')).toThrow();
		for (const report of releaseYear(now, former)) {
			expect(parseReleasable(JSON.parse(JSON.stringify(report)))).toEqual(report);
			expect(() => parseReleasable({ ...report, sections: [{ code: 'A' }] })).toThrow();
		}
	});
});
