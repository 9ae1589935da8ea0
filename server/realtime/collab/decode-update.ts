import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;

let lastDecoder: decoding.Decoder | undefined;

/** Yjs keeps its decoder to itself, and does not say where it stopped reading. */
class ObservedDecoder extends Y.UpdateDecoderV1 {
	constructor(decoder: decoding.Decoder) {
		super(decoder);
		lastDecoder = decoder;
	}
}

/**
 * Decodes an update (V1, linear in its size); null when it is damaged, or when bytes follow its end: what is broadcast
 * and stored as it came must not carry anything that nobody read.
 */
export function decodeWholeUpdate(update: Uint8Array): DecodedUpdate | null {
	try {
		const decoded = Y.decodeUpdateV2(update, ObservedDecoder);
		return lastDecoder && decoding.hasContent(lastDecoder) ? null : decoded;
	} catch {
		return null;
	} finally {
		lastDecoder = undefined;
	}
}
