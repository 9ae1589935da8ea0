import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arch, platform } from 'node:process';
import { runCommand } from '#server/launch/child.js';
import { LIVEKIT_VERSION } from './version.js';

/**
 * @typedef {{ file: string, sha256: string, binary: string }} Release
 */

/** SHA-256 published in the release's checksums.txt. There is no archive for macOS. @type {Record<string, Release>} */
const RELEASES = {
	'linux-x64': {
		file: `livekit_${LIVEKIT_VERSION}_linux_amd64.tar.gz`,
		sha256: 'c020fac437b7cc9b776eef1ad5ea8af77be9acfa07602eca20a3a44930dfbc70',
		binary: 'livekit-server'
	},
	'linux-arm64': {
		file: `livekit_${LIVEKIT_VERSION}_linux_arm64.tar.gz`,
		sha256: '332015305518765fe05bad74fc3a9d9583e635e7dd130de3c4fc563d69c550f3',
		binary: 'livekit-server'
	},
	'win32-x64': {
		file: `livekit_${LIVEKIT_VERSION}_windows_amd64.zip`,
		sha256: '3ec7eaa76ef64063bf21f78364733703e0969612cb92ffd60661ed45fa4a8906',
		binary: 'livekit-server.exe'
	}
};
const RELEASE_PAGE = 'https://github.com/livekit/livekit/releases/download';

/**
 * Gives the official archive for a machine, or null where none exists.
 * @param {string} machine such as "linux-x64"
 */
export function releaseFor(machine = `${platform}-${arch}`) {
	return RELEASES[machine] ?? null;
}

/**
 * Says whether the bytes are exactly those that the release published.
 * @param {Uint8Array} bytes
 * @param {string} sha256 hex
 */
export function isExactly(bytes, sha256) {
	return createHash('sha256').update(bytes).digest('hex') === sha256;
}

/**
 * Downloads, checks and unpacks the official release; nothing unchecked is ever written as a program.
 * @param {string} binDir
 * @param {(detail: string) => void} detail
 * @param {{ machine?: string, download?: (url: string) => Promise<Uint8Array> }} [ports]
 * @returns {Promise<string | null>} the program, or null when it could not be had this way
 */
export async function fetchRelease(binDir, detail, { machine, download = downloadBytes } = {}) {
	const release = releaseFor(machine);
	if (!release) return null;
	detail('téléchargement');
	const bytes = await download(`${RELEASE_PAGE}/v${LIVEKIT_VERSION}/${release.file}`).catch(
		() => null
	);
	if (!bytes || !isExactly(bytes, release.sha256)) return null;
	await mkdir(binDir, { recursive: true });
	const folder = await mkdtemp(join(binDir, 'livekit-'));
	try {
		await writeFile(join(folder, release.file), bytes);
		const { code } = await runCommand('tar', ['-xf', release.file], { cwd: folder });
		if (code !== 0) return null;
		await chmod(join(folder, release.binary), 0o755);
		await rename(join(folder, release.binary), join(binDir, release.binary));
		return join(binDir, release.binary);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/**
 * @param {string} url
 * @returns {Promise<Uint8Array>}
 */
async function downloadBytes(url) {
	const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
	if (!response.ok) throw new Error(`HTTP ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
