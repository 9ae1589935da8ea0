import { minimalEdit } from '#lib/sync/text-edit.ts';
import type { FoundTexts, Texts } from './guard-message.ts';
import type { ShownFinding } from './shown-finding.ts';

/** A finding as it was read, and where its passage stands since. */
interface Place {
	readonly finding: ShownFinding;
	readonly start: number;
	readonly end: number;
}

/**
 * Follows findings while their text changes under them, so that a fix never lands beside its passage ([GAR-54]).
 * Nothing of it is shown: a screen that were drawn again at each keystroke would slow the typing down.
 */
export class FindingPlaces {
	#texts: Texts = {};
	#places: Readonly<Record<string, readonly Place[]>> = {};

	/** Takes what was found in some texts; gives the findings that still stand, moved to the texts of now. */
	take(found: FoundTexts, read: Texts): Readonly<Record<string, readonly ShownFinding[]>> {
		const shown = Object.entries(this.#texts).map(([key, text]) => {
			const places = (found.get(key) ?? []).map((finding) => ({ ...finding, finding }));
			const moved = movePlaces(places, read[key] ?? '', text);
			return [
				key,
				moved.map(({ finding, start, end }): ShownFinding => ({ ...finding, start, end }))
			] as const;
		});
		this.#places = Object.fromEntries(
			shown.map(([key, findings]) => [
				key,
				findings.map((finding) => ({ finding, start: finding.start, end: finding.end }))
			])
		);
		return Object.fromEntries(shown);
	}

	/** To call at each change: those before it stay, those after it move, those that it touches are lost. */
	follow(texts: Texts): void {
		this.#places = Object.fromEntries(
			Object.entries(texts).map(([key, text]) => [
				key,
				movePlaces(this.#places[key] ?? [], this.#texts[key] ?? '', text)
			])
		);
		this.#texts = texts;
	}

	/** Where a finding that is shown stands now; null when its passage has changed since it was read. */
	at(finding: ShownFinding): { readonly start: number; readonly end: number } | null {
		const places = Object.values(this.#places).flat();
		return places.find((place) => place.finding === finding) ?? null;
	}
}

function movePlaces(places: readonly Place[], before: string, after: string): readonly Place[] {
	const edit = places.length > 0 ? minimalEdit(before, after) : null;
	if (!edit) return places;
	const { index, remove, insert } = edit;
	const shift = insert.length - remove;
	return places.flatMap((place) => {
		const { start, end } = place;
		if (end <= index) return [place];
		if (start < index + remove || start < index) return [];
		return [{ ...place, start: start + shift, end: end + shift }];
	});
}
