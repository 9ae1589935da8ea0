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
