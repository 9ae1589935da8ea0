import { crc32 } from 'node:zlib';

const signatureLength = 8;

/** What draws the picture; times, texts and what a camera adds are not among them. */
const drawn: readonly string[] = [
	...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs']
];

/** [EMA-20] A PNG without texts, dates, camera data, and whatever follows the picture. Null when it is not a whole PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: Buffer[] = [source.subarray(0, signatureLength)];
	let at = signatureLength;
	while (at + 12 <= source.length) {
		const next = at + 12 + source.readUInt32BE(at);
		if (next > source.length) return null;
		const kind = source.subarray(at + 4, at + 8).toString('latin1');
		if (crc32(source.subarray(at + 4, next - 4)) !== source.readUInt32BE(next - 4)) return null;
		if (at === signatureLength && kind !== 'IHDR') return null;
		if (drawn.includes(kind)) parts.push(source.subarray(at, next));
		if (kind === 'IEND') return Buffer.concat(parts);
		at = next;
	}
	return null;
}
