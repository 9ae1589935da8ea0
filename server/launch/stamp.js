import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Gives a SHA-256 (hex) of the files' paths and contents; folders are walked, what is absent counts as absent.
 * @param {string} root
 * @param {readonly string[]} entries files or folders, relative to `root`
 * @param {(path: string) => boolean} keep which paths count, with "/" as separator
 * @returns {Promise<string>}
 */
export async function hashFiles(root, entries, keep = () => true) {
	const hash = createHash('sha256');
	for (const entry of entries) {
		for (const path of await listFiles(join(root, entry))) {
			const name = relative(root, path).split(sep).join('/');
			if (!keep(name)) continue;
			const content = createHash('sha256')
				.update(await readFile(path))
				.digest('hex');
			hash.update(`${name}\n${content}\n`);
		}
	}
	return hash.digest('hex');
}

/**
 * Says whether the work that this stamp stands for is already done.
 * @param {string} file
 * @param {string} value
 */
export async function isStamped(file, value) {
	return existsSync(file) && (await readFile(file, 'utf8')).trim() === value;
}

/**
 * Writes a stamp, once the work is done.
 * @param {string} file
 * @param {string} value
 */
export async function writeStamp(file, value) {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, `${value}\n`);
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function listFiles(path) {
	if (!existsSync(path)) return [];
	const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
	if (!entries) return [path];
	const lists = await Promise.all(
		entries.map((entry) => {
			const inside = join(path, entry.name);
			return entry.isDirectory()
				? listFiles(inside)
				: Promise.resolve(entry.isFile() ? [inside] : []);
		})
	);
	return lists.flat().sort();
}
