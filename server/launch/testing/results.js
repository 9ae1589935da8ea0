import { failuresOfPlaywright, failuresOfVitest } from './failures.js';
import { numberAt, valueAt } from './report-reader.js';

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, failures?: readonly string[] }} StepResult
 */

/**
 * Counts vitest's JSON report; a file that could not even load counts as a failure, no test at all too.
 * @param {string} name
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {StepResult}
 */
export function countVitest(name, report, exitCode) {
	const passed = numberAt(report, 'numPassedTests');
	const skipped = numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests');
	const failed = numberAt(report, 'numFailedTests');
	const failures = failuresOfVitest(report);
	return neverSilent({ name, passed, failed, skipped, failures }, exitCode);
}

/**
 * Counts Playwright's JSON report; a flaky test is a failure.
 * @param {string} name
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {StepResult}
 */
export function countPlaywright(name, report, exitCode) {
	const stats = valueAt(report, 'stats');
	const passed = numberAt(stats, 'expected');
	const failed = numberAt(stats, 'unexpected') + numberAt(stats, 'flaky');
	const skipped = numberAt(stats, 'skipped');
	const failures = failuresOfPlaywright(report);
	return neverSilent({ name, passed, failed, skipped, failures }, exitCode);
}

/**
 * Counts a check that passes or fails as a whole.
 * @param {string} name
 * @param {number} exitCode
 * @returns {StepResult}
 */
export function countCheck(name, exitCode) {
	return { name, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/**
 * Gives the summary: what failed, told again since hours of output may stand before it; then one line a step; the last
 * line is exactly `N passed, N failed`.
 * @param {readonly StepResult[]} results
 */
export function summarise(results) {
	const sum = /** @param {'passed' | 'failed' | 'skipped'} key */ (key) =>
		results.reduce((total, result) => total + result[key], 0);
	const lines = results.map(({ name, passed, failed, skipped }) => {
		const ignored = skipped > 0 ? `, ${skipped} skipped` : '';
		return `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed${ignored}`;
	});
	const failures = results.flatMap(({ name, failures = [] }) =>
		failures.map((it) => `✗ ${name} › ${it}`)
	);
	if (sum('skipped') > 0) lines.push(`Skipped tests: ${sum('skipped')}`);
	return [...failures, ...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

/**
 * The exit code has the last word: what failed without a failed test, or found no test, counts as one failure.
 * @param {StepResult} result
 * @param {number} exitCode
 */
function neverSilent(result, exitCode) {
	const quiet = result.failed === 0;
	const nothing = result.passed === 0 && result.skipped === 0;
	return quiet && (exitCode !== 0 || nothing) ? { ...result, failed: 1 } : result;
}
