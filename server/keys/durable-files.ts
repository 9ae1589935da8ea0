import { randomBytes } from 'node:crypto';
import { open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Added to the name of a file that is being written. */
export const unfinished = '.new';

/** Writes a file whole or not at all, readable by its owner only; it is on the disk when this resolves. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
	await using(await open(path + unfinished, 'w', 0o600), async (file) => {
		await file.writeFile(bytes);
		await file.sync();
	});
	await rename(path + unfinished, path);
	await syncFolder(dirname(path));
}

/**
 * Overwrites a file, then removes it. On disks that write elsewhere than where they are told (SSD, snapshots) the
 * overwriting proves nothing: the envelope inside stays closed without DRAFT_KEY (docs/exploitation.md).
 */
export async function shred(path: string): Promise<void> {
	try {
		await using(await open(path, 'r+'), async (file) => {
			const { size } = await file.stat();
			await file.write(randomBytes(size), 0, size, 0);
			await file.sync();
		});
		await unlink(path);
	} catch (error) {
		if (!isAbsent(error)) throw error;
	}
	await syncFolder(dirname(path));
}

/** Says whether an error is only that there is no such file. */
export function isAbsent(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** A new or removed name is on the disk only once its folder is. */
async function syncFolder(folder: string): Promise<void> {
	// Windows opens no folder as a file; its file systems journal the names themselves.
	if (process.platform === 'win32') return;
	await using(await open(folder, 'r'), (handle) => handle.sync());
}

async function using(file: FileHandle, work: (file: FileHandle) => Promise<void>): Promise<void> {
	try {
		await work(file);
	} finally {
		await file.close();
	}
}
