import * as decoding from 'lib0/decoding';
import { storageWords, type StorageWord } from '#domain/realtime/storage-message.ts';

/** Reads the body of a « storage » frame (type 102), its type already read; null when it is truncated or of a later server. */
export function readStorageWord(decoder: decoding.Decoder): StorageWord | null {
	try {
		return storageWords[decoding.readVarUint(decoder)] ?? null;
	} catch {
		// Truncated: not ours.
		return null;
	}
}
