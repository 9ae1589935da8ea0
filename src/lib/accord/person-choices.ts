import type { AccordPerson } from '#domain/accord/accord-file.ts';
import type { Choice } from '#lib/ui/choice.ts';

/** « Marion Leroy, éducatrice spécialisée », one choice a person. */
export function personChoices(people: readonly AccordPerson[]): Choice[] {
	return people.map(({ personId, name, fonction }) => ({
		value: personId,
		label: `${name}, ${fonction}`
	}));
}
