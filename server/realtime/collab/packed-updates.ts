import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * Packs the updates of one row side by side. They are not merged: `Y.mergeUpdates` is slower than replaying them,
 * and it keeps deleted text (collaboration.md §2.5).
 */
export function packUpdates(updates: readonly Uint8Array[]): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, updates.length);
		for (const update of updates) encoding.writeVarUint8Array(encoder, update);
	});
}

/** Unpacks what packUpdates packed; throws on damaged bytes. */
export function unpackUpdates(bytes: Uint8Array): readonly Uint8Array[] {
	const decoder = decoding.createDecoder(bytes);
	const count = decoding.readVarUint(decoder);
	return Array.from({ length: count }, () => decoding.readVarUint8Array(decoder));
}
