import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '../deps.ts';
import { fullName } from '../full-name.ts';

/** Whoever answered for a line may not be expected there: the coordination of the pôle. */
export async function namesOf(
	{ people }: Pick<Deps, 'people'>,
	facts: Pick<MeetingFacts, 'participants'>,
	personIds: readonly string[]
): Promise<(personId: string) => string> {
	const known = new Map(facts.participants.map(({ personId, name }) => [personId, name]));
	for (const personId of new Set(personIds.filter((one) => !known.has(one)))) {
		const person = await people.byId(personId);
		if (person) known.set(personId, fullName(person));
	}
	return (personId) => known.get(personId) ?? 'une personne qui n’est plus dans l’annuaire';
}
