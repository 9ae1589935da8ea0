import { expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { YearFacts } from '../facts/facts.ts';
import { parseEvaluation } from '../evaluation-json.ts';
import { buildReport } from '../report/build-report.ts';
import { figureKey } from '../report/figure-ref.ts';
import fc from 'fast-check';
import { arbitraryYear } from '#tests/support/evaluation/arbitrary-year.ts';
import { asReleasable } from '../suppression/release-report.ts';
import { differences } from './differences.ts';
import { parsePublished, publishedJson } from './published-content.ts';

const region = { kind: 'region' } as const;
const [facts] = fc.sample(arbitraryYear(), { seed: 7, numRuns: 1 }) as [YearFacts];
const published = evaluate(facts, region);

it('[RAP-5] nothing changed: no difference', () => {
	expect(differences(published, evaluate(facts, region))).toEqual([]);
});

it('[RAP-5] one Intervision less changes its figures, those of its pôle and month too, and tells both', () => {
	const [gone, ...left] = facts.intervisions;
	const today = evaluate({ ...facts, intervisions: left }, region);
	const found = new Map(differences(published, today).map((one) => [figureKey(one.ref), one]));
	expect(found.get('A3')).toMatchObject({
		published: String(facts.intervisions.length),
		today: String(left.length)
	});
	expect([...found.keys()].some((key) => key.startsWith(`A3@mois:`))).toBe(true);
	expect(gone).toBeDefined();
});

it('[RAP-4] what is frozen reads back the same, to the letter', () => {
	const report = asReleasable(buildReport(published, { before: null }));
	const text = publishedJson({ evaluation: published, report });
	const read = parsePublished(text);
	expect(publishedJson(read)).toBe(text);
	expect(read.evaluation).toEqual(parseEvaluation(JSON.stringify(published)));
	expect(read.report).toEqual(report);
});
