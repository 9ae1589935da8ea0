/** Where the signature of a PDF is: the bytes that it covers, and its CMS container. Offsets in bytes. */
export type PdfSignature = {
	/** Everything but the hole that holds the signature. */
	readonly signedBytes: Uint8Array<ArrayBuffer>;
	/** DER, without the zeros that fill the hole. */
	readonly cms: Uint8Array<ArrayBuffer>;
	/** Offset of the first hexadecimal digit of the hole, and how many digits it has. */
	readonly hole: { readonly start: number; readonly digits: number };
	/** Whether signature and covered bytes are the whole file, with nothing added after. */
	readonly whole: boolean;
};

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/**
 * Finds the signature of a PDF that we sealed; null when there is none, more than one, or one that is malformed.
 * Exactly one is expected: a second would mean that somebody added to the file.
 */
export function findPdfSignature(pdf: Uint8Array): PdfSignature | null {
	const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
	const ranges = Array.from(text.matchAll(BYTE_RANGE), (match) => match.slice(1, 5).map(Number));
	const [range] = ranges;
	if (!range || ranges.length !== 1) return null;
	const [start = 0, before = 0, resume = 0, after = 0] = range;
	if (resume <= before || resume + after > pdf.length) return null;
	const hole = text.slice(start + before, resume);
	const digits = /^<([0-9A-Fa-f]+)>$/.exec(hole)?.[1];
	if (digits === undefined || digits.length % 2 === 1) return null;
	const cms = trimToDer(new Uint8Array(Buffer.from(digits, 'hex')));
	if (!cms) return null;
	return {
		signedBytes: new Uint8Array(
			Buffer.concat([pdf.subarray(start, start + before), pdf.subarray(resume, resume + after)])
		),
		cms,
		hole: { start: start + before + 1, digits: digits.length },
		whole: start === 0 && resume + after === pdf.length
	};
}

/** Cuts the zeros after a DER SEQUENCE by reading its length; null when it is not one, or when something else follows. */
function trimToDer(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
	const first = padded[1] ?? 0;
	if (padded[0] !== 0x30) return null;
	const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
	let length = first < 0x80 ? first : 0;
	for (let index = 0; index < lengthBytes; index++)
		length = length * 256 + (padded[2 + index] ?? 0);
	const end = 2 + lengthBytes + length;
	if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) return null;
	return padded.slice(0, end);
}
