import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Something that was kept somewhere, with the words that say where. */
export interface Trace {
	readonly where: string;
	readonly bytes: Uint8Array;
}

const encodings = ['utf8', 'utf16le', 'utf16be'] as const;

/** Every way in which a word may lie in bytes: as text, folded or in capitals, then raw, in hexadecimal, in base64. */
function needlesOf(word: string): readonly { readonly how: string; readonly needle: Buffer }[] {
	const folded = word.normalize('NFD').replace(/\p{M}/gu, '');
	const spellings = new Set([word, folded, folded.toLowerCase(), folded.toUpperCase()]);
	return [...spellings].flatMap((spelling) =>
		encodings.flatMap((encoding) => {
			const raw = encode(spelling, encoding);
			return [
				{ how: encoding, needle: raw },
				{ how: `${encoding} hex`, needle: Buffer.from(raw.toString('hex')) },
				{ how: `${encoding} HEX`, needle: Buffer.from(raw.toString('hex').toUpperCase()) },
				...base64Of(raw).map((text) => ({
					how: `${encoding} base64`,
					needle: Buffer.from(text)
				}))
			];
		})
	);
}

function encode(text: string, encoding: (typeof encodings)[number]): Buffer {
	if (encoding === 'utf8') return Buffer.from(text, 'utf8');
	const little = Buffer.from(text, 'utf16le');
	return encoding === 'utf16le' ? little : little.swap16();
}

/** The three base64 writings of these bytes inside a longer text, without what their neighbours change. */
function base64Of(raw: Buffer): readonly string[] {
	return [0, 1, 2].map((offset) => {
		const text = Buffer.concat([Buffer.alloc(offset), raw])
			.toString('base64')
			.replace(/=+$/, '');
		const start = Math.ceil((offset * 8) / 6);
		const end = Math.floor(((offset + raw.length) * 8) / 6);
		return text.slice(start, end);
	});
}

/** Where a word is found, and how it is written there; empty when it is nowhere. */
export function searchTraces(word: string, traces: readonly Trace[]): readonly string[] {
	const needles = needlesOf(word);
	return traces.flatMap(({ where, bytes }) => {
		const hay = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return needles
			.filter(({ needle }) => hay.includes(needle))
			.map(({ how }) => `${where} (${how})`);
	});
}

/** Where these very bytes are found: as they are, in hexadecimal, in base64. */
export function searchBytes(bytes: Uint8Array, traces: readonly Trace[]): readonly string[] {
	const raw = Buffer.from(bytes);
	const needles = [
		raw,
		Buffer.from(raw.toString('hex')),
		...base64Of(raw).map((text) => Buffer.from(text))
	];
	return traces
		.filter(({ bytes: hay }) =>
			needles.some((needle) =>
				Buffer.from(hay.buffer, hay.byteOffset, hay.byteLength).includes(needle)
			)
		)
		.map(({ where }) => where);
}

/** Every file under a folder; what this user may not read is left out. */
export async function readFiles(folder: string): Promise<readonly Trace[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = entries.filter((entry) => entry.isFile()).map((f) => join(f.parentPath, f.name));
	const traces = await Promise.all(
		files.map(async (where) => ({ where, bytes: await readFile(where).catch(() => null) }))
	);
	return traces.flatMap(({ where, bytes }) => (bytes ? { where, bytes } : []));
}

/** A PDF as it is, and the content of each of its compressed streams. */
export function readPdf(pdf: Uint8Array): readonly Trace[] {
	const bytes = Buffer.from(pdf);
	const traces: Trace[] = [{ where: 'pdf', bytes }];
	for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
		try {
			const end = bytes.indexOf('endstream', at);
			const content = inflateSync(bytes.subarray(at + 'stream\n'.length, end));
			traces.push({ where: `pdf stream at ${at}`, bytes: content });
		} catch {
			// Not a compressed stream: it was read as it is.
		}
	}
	return traces;
}
