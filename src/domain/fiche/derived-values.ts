import { isRefused } from '#domain/accord/is-refused.ts';
import { printedAccord } from '#domain/accord/printed-accord.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { DerivedValues, FichePerson } from './fiche-context.ts';

/**
 * Computes fields 2–5, 9b and 10b and the absents from where they are known ([FIC-3], decisions.md §3).
 * `presentIds`: who was there while the situation was open. `day`: the date as French people write it.
 */
export function derivedValues(
	facts: MeetingFacts,
	situation: SituationRecord,
	presentIds: ReadonlySet<string>,
	day: string
): DerivedValues {
	// [ACO-8] refused since she was invited, she is not
	const invites = situation.invites.filter(({ personId }) => {
		const profession = participantOf(facts, personId)?.exercice.profession ?? null;
		return !isRefused(situation.accord, { personId, profession });
	});
	const invited = invites.map(({ personId }) => fichePerson(facts, personId));
	return {
		designation: situation.designation,
		accord: printedAccord(situation.accord.state),
		structure: facts.organiser,
		date: day,
		invites: invited,
		absents: invited.filter(({ personId }) => !presentIds.has(personId)),
		'medecin-traitant-invite': invites.some((invite) => invite.medecinTraitant) ? 'oui' : 'non',
		'pharmacien-invite': invites.some((invite) => invite.pharmacienAttitre) ? 'oui' : 'non'
	};
}

/** Names a professional as the fiche does. */
export function fichePerson(facts: MeetingFacts, personId: string): FichePerson {
	const participant = participantOf(facts, personId);
	return {
		personId,
		name: participant?.name ?? 'Personne inconnue',
		fonction: participant?.fonction ?? ''
	};
}
