import type { Choice } from '#lib/ui/choice.ts';

interface Person {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
}

/** « Marion Leroy, éducatrice spécialisée », one choice a person. */
export function personChoices(people: readonly Person[]): Choice[] {
	return people.map(({ personId, name, fonction }) => ({
		value: personId,
		label: `${name}, ${fonction}`
	}));
}
