import { citedPlaces, type CitedPlace } from '#domain/archive/cited-place.ts';

/** Nothing that we seal comes near it: a larger file is unknown without being read. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** What the browser tells the server of a file. */
export interface HashedFile {
	readonly sha256: string;
	readonly place: CitedPlace | null;
}

/** Reads a file in this browser, piece by piece, and hashes it; `progress` goes from 0 to 1. */
export async function hashFile(file: File, progress: (part: number) => void): Promise<HashedFile> {
	const bytes = new Uint8Array(file.size);
	const reader = file.stream().getReader();
	let read = 0;
	for (let part = await reader.read(); part.value; part = await reader.read()) {
		bytes.set(part.value, read);
		read += part.value.length;
		progress(file.size === 0 ? 1 : read / file.size);
	}
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return { sha256, place: placeIn(bytes) };
}

function placeIn(bytes: Uint8Array<ArrayBuffer>): CitedPlace | null {
	// The label is not UTF-8: it is « windows-1252 », in which our seal's words are the same.
	return citedPlaces(new TextDecoder('latin1').decode(bytes))[0] ?? null;
}
