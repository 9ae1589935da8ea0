import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process, { platform } from 'node:process';
import { LaunchError } from './launch-error.js';

/**
 * @typedef {import('node:child_process').ChildProcess} Child
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, uid?: number, gid?: number }} SpawnOptions
 */

const ownGroup = platform !== 'win32';
/** @type {Set<Child>} */
const running = new Set();
let closed = false;
// Whatever way the launcher ends, an exception included, nothing outlives it.
process.on('exit', killEveryChild);

/**
 * Starts a process in its own group, so that Ctrl-C reaches the launcher alone and it stops its children in order.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} options
 * @returns {Child}
 */
export function startChild(command, args, options = {}) {
	if (closed) throw new LaunchError('Arrêt en cours.');
	const child = spawn(command, args, { ...options, detached: ownGroup });
	running.add(child);
	child.once('exit', () => running.delete(child));
	child.once('error', () => running.delete(child));
	return child;
}

/**
 * Asks a process and its descendants to stop, insists after `graceMs`, and resolves once it is gone.
 * @param {Child} child
 * @param {number} graceMs
 * @returns {Promise<void>}
 */
export async function stopChild(child, graceMs) {
	if (hasEnded(child)) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	signal(child, 'SIGTERM');
	const insist = setTimeout(() => signal(child, 'SIGKILL'), graceMs);
	await gone;
	clearTimeout(insist);
}

/**
 * Stops whatever is still running (an installation, a compilation…); nothing more can be started.
 * @param {number} graceMs
 */
export async function stopEveryChild(graceMs) {
	closed = true;
	await Promise.all([...running].map((child) => stopChild(child, graceMs)));
}

/** Kills at once what is left: the last thing done before an impatient exit. */
export function killEveryChild() {
	for (const child of running) signal(child, 'SIGKILL');
}

/**
 * Runs a command to its end and gives its exit code and the end of what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions & { logFile?: string, onLine?: (line: string) => void, timeoutMs?: number }} options
 * @returns {Promise<{ code: number, output: string }>} code 127 when the command does not exist
 */
export function runCommand(command, args, options = {}) {
	const { logFile, onLine, timeoutMs, ...spawnOptions } = options;
	return new Promise((resolve) => {
		if (logFile) mkdirSync(dirname(logFile), { recursive: true });
		const log = logFile ? createWriteStream(logFile) : null;
		const child = startChild(command, args, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		const timer = timeoutMs ? setTimeout(() => signal(child, 'SIGKILL'), timeoutMs) : undefined;
		const take = /** @param {Buffer} chunk */ (chunk) => {
			log?.write(chunk);
			output = (output + chunk).slice(-20_000);
			const line = chunk.toString().trim().split('\n').at(-1);
			if (line) onLine?.(line);
		};
		child.stdout?.on('data', take);
		child.stderr?.on('data', take);
		const end = /** @param {number} code */ (code) => {
			clearTimeout(timer);
			log?.end();
			resolve({ code, output });
		};
		child.once('error', () => end(127));
		child.once('close', (code) => end(code ?? 1));
	});
}

/** @param {Child} child */
function hasEnded(child) {
	return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** @param {Child} child @param {NodeJS.Signals} name */
function signal(child, name) {
	if (child.pid === undefined) return;
	try {
		if (ownGroup) process.kill(-child.pid, name);
		else child.kill(name);
	} catch {
		child.kill(name); // The group is already gone.
	}
}
