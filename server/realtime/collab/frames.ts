import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { frameTypes } from '#domain/realtime/ack-message.ts';
import { storageWords, type StorageWord } from '#domain/realtime/storage-message.ts';
import type { WatchMessage } from '#domain/realtime/watch-message.ts';

/** One frame of a browser. Decoded whole before it is judged: a varint has many encodings (§2.2). */
export type ClientFrame =
	| { readonly kind: 'step1'; readonly vector: Uint8Array }
	| { readonly kind: 'step2'; readonly update: Uint8Array }
	| { readonly kind: 'update'; readonly update: Uint8Array }
	| { readonly kind: 'awareness'; readonly states: Uint8Array }
	| { readonly kind: 'query' };

const syncKinds = ['step1', 'step2', 'update'] as const;

/** Reads one frame; null when it is not exactly one of the frames that a browser may send. */
export function parseClientFrame(bytes: Uint8Array): ClientFrame | null {
	try {
		const decoder = decoding.createDecoder(bytes);
		const frame = readFrame(decoder);
		return decoding.hasContent(decoder) ? null : frame;
	} catch {
		// Truncated or out of range: no frame of ours.
		return null;
	}
}

function readFrame(decoder: decoding.Decoder): ClientFrame | null {
	const type = decoding.readVarUint(decoder);
	if (type === frameTypes.queryAwareness) return { kind: 'query' };
	if (type === frameTypes.awareness)
		return { kind: 'awareness', states: decoding.readVarUint8Array(decoder) };
	if (type !== frameTypes.sync) return null;
	const kind = syncKinds[decoding.readVarUint(decoder)];
	if (!kind) return null;
	const payload = decoding.readVarUint8Array(decoder);
	return kind === 'step1' ? { kind, vector: payload } : { kind, update: payload };
}

/** Written by hand, once per keystroke: an encoder that grows costs five times as much. */
function syncFrame(kind: (typeof syncKinds)[number], payload: Uint8Array): Uint8Array {
	const { length } = payload;
	const lengthSize = Math.max(1, Math.ceil((32 - Math.clz32(length)) / 7));
	const frame = new Uint8Array(2 + lengthSize + length);
	frame[0] = frameTypes.sync;
	frame[1] = syncKinds.indexOf(kind);
	for (let at = 0, rest = length; at < lengthSize; at++, rest >>>= 7)
		frame[2 + at] = (rest & 0x7f) | (at < lengthSize - 1 ? 0x80 : 0);
	frame.set(payload, 2 + lengthSize);
	return frame;
}

/** « Here is what I know: send me the rest. » */
export const encodeStep1 = (vector: Uint8Array): Uint8Array => syncFrame('step1', vector);

/** The answer to step 1. */
export const encodeStep2 = (update: Uint8Array): Uint8Array => syncFrame('step2', update);

/** A change, as the document itself told it after collecting garbage. */
export const encodeUpdate = (update: Uint8Array): Uint8Array => syncFrame('update', update);

/** [RT-1] « Everything of these clients below these clocks is on disk. » Empty, it is a sign of life. */
export function encodeDurable(clocks: ReadonlyMap<number, number>): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, frameTypes.durable);
		encoding.writeVarUint(encoder, clocks.size);
		for (const [client, clock] of clocks) {
			encoding.writeVarUint(encoder, client);
			encoding.writeVarUint(encoder, clock);
		}
	});
}

/** Where the name to watch stands ([GAR-40]): said by the server only, kept by nobody. */
export function encodeWatch(message: WatchMessage): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, frameTypes.watch);
		encoding.writeVarString(encoder, JSON.stringify(message));
	});
}

/** [RT-20] How storage does: said by the server only, a browser that says it is refused. */
export function encodeStorage(word: StorageWord): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, frameTypes.storage);
		encoding.writeVarUint(encoder, storageWords.indexOf(word));
	});
}

/** Wraps an awareness update. */
export function encodeAwareness(states: Uint8Array): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, frameTypes.awareness);
		encoding.writeVarUint8Array(encoder, states);
	});
}
