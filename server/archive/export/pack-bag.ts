import { Readable } from 'node:stream';
import { extract, pack } from 'tar-stream';
import type { BagFile } from './bag.ts';

/** More than a year of sealed documents can weigh: beyond it, what is given is not an export of ours. */
const MAX_BYTES = 2 * 1024 * 1024 * 1024;

/** Writes a bag as one tar file, under one folder, a file at a time. */
export function packBag(folder: string, files: readonly BagFile[], at: Date): Readable {
	const tar = pack();
	void (async () => {
		for (const file of files) {
			const bytes = Buffer.from(await file.read());
			await new Promise<void>((resolve, reject) => {
				const header = { name: `${folder}/${file.path}`, size: bytes.length, mtime: at };
				tar.entry(header, bytes, (error) => (error ? reject(error) : resolve()));
			});
		}
		tar.finalize();
	})().catch((error: unknown) => tar.destroy(error instanceof Error ? error : new Error('tar')));
	return Readable.from(tar);
}

/** Reads a bag back: every file by its path inside the one folder. Throws when it is no tar of ours. */
export async function readBag(tar: Readable): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	const entries = extract();
	tar.on('error', (error) => entries.destroy(error));
	tar.pipe(entries);
	let total = 0;
	for await (const entry of entries) {
		const path = entry.header.name.split('/').slice(1).join('/');
		if (entry.header.type !== 'file' || path === '' || files.has(path))
			throw new TypeError('an export holds files, each once, under one folder');
		const parts: Uint8Array[] = [];
		for await (const part of entry) {
			if (!(part instanceof Uint8Array)) continue;
			total += part.length;
			if (total > MAX_BYTES) throw new RangeError('too large for an export');
			parts.push(part);
		}
		files.set(path, new Uint8Array(Buffer.concat(parts)));
	}
	return files;
}
