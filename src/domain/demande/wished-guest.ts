import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { readEmail, readPhone } from '#domain/professionnel/contact.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import type { WishedGuest } from './demande.ts';

const civility = /^(?:(?:dr|docteur|pr|professeur|mme|madame|m|monsieur)\.?\s+)+/i;

/** « Dr Claire Vasseur » without « Dr ». */
function bareName(name: string): string {
	return name.trim().replace(civility, '');
}

/** [DEM-18] The folded names under which the directory may know someone: given and family name in either order. */
export function namesOfGuest(name: string): readonly string[] {
	const words = foldName(bareName(name)).split(' ').filter(Boolean);
	if (words.length < 2) return [];
	return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
}

/** The e-mail written among the ways to reach someone; null without one. */
export function emailOfGuest(reach: string): string | null {
	const found = reach.split(/[\s,;()<>]+/).map((word) => readEmail(word.replace(/\.$/, '')));
	return found.find((email) => email !== null) ?? null;
}

/** What a new card may begin with: the last word is proposed as the family name, and a person corrects it. */
export function cardOfGuest({
	name,
	fonction,
	reach
}: WishedGuest): Pick<
	PersonDetails,
	'givenName' | 'familyName' | 'fonction' | 'email' | 'phone' | 'structureName'
> {
	const words = bareName(name).split(/\s+/);
	const email = emailOfGuest(reach);
	const phone = readPhone(reach);
	return {
		givenName: words.slice(0, -1).join(' '),
		familyName: words.at(-1) ?? '',
		fonction,
		email,
		phone,
		structureName: email === null && phone === null ? reach : ''
	};
}

/** Whether the demandeur says that this guest is the patient's médecin traitant. */
export function isMedecinTraitant({ fonction }: WishedGuest): boolean {
	return /\bmedecin traitant\b/.test(foldName(fonction));
}
