import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNewFile } from './write-new-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'intervisio-file-'));
	path = join(folder, 'annee.tar');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* cutShort() {
	yield Buffer.alloc(200_000);
	throw new Error('cut');
}

describe('writeNewFile', () => {
	it('[ARC-18] writes everything, for its owner only', async () => {
		await writeNewFile(path, Readable.from([Buffer.from('une '), Buffer.from('année')]));
		expect(readFileSync(path, 'utf8')).toBe('une année');
		expect(statSync(path).mode & 0o077).toBe(0);
	});

	it('[ARC-18] leaves nothing when what it writes is cut short', async () => {
		await expect(writeNewFile(path, Readable.from(cutShort()))).rejects.toThrow('cut');
		expect(existsSync(path)).toBe(false);
	});

	it('[ARC-18] never touches a file that was there, and lets go of what it was given', async () => {
		writeFileSync(path, 'avant');
		const stream = Readable.from(cutShort());
		await expect(writeNewFile(path, stream)).rejects.toThrow('EEXIST');
		expect(readFileSync(path, 'utf8')).toBe('avant');
		expect(stream.destroyed).toBe(true);
	});
});
