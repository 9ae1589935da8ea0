import { mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process, { execPath } from 'node:process';
import { buildApplication } from '#server/launch/build.js';
import { stopEveryChild } from '#server/launch/child.js';
import { obtainLivekit } from '#server/launch/environment.js';
import { installPackages } from '#server/launch/install.js';
import { sentenceOf } from '#server/launch/launch-error.js';
import { createProgress } from '#server/launch/progress.js';
import { ROOT } from '#server/launch/settings.js';
import { onStopSignal } from '#server/launch/stop-signals.js';
import { installPackagesOfSystem } from './packages.js';
import { runJourneys } from './journeys.js';
import { startPostgres } from './postgres.js';
import { countCheck, summarise } from './results.js';
import { runCheck, runVitest, sideBySide, stream } from './steps.js';

/**
 * @typedef {import('./results.js').StepResult} StepResult
 * @typedef {import('#server/launch/progress.js').Progress} Progress
 * @typedef {import('#server/launch/environment.js').LivekitSource} LivekitSource
 */

const LOG_DIR = join(ROOT, 'test-results/logs');

/** Runs every step even after a failure, then exits with 1 if anything failed or could not run. */
export async function testIntervisio() {
	onStopSignal(async () => {
		await stopEveryChild(3000);
		process.exit(130);
	});
	const progress = createProgress();
	await mkdir(LOG_DIR, { recursive: true });
	/** @type {StepResult[]} */
	const results = [];
	try {
		await installPackages(ROOT, progress, LOG_DIR);
		await runSteps(progress, results);
	} catch (error) {
		console.error(sentenceOf(error));
		results.push(countCheck('préparation', 1));
	}
	await stopEveryChild(3000);
	const failed = results.some((result) => result.failed > 0);
	console.log(`\n${summarise(results)}`);
	process.exitCode = failed ? 1 : 0;
}

/** @param {Progress} progress @param {StepResult[]} results */
async function runSteps(progress, results) {
	await installPackagesOfSystem(progress, LOG_DIR);
	const verapdf = await stream('veraPDF', execPath, [
		join(ROOT, 'tests/support/pdf/fetch-verapdf.js')
	]);
	if (verapdf !== 0) results.push(countCheck('veraPDF', verapdf));
	// Each of these uses one core, of two.
	results.push(
		...(await sideBySide(
			async () => [await runCheck('format', 'format:check'), await runCheck('lint', 'lint')],
			async () => [
				await runCheck('types', 'types'),
				await runCheck('deps', 'deps'),
				await runCheck('dead', 'dead')
			]
		))
	);
	results.push(await runVitest('unit', 'unit'));
	const built = await attempt('build', () => buildApplication(ROOT, progress, LOG_DIR));
	results.push(built);
	const source = await obtainLivekit(progress, LOG_DIR);
	if (source.kind === 'none') {
		console.error('LiveKit est introuvable : ce qui demande de la vidéo ne peut pas être prouvé.');
		results.push(countCheck('LiveKit', 1));
	}
	results.push(...(await integration(source)));
	if (built.failed > 0 || !existsSync(join(ROOT, 'build/handler.js'))) {
		results.push(countCheck('journeys', 1));
		return;
	}
	results.push(...(await runJourneys(source, progress)));
}

/**
 * PGlite and, at TEST_DATABASE_URL, a real PostgreSQL; a real LiveKit from LIVEKIT_SERVER_BIN.
 * @param {LivekitSource} source
 * @returns {Promise<StepResult[]>}
 */
async function integration(source) {
	const postgres = await startPostgres().catch((error) => {
		console.error(sentenceOf(error));
		return null;
	});
	if (!postgres)
		console.error('PostgreSQL ne démarre pas : les tests sur la vraie base ne sont pas faits.');
	try {
		const env = {
			...(postgres && { TEST_DATABASE_URL: postgres.url }),
			...(source.kind === 'program' && { LIVEKIT_SERVER_BIN: source.path })
		};
		const results = await sideBySide(
			async () => [await runVitest('integration', 'integration', env)],
			async () => [await runVitest('integration-live', 'integration-live', env)]
		);
		return postgres ? results : [...results, countCheck('PostgreSQL', 1)];
	} finally {
		await postgres?.stop();
	}
}

/** @param {string} name @param {() => Promise<unknown>} work */
async function attempt(name, work) {
	try {
		await work();
		return countCheck(name, 0);
	} catch (error) {
		console.error(sentenceOf(error));
		return countCheck(name, 1);
	}
}
