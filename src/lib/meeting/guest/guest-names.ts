import type { GuestKind } from '#domain/guest/guest-kind.ts';

/** « le patient », « son représentant », as a sentence goes on. */
export function guestNoun(kind: GuestKind): string {
	return kind === 'patient' ? 'le patient' : 'la personne qui représente le patient';
}

/** « Le patient et la personne qui le représente sont dans la salle ». */
export function hereWords(here: readonly GuestKind[]): string {
	if (here.length === 0)
		return 'La salle est ouverte au patient\u00A0: il peut entrer à tout instant';
	if (here.length > 1) return 'Le patient et la personne qui le représente sont dans la salle';
	return here[0] === 'patient'
		? 'Le patient est dans la salle'
		: 'La personne qui représente le patient est dans la salle';
}
