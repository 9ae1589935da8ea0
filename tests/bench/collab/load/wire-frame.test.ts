import { expect, test } from 'vitest';
import { FrameCutter, maskFrame, operations } from './wire-frame.ts';

/** What a server sends: the same frame without its mask. */
function unmasked(payload: Uint8Array): Uint8Array {
	const masked = maskFrame(operations.binary, [payload]);
	const wide = payload.length > 65_535 ? 8 : payload.length > 125 ? 2 : 0;
	const head = Uint8Array.from(masked.subarray(0, 2 + wide));
	head[1] = (head[1] ?? 0) & 0x7f;
	const mask = masked.subarray(2 + wide, 6 + wide);
	const body = masked.subarray(6 + wide).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
	return Buffer.concat([head, body]);
}

test.each([0, 1, 125, 126, 65_535, 65_536])('a frame of %d bytes comes back whole', (length) => {
	const payload = Uint8Array.from({ length }, (_, index) => index & 255);
	const heard: Uint8Array[] = [];
	const cutter = new FrameCutter((operation, bytes) => {
		expect(operation).toBe(operations.binary);
		heard.push(Uint8Array.from(bytes));
	});
	cutter.push(unmasked(payload));
	expect(heard).toEqual([payload]);
});

test.each([1, 2, 3, 7, 64])('frames in pieces of %d bytes are the same frames', (size) => {
	const payloads = [1, 130, 0, 40].map((length) => new Uint8Array(length).fill(length));
	const stream = Buffer.concat(payloads.map(unmasked));
	const heard: Uint8Array[] = [];
	const cutter = new FrameCutter((_operation, bytes) => heard.push(Uint8Array.from(bytes)));
	for (let at = 0; at < stream.length; at += size) cutter.push(stream.subarray(at, at + size));
	expect(heard).toEqual(payloads);
});

test('a fragment is refused: no server here sends any', () => {
	const cutter = new FrameCutter(() => undefined);
	expect(() => cutter.push(Uint8Array.of(0x02, 1, 0))).toThrow('fragment');
});
