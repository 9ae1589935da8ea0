import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { runCommand } from '#server/launch/child.js';

/** @param {string} dataDir */
const fileIn = (dataDir) => join(dataDir, 'livekit.pid');

/**
 * Remembers the LiveKit that we started, in case the launcher is killed before it can stop it.
 * @param {string} dataDir
 * @param {number} pid
 */
export async function rememberLivekit(dataDir, pid) {
	await writeFile(fileIn(dataDir), `${pid}\n`);
}

/** @param {string} dataDir */
export async function forgetLivekit(dataDir) {
	await rm(fileIn(dataDir), { force: true });
}

/**
 * Stops a LiveKit left by a launcher that was killed; only that very process, and only if it still is one.
 * @param {string} dataDir
 */
export async function stopLeftover(dataDir) {
	if (platform === 'win32') return;
	const pid = Number(await readFile(fileIn(dataDir), 'utf8').catch(() => ''));
	if (!pid) return;
	const { output } = await runCommand('ps', ['-o', 'args=', '-p', String(pid)]);
	if (output.includes('livekit-server')) process.kill(pid, 'SIGKILL');
	await forgetLivekit(dataDir);
}
