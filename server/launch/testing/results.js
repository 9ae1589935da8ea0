/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number }} StepResult
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
	return neverSilent(
		{ name, passed, failed: numberAt(report, 'numFailedTests'), skipped },
		exitCode
	);
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
	return neverSilent({ name, passed, failed, skipped: numberAt(stats, 'skipped') }, exitCode);
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
 * Gives the summary, one line a step; the last line is exactly `N passed, N failed`.
 * @param {readonly StepResult[]} results
 */
export function summarise(results) {
	const sum = /** @param {'passed' | 'failed' | 'skipped'} key */ (key) =>
		results.reduce((total, result) => total + result[key], 0);
	const lines = results.map(({ name, passed, failed, skipped }) => {
		const ignored = skipped > 0 ? `, ${skipped} skipped` : '';
		return `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed${ignored}`;
	});
	if (sum('skipped') > 0) lines.push(`Skipped tests: ${sum('skipped')}`);
	return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
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

/** @param {unknown} holder @param {string} key @returns {unknown} */
function valueAt(holder, key) {
	return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}

/** @param {unknown} holder @param {string} key */
function numberAt(holder, key) {
	const value = valueAt(holder, key);
	return typeof value === 'number' ? value : 0;
}
