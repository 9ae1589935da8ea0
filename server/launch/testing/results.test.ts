import { describe, expect, it } from 'vitest';
import { countCheck, countPlaywright, countVitest, summarise } from './results.js';

const vitest = (passed: number, failed: number, pending = 0) => ({
	numPassedTests: passed,
	numFailedTests: failed,
	numPendingTests: pending,
	numTodoTests: 0
});

describe('counting', () => {
	it('adds tests and checks; the last line stands alone', () => {
		const text = summarise([
			countCheck('lint', 0),
			countVitest('unit', vitest(40, 0, 2), 0),
			countPlaywright('journey', { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } }, 1)
		]);
		expect(text.split('\n').at(-1)).toBe('44 passed, 2 failed');
		expect(text).toContain('unit: 40 passed, 0 failed, 2 skipped');
		expect(text).toContain('Skipped tests: 3');
	});

	it('[RUN-9] names again, at the end, what failed and why', () => {
		const failure = {
			status: 'failed',
			fullName: 'a › rule',
			failureMessages: ['expected 1 to be 2']
		};
		const unit = {
			...vitest(1, 1),
			testResults: [
				{
					name: 'x.test.ts',
					status: 'failed',
					assertionResults: [failure, { status: 'passed', fullName: 'b' }]
				},
				{ name: 'y.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }
			]
		};
		const spec = (ok: boolean, title: string) => ({
			...{ ok, title, file: 'meeting/media.spec.ts', line: 85 },
			tests: [{ results: [{ errors: ok ? [] : [{ message: '\u001b[31mnot heard\u001b[39m' }] }] }]
		});
		const journeys = {
			stats: { expected: 1, unexpected: 1 },
			suites: [{ suites: [{ specs: [spec(false, 'Voir, entendre'), spec(true, 'La porte')] }] }]
		};
		const text = summarise([
			countVitest('unit', unit, 1),
			countPlaywright('journeys', journeys, 1)
		]);
		expect(text).toMatch(/unit › .*x\.test\.ts › a › rule\n {4}expected 1 to be 2/);
		expect(text).toMatch(/y\.test\.ts\n {4}no such module/);
		expect(text).toContain('journeys › meeting/media.spec.ts:85 › Voir, entendre\n    not heard\n');
		expect(text).not.toContain('La porte');
		expect(text.split('\n').at(-1)).toBe('2 passed, 2 failed');
	});

	it.each([
		['no report at all', countVitest('unit', null, 1)],
		['a file that does not load', countVitest('unit', vitest(12, 0), 1)],
		['no test found', countVitest('integration', vitest(0, 0), 0)],
		['no journey found', countPlaywright('journey', { stats: {} }, 0)],
		['a failing check', countCheck('types', 2)]
	])('[RUN-9] counts %s as a failure', (_, result) => {
		expect(result.failed).toBe(1);
	});
});
