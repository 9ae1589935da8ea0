import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { runCommand } from '#server/launch/child.js';
import { fetchRelease } from './archive.js';
import { installWithGo } from './go-install.js';

/**
 * How LiveKit is had: `given` by LIVEKIT_URL, a `program` of this machine, a `docker` image, or `none`.
 * @typedef {{ kind: 'given' } | { kind: 'program', path: string } | { kind: 'docker' } | { kind: 'none' }} LivekitSource
 */

/**
 * The ways to have LiveKit; each gives what it found, or null.
 * @typedef {{
 *   givenUrl: () => string | undefined,
 *   onPath: () => Promise<string | null>,
 *   cached: () => Promise<string | null>,
 *   release: (detail: (text: string) => void) => Promise<string | null>,
 *   go: (detail: (text: string) => void) => Promise<string | null>,
 *   docker: () => Promise<boolean>
 * }} Probes
 */

/**
 * Finds LiveKit in the order of architecture.md §3; what fails is passed over, never fatal.
 * @param {Probes} probes
 * @param {import('#server/launch/progress.js').Progress} progress
 * @returns {Promise<LivekitSource>}
 */
export async function findLivekit(probes, progress) {
	if (probes.givenUrl()) return { kind: 'given' };
	const ready = (await probes.onPath()) ?? (await probes.cached());
	if (ready) return { kind: 'program', path: ready };
	const path = await progress.step('Recherche de LiveKit, pour la vidéo', async (detail) => {
		return (await probes.release(detail)) ?? (await probes.go(detail));
	});
	if (path) return { kind: 'program', path };
	return (await probes.docker()) ? { kind: 'docker' } : { kind: 'none' };
}

/**
 * Gives the real probes of this machine.
 * @param {{ binDir: string, alsoIn?: readonly string[], logFile: string }} places
 * @returns {Probes}
 */
export function machineProbes({ binDir, alsoIn = [], logFile }) {
	return {
		givenUrl: () => env.LIVEKIT_URL,
		onPath: () => firstProgram((env.PATH ?? '').split(delimiter).filter(Boolean)),
		cached: () => firstProgram([binDir, ...alsoIn]),
		release: (detail) => fetchRelease(binDir, detail).catch(() => null),
		go: (detail) => installWithGo(binDir, detail, logFile).catch(() => null),
		docker: async () => (await runCommand('docker', ['info'], { timeoutMs: 8000 })).code === 0
	};
}

/** @param {readonly string[]} folders */
async function firstProgram(folders) {
	for (const folder of folders) {
		const path = join(folder, platform === 'win32' ? 'livekit-server.exe' : 'livekit-server');
		const usable = await access(path, constants.X_OK).then(
			() => true,
			() => false
		);
		if (usable) return path;
	}
	return null;
}
