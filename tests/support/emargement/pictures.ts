import { crc32, deflateSync } from 'node:zlib';

function chunk(kind: string, body: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(body.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/** A whole PNG of one grey point, with a text that a camera or a scanner would add. */
export function buildPng(comment: string): Buffer {
	const head = Buffer.from('00000001000000010800000000', 'hex');
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', head),
		chunk('tEXt', Buffer.from(`Comment\0${comment}`)),
		chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
		chunk('IEND', Buffer.alloc(0)),
		Buffer.from(`after the picture: ${comment}`)
	]);
}

const segment = (kind: number, body: Buffer): Buffer => {
	const head = Buffer.from([0xff, kind, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
};

/** The shape of a JPEG as a telephone makes it: turned, with a place, a preview, and a film after its end. */
export function buildJpeg(place: string, turned: number): Buffer {
	const tiff = Buffer.from('49492a00080000000100120103000100000000000000', 'hex');
	tiff.writeUInt16LE(turned, 18);
	const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place)]);
	return Buffer.concat([
		Buffer.from([0xff, 0xd8]),
		segment(0xe1, exif),
		segment(0xe2, Buffer.from(`MPF\0${place}`)),
		segment(0xfe, Buffer.from(place)),
		segment(0xdb, Buffer.alloc(65, 1)),
		segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
		Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
		Buffer.from([0xff, 0xd9]),
		Buffer.from(place)
	]);
}
