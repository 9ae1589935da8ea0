import { sentenceOf } from '#server/launch/launch-error.js';
import { startPostgres } from './postgres.js';
import { countCheck } from './results.js';
import { startServerUnderTest } from './server-under-test.js';
import { runPlaywright, sideBySide } from './steps.js';

/**
 * @typedef {import('./results.js').StepResult} StepResult
 * @typedef {import('#server/launch/progress.js').Progress} Progress
 * @typedef {import('#server/launch/environment.js').LivekitSource} LivekitSource
 * @typedef {{ run: () => Promise<StepResult>, stop: () => Promise<void> }} Journeys
 */

/** Several browsers at one meeting. */
const meetings = ['tests/e2e/meeting/', 'tests/e2e/room/'];
/** Pages and forms, before and after it. */
const forms = ['tests/e2e/preparation/', 'tests/e2e/suites/', 'tests/e2e/evaluation/'];

/**
 * Meetings first, which have the machine for themselves; then pages and forms, on the embedded database and on
 * PostgreSQL at the same time.
 * @param {LivekitSource} source
 * @param {Progress} progress
 * @returns {Promise<StepResult[]>}
 */
export async function runJourneys(source, progress) {
	const start = (/** @type {string} */ name, /** @type {readonly string[]} */ folders) =>
		prepare(name, () => startOn(null, name, folders, source, progress));
	const met = await start('journeys', meetings);
	const results = [await met.run()];
	await met.stop();
	// One after the other: each looks for free ports.
	const embedded = await start('journeys-pglite', forms);
	const name = 'journeys-postgresql';
	const served = await prepare(name, () => startOnPostgres(name, source, progress));
	const both = [embedded, served].map(({ run }) => async () => [await run()]);
	results.push(...(await sideBySide(...both)));
	await Promise.all([embedded.stop(), served.stop()]);
	return results;
}

/**
 * What cannot be started is a failure, not the end of the others.
 * @param {string} name
 * @param {() => Promise<Journeys>} start
 * @returns {Promise<Journeys>}
 */
async function prepare(name, start) {
	try {
		return await start();
	} catch (error) {
		console.error(sentenceOf(error));
		return { run: async () => countCheck(name, 1), stop: async () => undefined };
	}
}

/**
 * @param {string | null} databaseUrl null: the embedded database
 * @param {string} name
 * @param {readonly string[]} folders
 * @param {LivekitSource} source
 * @param {Progress} progress
 * @returns {Promise<Journeys>}
 */
async function startOn(databaseUrl, name, folders, source, progress) {
	const server = await startServerUnderTest(source, progress.say, databaseUrl);
	const env = { BASE_URL: server.url, TEST_DATA_DIR: server.dataDir, PICTURES: name };
	return { run: () => runPlaywright(name, folders, env), stop: server.stop };
}

/**
 * @param {string} name
 * @param {LivekitSource} source
 * @param {Progress} progress
 * @returns {Promise<Journeys>}
 */
async function startOnPostgres(name, source, progress) {
	const postgres = await startPostgres();
	if (!postgres) throw new Error('PostgreSQL does not start');
	try {
		const { run, stop } = await startOn(postgres.url, name, forms, source, progress);
		return { run, stop: () => stop().then(postgres.stop) };
	} catch (error) {
		await postgres.stop();
		throw error;
	}
}
