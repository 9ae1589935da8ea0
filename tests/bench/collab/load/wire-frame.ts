import { randomFillSync } from 'node:crypto';

/** WebSocket operations that a server may send us (RFC 6455 §5.2). */
export const operations = { binary: 2, close: 8, ping: 9, pong: 10 } as const;

const masks = randomFillSync(new Uint8Array(4096));
let nextMask = 0;

/**
 * One whole masked frame. Masked by real bytes, as browsers do: a mask of zeros would spare a server work that it has
 * in life.
 */
export function maskFrame(operation: number, parts: readonly Uint8Array[]): Uint8Array {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	const wide = length > 65_535 ? 8 : length > 125 ? 2 : 0;
	const frame = Buffer.allocUnsafe(6 + wide + length);
	frame[0] = 0x80 | operation;
	frame[1] = 0x80 | (wide === 8 ? 127 : wide === 2 ? 126 : length);
	if (wide === 8) frame.writeBigUInt64BE(BigInt(length), 2);
	else if (wide === 2) frame.writeUInt16BE(length, 2);
	nextMask = (nextMask + 4) & 4095;
	const mask = masks.subarray(nextMask, nextMask + 4);
	frame.set(mask, 2 + wide);
	let count = 0;
	for (const part of parts)
		for (const byte of part) {
			frame[6 + wide + count] = byte ^ (mask[count & 3] ?? 0);
			count += 1;
		}
	return frame;
}

/**
 * Cuts what a server sends into frames. They are whole and unmasked; the payload is only valid during the call: what a
 * socket reads into is used again for its next bytes.
 */
export class FrameCutter {
	readonly #take: (operation: number, payload: Uint8Array) => void;
	#rest: Uint8Array | null = null;

	constructor(take: (operation: number, payload: Uint8Array) => void) {
		this.#take = take;
	}

	push(chunk: Uint8Array): void {
		const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
		let at = 0;
		for (;;) {
			const head = readHead(bytes, at);
			if (!head || head.end > bytes.length) break;
			this.#take(head.operation, bytes.subarray(head.start, head.end));
			at = head.end;
		}
		this.#rest = at < bytes.length ? Uint8Array.from(bytes.subarray(at)) : null;
	}
}

interface FrameHead {
	readonly operation: number;
	readonly start: number;
	readonly end: number;
}

function readHead(bytes: Uint8Array, at: number): FrameHead | null {
	const [first, second] = [bytes[at], bytes[at + 1]];
	if (first === undefined || second === undefined) return null;
	if ((first & 0xf0) !== 0x80 || second > 127) throw new Error('a fragment, or a masked frame');
	const wide = second === 127 ? 8 : second === 126 ? 2 : 0;
	const start = at + 2 + wide;
	if (start > bytes.length) return null;
	let length = wide === 0 ? second : 0;
	for (let index = at + 2; index < start; index++) length = length * 256 + (bytes[index] ?? 0);
	return { operation: first & 0x0f, start, end: start + length };
}
