/** Colours depend on these; every other segment of a camera tells where, when, by which device. */
const kept = {
	app0: 0xe0,
	icc: 0xe2,
	adobe: 0xee
} as const;
const exif = 0xe1;
const comment = 0xfe;
const scan = 0xda;
const end = 0xd9;

/**
 * [EMA-20] A JPEG without what a camera adds to it: place, device, preview, comments, and whatever follows the picture.
 * How the picture must be turned is kept. Null when it is not a whole JPEG.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: Buffer[] = [source.subarray(0, 2)];
	let turned = 1;
	let at = 2;
	while (at + 4 <= source.length) {
		if (source[at] !== 0xff) return null;
		const kind = source[at + 1] ?? 0;
		// Bytes that fill
		if (kind === 0xff) {
			at += 1;
			continue;
		}
		if (kind === end) break;
		const length = source.readUInt16BE(at + 2);
		const next = at + 2 + length;
		if (length < 2 || next > source.length) return null;
		const segment = source.subarray(at, next);
		if (kind === exif) turned = orientationOf(segment) ?? turned;
		if (isKept(kind, segment)) parts.push(segment);
		at = next;
		if (kind !== scan) continue;
		const over = endOfScan(source, at);
		if (over === null) return null;
		parts.push(source.subarray(at, over));
		at = over;
		if (source[at + 1] === end) {
			if (turned !== 1) parts.splice(1, 0, orientation(turned));
			return Buffer.concat([...parts, Buffer.from([0xff, end])]);
		}
	}
	return null;
}

function isKept(kind: number, segment: Buffer): boolean {
	if (kind === comment) return false;
	if (kind < 0xe0 || kind > 0xef) return true;
	if (kind === kept.icc) return segment.subarray(4, 15).toString('latin1') === 'ICC_PROFILE';
	return kind === kept.app0 || kind === kept.adobe;
}

/** Where the coded picture stops: at a marker that is neither an escaped byte nor a restart. */
function endOfScan(source: Buffer, from: number): number | null {
	for (let at = from; at + 1 < source.length; at++) {
		if (source[at] !== 0xff) continue;
		const kind = source[at + 1] ?? 0;
		if (kind !== 0 && kind !== 0xff && !(kind >= 0xd0 && kind <= 0xd7)) return at;
	}
	return null;
}

/** Reads how a camera was held (1 to 8); null where nothing says it. */
function orientationOf(segment: Buffer): number | null {
	const tiff = segment.subarray(10);
	if (segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0' || tiff.length < 14) return null;
	const little = tiff.subarray(0, 2).toString('latin1') === 'II';
	const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
	if (first + 2 > tiff.length) return null;
	const count = short(first);
	for (let entry = first + 2; entry < first + 2 + count * 12; entry += 12) {
		if (entry + 12 > tiff.length) return null;
		if (short(entry) !== 0x0112) continue;
		const value = short(entry + 8);
		return value >= 1 && value <= 8 ? value : null;
	}
	return null;
}

/** A segment that says how to turn the picture, and nothing else. */
function orientation(value: number): Buffer {
	const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
	tiff.writeUInt16BE(value, 18);
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const head = Buffer.from([0xff, exif, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}
