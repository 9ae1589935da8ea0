import { describe, expect, it } from 'vitest';
import { buildJpeg, buildPng } from '#tests/support/emargement/pictures.ts';
import { cleanScan } from './clean-scan.ts';

const place = 'Lille 50.63 N';

describe('[EMA-20] what a camera or a scanner adds', () => {
	it('is taken off a JPEG, with what follows it; how it is turned stays', () => {
		const clean = cleanScan(buildJpeg(place, 6));
		const bytes = Buffer.from(clean?.bytes ?? []);
		expect(clean?.type).toBe('image/jpeg');
		expect(bytes.includes(place)).toBe(false);
		expect(bytes.subarray(-2).toString('hex')).toBe('ffd9');
		// the picture itself, byte for byte
		expect(bytes.includes(Buffer.from('12ff0034ffd056', 'hex'))).toBe(true);
		expect(bytes.subarray(0, 38).toString('hex')).toBe(
			'ffd8ffe10022457869660000' + '4d4d002a00000008000101120003000000010006000000000000'
		);
		expect(cleanScan(bytes)?.bytes).toEqual(bytes);
		expect(Buffer.from(cleanScan(buildJpeg(place, 1))?.bytes ?? []).includes('Exif')).toBe(false);
	});

	it('is taken off a PNG, with what follows it', () => {
		const clean = cleanScan(buildPng(place));
		expect(clean?.type).toBe('image/png');
		expect(Buffer.from(clean?.bytes ?? []).includes(place)).toBe(false);
		expect(Buffer.from(clean?.bytes ?? []).includes('IDAT')).toBe(true);
	});

	it('a PDF is kept as it came', () => {
		const pdf = Buffer.from('%PDF-1.4\n…\n%%EOF\n');
		expect(cleanScan(pdf)).toEqual({ type: 'application/pdf', bytes: pdf });
	});
});

describe('[EMA-20] what is not a whole PDF, JPEG or PNG is refused, whatever its name', () => {
	const jpeg = buildJpeg(place, 6);
	const png = buildPng(place);
	const wrong = Buffer.from(png);
	wrong.writeUInt8(wrong.readUInt8(45) ^ 1, 45);
	it.each([
		['a page', Buffer.from('<!doctype html><script>')],
		['a drawing that runs', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
		['nothing', Buffer.alloc(0)],
		['a PDF cut', Buffer.from('%PDF-1.4\n')],
		['a JPEG cut in its head', jpeg.subarray(0, 20)],
		[
			'a JPEG cut in its picture',
			jpeg.subarray(0, jpeg.indexOf(Buffer.from('12ff0034', 'hex')) + 3)
		],
		['a PNG cut', png.subarray(0, 40)],
		['a PNG changed', wrong]
	])('%s', (_, bytes) => {
		expect(cleanScan(bytes)).toBeNull();
	});
});
