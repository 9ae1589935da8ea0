import * as decoding from 'lib0/decoding';

/** First clock of a client that is not on disk yet. */
export type DurableClocks = ReadonlyMap<number, number>;

/**
 * Reads the body of a « durable » frame (type 100), its type already read: a count, then pairs of client id
 * and next clock (collaboration.md §3.6). Throws on a truncated frame.
 */
export function readDurableClocks(decoder: decoding.Decoder): DurableClocks {
	const clocks = new Map<number, number>();
	for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
		const client = decoding.readVarUint(decoder);
		clocks.set(client, decoding.readVarUint(decoder));
	}
	return clocks;
}
