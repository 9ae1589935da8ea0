import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

const FILES = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'];

/**
 * Reads the document's font, Atkinson Hyperlegible Next, regular and bold, as sfnt (TrueType) bytes.
 * The same family as on screen; the static cuts, since Typst knows neither WOFF nor variable fonts.
 */
export function readDocumentFonts(): Buffer[] {
	// Resolved as a package, so that the bundle finds it where the sources do.
	const require = createRequire(import.meta.url);
	const folder = dirname(require.resolve('@fontsource/atkinson-hyperlegible-next/package.json'));
	return FILES.map((cut) => {
		const file = `atkinson-hyperlegible-next-${cut}-normal.woff`;
		return unwrapWoff(readFileSync(join(folder, 'files', file)));
	});
}

/** Turns a WOFF 1.0 font into the sfnt that it wraps: same tables, inflated (W3C, WOFF 1.0, §5). Throws on anything else. */
function unwrapWoff(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
	const count = woff.readUInt16BE(12);
	const directory = Buffer.alloc(12 + 16 * count);
	writeSfntHeader(directory, woff.readUInt32BE(4), count);
	const tables: Buffer[] = [];
	let offset = directory.length;
	for (let index = 0; index < count; index++) {
		const entry = 44 + 20 * index;
		const start = woff.readUInt32BE(entry + 4);
		const packedLength = woff.readUInt32BE(entry + 8);
		const length = woff.readUInt32BE(entry + 12);
		const packed = woff.subarray(start, start + packedLength);
		const table = Buffer.alloc(Math.ceil(length / 4) * 4);
		(packedLength < length ? inflateSync(packed) : packed).copy(table);
		const record = 12 + 16 * index;
		woff.copy(directory, record, entry, entry + 4);
		directory.writeUInt32BE(woff.readUInt32BE(entry + 16), record + 4);
		directory.writeUInt32BE(offset, record + 8);
		directory.writeUInt32BE(length, record + 12);
		tables.push(table);
		offset += table.length;
	}
	return Buffer.concat([directory, ...tables]);
}

function writeSfntHeader(directory: Buffer, flavour: number, count: number): void {
	const log = Math.floor(Math.log2(count));
	directory.writeUInt32BE(flavour, 0);
	directory.writeUInt16BE(count, 4);
	directory.writeUInt16BE(16 * 2 ** log, 6);
	directory.writeUInt16BE(log, 8);
	directory.writeUInt16BE(16 * (count - 2 ** log), 10);
}
