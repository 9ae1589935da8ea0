import { scanTypeOf, type ScanType } from '#domain/emargement/scan.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';

/** A scan as it is kept: a picture says nothing but what it shows. */
interface CleanScan {
	readonly type: ScanType;
	readonly bytes: Uint8Array;
}

/**
 * [EMA-20] Reads what a posted file is by its content, and takes off what a camera wrote into a picture. A PDF is kept as
 * it came: a copier's. Null when it is none of the three, or not whole.
 */
export function cleanScan(bytes: Uint8Array): CleanScan | null {
	const type = scanTypeOf(bytes);
	if (type === null) return null;
	const clean = cleaners[type](bytes);
	return clean && { type, bytes: clean };
}

const cleaners: Readonly<Record<ScanType, (bytes: Uint8Array) => Uint8Array | null>> = {
	'application/pdf': wholePdf,
	'image/jpeg': cleanJpeg,
	'image/png': cleanPng
};

/** The end of a PDF is told in its last kilobyte (ISO 32000-1, 7.5.5). */
function wholePdf(bytes: Uint8Array): Uint8Array | null {
	return Buffer.from(bytes.subarray(-1024)).includes('%%EOF') ? bytes : null;
}
