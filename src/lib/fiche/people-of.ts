import type { FicheContext, FichePerson } from '#domain/fiche/fiche-context.ts';

/** Everyone whose name the fiche may show: present, invited or absent; each once. */
export function peopleOf(context: FicheContext): readonly FichePerson[] {
	const derived = Object.values(context.derived).flatMap((value) =>
		typeof value === 'string' ? [] : value
	);
	return [
		...new Map([...derived, ...context.present].map((person) => [person.personId, person])).values()
	];
}
