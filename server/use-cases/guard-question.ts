import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { GuardQuestion } from '#server/guard/guard-question.ts';

/** What the guard must know of an Intervision to read its texts: who is expected, and where they work. */
export function guardQuestion(
	{ participants: everybody }: MeetingFacts,
	known: readonly string[]
): GuardQuestion {
	// A guest is the patient: his pseudonym is no professional's name.
	const participants = everybody.filter(({ role }) => role !== 'invite');
	return {
		profile: 'fiche',
		known,
		invited: participants.map(({ name }) => name),
		structures: [...new Set(participants.map(({ structureName }) => structureName))]
	};
}
