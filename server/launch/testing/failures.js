import { stripVTControlCharacters } from 'node:util';
import { relative } from 'node:path';
import { ROOT } from '#server/launch/settings.js';
import { listAt, textAt, valueAt } from './report-reader.js';

/** How much of an error is told again: enough for the values that differ and the place, not for a whole page. */
const LINES = 14;

/**
 * Names what failed in vitest's JSON report, each with the beginning of its error.
 * @param {unknown} report
 * @returns {string[]}
 */
export function failuresOfVitest(report) {
	return listAt(report, 'testResults').flatMap((file) => {
		const place = relative(ROOT, textAt(file, 'name'));
		const failed = listAt(file, 'assertionResults').filter(
			(test) => textAt(test, 'status') === 'failed'
		);
		if (failed.length === 0 && textAt(file, 'status') === 'failed')
			return [told(place, textAt(file, 'message'))];
		return failed.map((test) =>
			told(`${place} › ${textAt(test, 'fullName')}`, listAt(test, 'failureMessages').join('\n'))
		);
	});
}

/**
 * Names what failed in Playwright's JSON report, each with the beginning of its error and its place.
 * @param {unknown} report
 * @returns {string[]}
 */
export function failuresOfPlaywright(report) {
	const ofSuite = /** @param {unknown} suite @returns {string[]} */ (suite) => [
		...listAt(suite, 'specs').flatMap(failuresOfSpec),
		...listAt(suite, 'suites').flatMap(ofSuite)
	];
	return [
		...listAt(report, 'errors').map((error) => told('', textAt(error, 'message'))),
		...ofSuite(report)
	];
}

/** @param {unknown} spec @returns {string[]} */
function failuresOfSpec(spec) {
	if (valueAt(spec, 'ok') === true) return [];
	const results = listAt(spec, 'tests').flatMap((test) => listAt(test, 'results'));
	const errors = results.flatMap((result) => listAt(result, 'errors'));
	const name = `${textAt(spec, 'file')}:${String(valueAt(spec, 'line'))} › ${textAt(spec, 'title')}`;
	return [
		told(name, errors.map((error) => `${textAt(error, 'message')}\n${placeOf(error)}`).join('\n'))
	];
}

/** @param {unknown} error */
function placeOf(error) {
	const location = valueAt(error, 'location');
	const file = textAt(location, 'file');
	return file ? `at ${relative(ROOT, file)}:${String(valueAt(location, 'line'))}` : '';
}

/** @param {string} name @param {string} error */
function told(name, error) {
	const lines = stripVTControlCharacters(error)
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.includes('node_modules'));
	// Where Playwright failed comes last, after a journal of its attempts.
	const kept = lines.length > LINES ? [...lines.slice(0, LINES - 1), lines.at(-1)] : lines;
	return [name, ...kept.map((line) => `    ${line?.trimEnd().slice(0, 240)}`)].join('\n');
}
