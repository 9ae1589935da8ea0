import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchRelease, isExactly, releaseFor } from './archive.js';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'intervisio-archive-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('fetchRelease', () => {
	it('[RUN-6] writes nothing when a byte differs from what was published', async () => {
		const download = () => Promise.resolve(new TextEncoder().encode('un autre programme'));
		expect(await fetchRelease(folder, () => {}, { machine: 'linux-x64', download })).toBeNull();
		expect(await readdir(folder)).toEqual([]);
	});

	it('goes on when the download is refused', async () => {
		const download = () => Promise.reject(new Error('HTTP 403'));
		expect(await fetchRelease(folder, () => {}, { machine: 'linux-x64', download })).toBeNull();
	});

	it('downloads nothing for a machine without an official archive', async () => {
		const download = () => Promise.reject(new Error('must not be asked'));
		expect(await fetchRelease(folder, () => {}, { machine: 'darwin-arm64', download })).toBeNull();
		expect(releaseFor('darwin-arm64')).toBeNull();
	});

	it('checks with SHA-256', () => {
		const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
		expect(isExactly(new TextEncoder().encode('abc'), sha256)).toBe(true);
		expect(isExactly(new TextEncoder().encode('abd'), sha256)).toBe(false);
	});
});
