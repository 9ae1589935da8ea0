import type { ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import { categories, deriveCategorie } from '#domain/professionnel/categorie.ts';

/** One person of an Intervision, as those who prepare it see her or him: never the e-mail, only that there is one. */
export interface PreparedPerson extends Pick<
	ParticipantFacts,
	'personId' | 'name' | 'fonction' | 'structureName' | 'role' | 'invitedAt' | 'hasEmail' | 'lobby'
> {
	readonly categorie: string;
	readonly charteAccepted: boolean;
}

/** Keeps of a participant what the preparation shows. */
export function preparedPerson(person: ParticipantFacts): PreparedPerson {
	const { personId, name, fonction, structureName, role, invitedAt, hasEmail, lobby } = person;
	return {
		personId,
		name,
		fonction,
		structureName,
		role,
		invitedAt,
		hasEmail,
		lobby,
		categorie: categories[deriveCategorie(person.exercice)],
		charteAccepted: person.charteVersion !== null
	};
}
