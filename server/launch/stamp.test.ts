import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsForBuild } from './build.js';
import { hashFiles, isStamped, writeStamp } from './stamp.js';

let root = '';
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'intervisio-stamp-'));
	await mkdir(join(root, 'src/domain'), { recursive: true });
	await writeFile(join(root, 'src/domain/accord.ts'), 'un');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('hashFiles', () => {
	it('is the same for the same files, and changes with a content or a name', async () => {
		const before = await hashFiles(root, ['src', 'absent']);
		expect(await hashFiles(root, ['src', 'absent'])).toBe(before);
		await writeFile(join(root, 'src/domain/accord.ts'), 'deux');
		const changed = await hashFiles(root, ['src']);
		expect(changed).not.toBe(before);
		await writeFile(join(root, 'src/nouveau.ts'), '');
		expect(await hashFiles(root, ['src'])).not.toBe(changed);
	});

	it('does not build again for a test or for the launcher', async () => {
		const before = await hashFiles(root, ['src'], countsForBuild);
		await writeFile(join(root, 'src/domain/accord.test.ts'), 'x');
		expect(await hashFiles(root, ['src'], countsForBuild)).toBe(before);
		expect(countsForBuild('server/launch/start.js')).toBe(false);
		expect(countsForBuild('server/env.ts')).toBe(true);
	});
});

describe('isStamped', () => {
	it('knows only the work that was finished', async () => {
		const file = join(root, 'build/.stamp');
		expect(await isStamped(file, 'a')).toBe(false);
		await writeStamp(file, 'a');
		expect(await isStamped(file, 'a')).toBe(true);
		expect(await isStamped(file, 'b')).toBe(false);
	});
});
