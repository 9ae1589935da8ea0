import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './child.js';
import { lastLines } from './install.js';
import { LaunchError } from './launch-error.js';
import { npmCommand } from './npm.js';
import { hashFiles, isStamped, writeStamp } from './stamp.js';

const SOURCES = [
	'src',
	'server',
	'drizzle',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/**
 * Says whether a file can change the bundle: tests and the launcher cannot.
 * @param {string} path
 */
export function countsForBuild(path) {
	return !/\.test\.ts$|^server\/launch\/|^server\/main\.js$/.test(path);
}

/**
 * Builds the application; does nothing when the sources have not changed.
 * @param {string} root
 * @param {import('./progress.js').Progress} progress
 * @param {string} logDir
 */
export async function buildApplication(root, progress, logDir) {
	const stampFile = join(root, 'build/.intervisio-stamp');
	const stamp = await hashFiles(root, SOURCES, countsForBuild);
	if (existsSync(join(root, 'build/handler.js')) && (await isStamped(stampFile, stamp))) return;
	const logFile = join(logDir, 'construction.log');
	const [command, args] = npmCommand(['run', 'build']);
	await progress.step('Construction de l’application', async () => {
		const { code, output } = await runCommand(command, args, { cwd: root, logFile });
		if (code !== 0)
			throw new LaunchError(`La construction a échoué. Détail : ${logFile}\n${lastLines(output)}`);
	});
	await writeStamp(stampFile, stamp);
}
