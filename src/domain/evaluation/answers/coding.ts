import { themes } from './theme.ts';

/** A fiche of the year as it is coded: not at all yet, or by one theme or more. */
export interface CodedFiche {
	readonly situationId: string;
	readonly themes: readonly string[];
}

/** [EVA-50] The next fiche without a theme, from the one after `after` on, then from the start; null when all have one. */
export function nextToCode<Fiche extends CodedFiche>(
	fiches: readonly Fiche[],
	after: string | null
): Fiche | null {
	const place = fiches.findIndex(({ situationId }) => situationId === after);
	const turned = [...fiches.slice(place + 1), ...fiches.slice(0, place + 1)];
	return turned.find((fiche) => fiche.themes.length === 0) ?? null;
}

/** [EVA-50] Keeps the themes of the list, once each, in its order; anything else that was posted is no theme. */
export function knownThemes(typed: readonly string[]): readonly string[] {
	return themes.map(({ code }) => code).filter((code) => typed.includes(code));
}
