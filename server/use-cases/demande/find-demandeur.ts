import { foldWord } from '#domain/guard/fold-text.ts';
import type { ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import type { Deps } from '../deps.ts';

/** Someone of the directory who is probably the demandeur: proposed, confirmed by a person. */
export interface KnownPerson {
	readonly personId: string;
	readonly label: string;
}

/** Finds the demandeur by e-mail, or by name among those who are expected anyway. */
export async function findDemandeur(
	deps: Pick<Deps, 'people'>,
	{ email, name }: Pick<DemandeRecord, 'email' | 'name'>,
	expected: readonly ParticipantFacts[]
): Promise<KnownPerson | null> {
	const person = email === null ? null : await deps.people.byEmail(email);
	if (person) {
		const label = `${person.givenName} ${person.familyName}, ${person.fonction}`;
		return { personId: person.id, label };
	}
	const same = expected.find((one) => fold(one.name) === fold(name));
	return same ? { personId: same.personId, label: `${same.name}, ${same.fonction}` } : null;
}

const fold = (text: string): string =>
	foldWord(text)
		.replace(/^(dr|docteur|mme|m|pr)\.? /, '')
		.replace(/[^a-z]+/g, ' ')
		.trim();
