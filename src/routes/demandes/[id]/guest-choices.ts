import type { FoundGuest } from '#server/use-cases/demande/find-guests.ts';
import type { Choice } from '#lib/ui/choice.ts';

/** The wished guests whom the directory knows, to be ticked; someone invited already is none. */
export function guestChoices(guests: readonly FoundGuest[]): Choice[] {
	const choices = guests.flatMap(({ name, medecinTraitant, matches }) =>
		matches
			.filter(({ invited }) => !invited)
			.map(({ personId, label, refused }) => ({
				value: personId,
				label,
				disabled: refused,
				hint: hintOf({ name, medecinTraitant, refused, several: matches.length > 1 })
			}))
	);
	// Wished for twice, under two names: one box.
	return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

/** Ticked beforehand: whoever is certainly meant. */
export function tickedGuests(guests: readonly FoundGuest[]): string[] {
	return guests.flatMap(({ matches: [match, ...others] }) =>
		match && others.length === 0 && !match.refused && !match.invited ? [match.personId] : []
	);
}

function hintOf(guest: {
	readonly name: string;
	readonly medecinTraitant: boolean;
	readonly refused: boolean;
	readonly several: boolean;
}): string | undefined {
	if (guest.refused) return 'Le patient a refusé sa présence.';
	if (guest.several) {
		return `Plusieurs personnes peuvent être «\u00A0${guest.name}\u00A0»\u00A0: choisissez.`;
	}
	return guest.medecinTraitant ? 'Médecin traitant.' : undefined;
}
