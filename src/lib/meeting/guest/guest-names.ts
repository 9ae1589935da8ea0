import type { GuestKind } from '#domain/guest/guest-kind.ts';

/** « Le patient et la personne qui le représente sont dans la salle ». */
export function hereWords(here: readonly GuestKind[]): string {
	if (here.length === 0)
		return 'La salle est ouverte au patient\u00A0: il peut entrer à tout instant';
	if (here.length > 1) return 'Le patient et la personne qui le représente sont dans la salle';
	return here[0] === 'patient'
		? 'Le patient est dans la salle'
		: 'La personne qui représente le patient est dans la salle';
}
