import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arch, platform, versions } from 'node:process';
import { runCommand } from './child.js';
import { LaunchError } from './launch-error.js';
import { npmCommand } from './npm.js';
import { hashFiles, isStamped, writeStamp } from './stamp.js';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Makes node_modules match package-lock.json; does nothing when it already does.
 * @param {string} root
 * @param {import('./progress.js').Progress} progress
 * @param {string} logDir
 */
export async function installPackages(root, progress, logDir) {
	const stampFile = join(root, 'node_modules/.intervisio-stamp');
	const lockHash = await hashFiles(root, ['package-lock.json']);
	const machine = `${platform}-${arch} node-${versions.modules}`;
	const stamp = `${lockHash} ${machine}`;
	if (await isStamped(stampFile, stamp)) return;
	// Someone ran `npm install` by hand: npm's own record says whether anything is left to do.
	const sameMachine =
		!existsSync(stampFile) || (await readFile(stampFile, 'utf8')).includes(machine);
	if (sameMachine && (await alreadyInstalled(root))) return writeStamp(stampFile, stamp);
	const logFile = join(logDir, 'installation.log');
	await progress.step('Installation des dépendances', () => installLocked(root, logFile));
	await writeStamp(stampFile, stamp);
}

/**
 * Installs what the lock says. `npm ci` refuses a lock without the optional packages of *other* platforms, and npm
 * leaves those out when a registry does not hold them: `npm install --no-save` then installs the same versions.
 * @param {string} root
 * @param {string} logFile
 */
async function installLocked(root, logFile) {
	const quiet = ['--no-audit', '--no-fund'];
	const strict = await runCommand(...npmCommand(['ci', ...quiet]), { cwd: root, logFile });
	if (strict.code === 0) return;
	if (!onlyOptionalMissing(strict.output)) {
		throw new LaunchError(explainFailure(strict.output, logFile));
	}
	const install = npmCommand(['install', '--no-save', ...quiet]);
	const { code, output } = await runCommand(...install, { cwd: root, logFile });
	if (code !== 0) throw new LaunchError(explainFailure(output, logFile));
}

/**
 * Says whether `npm ci` refused only because packages without any version are missing from the lock: those that no
 * registry gave when it was written.
 * @param {string} output
 */
export function onlyOptionalMissing(output) {
	const complaints = output.match(/^npm error (?:Missing|Invalid): .*$/gm) ?? [];
	return (
		complaints.length > 0 && complaints.every((line) => /^npm error Missing: \S+@ from/.test(line))
	);
}

/**
 * Gives the sentence for a failed `npm ci`.
 * @param {string} output
 * @param {string} logFile
 */
export function explainFailure(output, logFile) {
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output))
		return (
			'Les dépendances n’ont pas pu être téléchargées : le réseau ne répond pas.\n' +
			'Vérifiez la connexion (ou le proxy de l’établissement), puis relancez ; rien n’est perdu.'
		);
	if (/ENOSPC/.test(output)) return 'Le disque est plein : libérez de la place, puis relancez.';
	return `L’installation des dépendances a échoué. Détail : ${logFile}\n${lastLines(output)}`;
}

/**
 * Says whether npm's own record of what is installed holds every package of the lock, at the same version.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function sameVersions(lock, installed) {
	const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
	return wanted.every(([path, { version, optional }]) => {
		const found = installed.packages?.[path];
		return found ? found.version === version : optional === true;
	});
}

/** @param {string} text */
export function lastLines(text) {
	return text.trim().split('\n').slice(-12).join('\n');
}

/** @param {string} root */
async function alreadyInstalled(root) {
	try {
		const [lock, installed] = await Promise.all(
			['package-lock.json', 'node_modules/.package-lock.json'].map(async (name) =>
				JSON.parse(await readFile(join(root, name), 'utf8'))
			)
		);
		return sameVersions(lock, installed);
	} catch {
		return false; // No node_modules yet, or not one that npm made.
	}
}
