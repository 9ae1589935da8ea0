import * as decoding from 'lib0/decoding';
import type { WatchMessage } from '#domain/realtime/watch-message.ts';

/** Reads the body of a « watch » frame (type 101) of our own server, its type already read; null when it is not one. */
export function readWatchMessage(decoder: decoding.Decoder): WatchMessage | null {
	try {
		const value: unknown = JSON.parse(decoding.readVarString(decoder));
		return isWatchMessage(value) ? value : null;
	} catch {
		// Truncated, or not JSON: not ours.
		return null;
	}
}

function isWatchMessage(value: unknown): value is WatchMessage {
	return (
		typeof value === 'object' &&
		value !== null &&
		'name' in value &&
		'passages' in value &&
		Array.isArray(value.passages)
	);
}
