import { viewerBy } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { waysOf, type LiveState } from '#domain/realtime/live-state.ts';
import { opensTo } from './opens-to.ts';

/** What whoever conducts would rather know before a situation opens; nothing here ever stops it. */
export type OpeningWarning =
	'aucun-expert' | 'medecin-traitant-absent' | 'medecin-traitant-non-invite';

export const openingWarnings: Readonly<Record<OpeningWarning, string>> = {
	'aucun-expert': 'Aucun expert n’est présent.',
	'medecin-traitant-absent': 'Le médecin traitant est invité, mais il n’est pas là.',
	'medecin-traitant-non-invite': 'Aucun médecin traitant n’est invité pour cette situation.'
};

/** [TOUR-9] Who lacks, among those who would attend if it opened now. */
export function warnBeforeOpening(
	facts: MeetingFacts,
	situation: SituationRecord,
	inside: LiveState['inside']
): readonly OpeningWarning[] {
	const attends = (personId: string) => {
		const person = participantOf(facts, personId);
		const by = inside.get(personId);
		if (!person || !by) return false;
		return waysOf(by).some(
			({ sessionId }) => opensTo(facts, viewerBy(person, sessionId), situation).ok
		);
	};
	const warnings: OpeningWarning[] = [];
	const experts = facts.participants.filter(({ role }) => role === 'expert');
	if (!experts.some(({ personId }) => attends(personId))) warnings.push('aucun-expert');
	const treating = situation.invites.filter(({ medecinTraitant }) => medecinTraitant);
	if (treating.length === 0) warnings.push('medecin-traitant-non-invite');
	else if (!treating.some(({ personId }) => attends(personId)))
		warnings.push('medecin-traitant-absent');
	return warnings;
}
