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
		if (lastDecoder && decoding.hasContent(lastDecoder)) return null;
		return areOrdered(decoded.ds) ? decoded : null;
	} catch {
		return null;
	} finally {
		lastDecoder = undefined;
	}
}

/**
 * Yjs writes ranges in order, apart and never empty. Others cost it a walk each, over the same items again and again,
 * and it can not even apply an empty one (it throws half-way).
 */
function areOrdered({ clients }: DecodedUpdate['ds']): boolean {
	for (const ranges of clients.values()) {
		let end = 0;
		for (const { clock, len } of ranges) {
			if (len < 1 || clock < end) return false;
			end = clock + len;
		}
	}
	return true;
}
