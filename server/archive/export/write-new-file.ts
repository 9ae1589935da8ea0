import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a file that did not exist, or leaves none: what was begun is removed when the stream fails. Throws when there
 * is a file already, and leaves it as it is. Readable by its owner only: it may hold health data.
 */
export async function writeNewFile(path: string, stream: Readable): Promise<void> {
	const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
		stream.destroy();
		throw error;
	});
	try {
		await pipeline(stream, file.createWriteStream());
	} catch (error) {
		await rm(path, { force: true });
		throw error;
	}
}
