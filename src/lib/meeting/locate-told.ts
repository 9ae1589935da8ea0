import type { ToldFinding } from '#domain/realtime/told-finding.ts';

/** A finding of the server with the words that it was about, in the memory of this page only. */
export interface ToldWords {
	readonly finding: ToldFinding;
	readonly passage: string;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Finds again, in a text that was changed since, the words that the server refused: everywhere, as whole words. */
export function locateTold(text: string, told: readonly ToldWords[]): readonly ToldFinding[] {
	return told.flatMap(({ finding, passage }) =>
		placesOf(text, passage).map((start) => ({ ...finding, start, end: start + passage.length }))
	);
}

function placesOf(text: string, passage: string): readonly number[] {
	const places: number[] = [];
	if (passage === '') return places;
	for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length)) {
		const before = text.charAt(at - 1);
		const after = text.charAt(at + passage.length);
		if (!letter.test(before) && !letter.test(after)) places.push(at);
	}
	return places;
}
