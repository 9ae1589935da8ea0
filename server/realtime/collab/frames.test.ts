import { describe, expect, test } from 'vitest';
import { encodeDurable, encodeUpdate, parseClientFrame } from './frames.ts';

describe('frames', () => {
	test('[RT-3] a varint written the long way is the same frame', () => {
		// 80 00 and 82 00 are 0 and 2: a filter on the first two bytes would let this update pass.
		expect(parseClientFrame(Uint8Array.of(0x80, 0, 0x82, 0, 1, 7))).toEqual({
			kind: 'update',
			update: Uint8Array.of(7)
		});
	});

	test.each([
		['nothing', []],
		['an unknown type', [4]],
		['an authentication frame', [2, 0, 0]],
		['an acknowledgement, which only the server makes', [100, 0]],
		['an unknown sub-type', [0, 3, 0]],
		['a truncated payload', [0, 2, 5, 1]],
		['something after the payload', [0, 2, 1, 7, 7]],
		['a length of 2^53', [0, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f]]
	])('[RT-2] %s is no frame', (_name, bytes) => {
		expect(parseClientFrame(Uint8Array.from(bytes))).toBeNull();
	});

	test.each([0, 3, 127, 128, 16_383, 16_384, 300_000, 2_097_152])(
		'an update of %d bytes that we encode is one that we read',
		(length) => {
			const update = new Uint8Array(length).fill(7);
			const frame = parseClientFrame(encodeUpdate(update));
			expect(frame?.kind === 'update' && Buffer.from(update).equals(frame.update)).toBe(true);
		}
	);

	test('[RT-1] an acknowledgement is a count, then pairs of client and clock', () => {
		expect([...encodeDurable(new Map([[5, 300]]))]).toEqual([100, 1, 5, 0xac, 2]);
	});
});
