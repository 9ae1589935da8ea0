import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process, { execPath } from 'node:process';
import { startChild } from '#server/launch/child.js';
import { npmCommand } from '#server/launch/npm.js';
import { ROOT } from '#server/launch/settings.js';
import { countCheck, countPlaywright, countVitest } from './results.js';

/** @typedef {import('./results.js').StepResult} StepResult */

/**
 * Runs an npm script as one check.
 * @param {string} name
 * @param {string} script
 * @returns {Promise<StepResult>}
 */
export async function runCheck(name, script) {
	const [command, args] = npmCommand(['run', '--silent', script]);
	return countCheck(name, await stream(name, command, args));
}

/**
 * Runs one vitest project.
 * @param {string} name
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<StepResult>}
 */
export async function runVitest(name, project, env = {}) {
	const report = join(ROOT, `test-results/${project}.json`);
	await rm(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', project];
	const code = await stream(name, execPath, [...args, ...reporters], env);
	return countVitest(name, await readReport(report), code);
}

/**
 * Runs journeys in Chromium.
 * @param {string} name also that of its report
 * @param {readonly string[]} folders of tests/e2e
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<StepResult>}
 */
export async function runPlaywright(name, folders, env) {
	const report = join(ROOT, `test-results/${name}.json`);
	await rm(report, { force: true });
	const program = join(ROOT, 'node_modules/@playwright/test/cli.js');
	const output = `--output=test-results/${name}`;
	const args = [program, 'test', ...folders, '--reporter=list,json', output];
	const code = await stream(name, execPath, args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
	return countPlaywright(name, await readReport(report), code);
}

/**
 * Runs a program with its output shown as it comes; or, among others that run at the same time, whole once it has ended.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function stream(name, command, args, env = {}) {
	const beside = lanes.getStore() === true;
	/** @type {Buffer[]} */
	const kept = [];
	if (!beside) console.log(`\n── ${name}`);
	return new Promise((resolve) => {
		const child = startChild(command, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: beside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
		});
		for (const output of [child.stdout, child.stderr])
			output?.on('data', (/** @type {Buffer} */ part) => kept.push(part));
		child.once('error', (error) => {
			console.error(error.message);
			resolve(127);
		});
		child.once('close', (code) => {
			if (beside) console.log(`\n── ${name}\n${Buffer.concat(kept).toString('utf8').trimEnd()}`);
			resolve(code ?? 1);
		});
	});
}

/** Whether the work that runs here shares the screen with another lane. */
const lanes = new AsyncLocalStorage();

/**
 * Runs several works at the same time, each step of which says what it has to say when it ends.
 * @param {readonly (() => Promise<readonly StepResult[]>)[]} works
 * @returns {Promise<StepResult[]>} in the order of the works
 */
export async function sideBySide(...works) {
	const results = await Promise.all(works.map((work) => lanes.run(true, work)));
	return results.flat();
}

/** @param {string} file @returns {Promise<unknown>} */
async function readReport(file) {
	return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : null;
}
