import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { runCommand } from '#server/launch/child.js';
import { LIVEKIT_VERSION } from './version.js';

/**
 * Compiles LiveKit with the Go toolchain found on this machine (about two minutes).
 * @param {string} binDir
 * @param {(detail: string) => void} detail
 * @param {string} logFile
 * @returns {Promise<string | null>} the program, or null when it could not be had this way
 */
export async function installWithGo(binDir, detail, logFile) {
	const { code: noGo } = await runCommand('go', ['version'], { timeoutMs: 10_000 });
	if (noGo !== 0) return null;
	detail('compilation avec Go, environ deux minutes');
	const suffix = platform === 'win32' ? '.exe' : '';
	const folder = join(binDir, 'go');
	await mkdir(folder, { recursive: true });
	const source = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_VERSION}`;
	// GOTOOLCHAIN=local: never download another Go behind the person's back.
	const goEnv = { ...env, GOBIN: folder, GOTOOLCHAIN: 'local', GOFLAGS: '' };
	const args = ['install', '-ldflags', '-s -w', source];
	try {
		const { code } = await runCommand('go', args, { env: goEnv, logFile });
		if (code !== 0) return null;
		const program = join(binDir, `livekit-server${suffix}`);
		await rename(join(folder, `server${suffix}`), program);
		return program;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
