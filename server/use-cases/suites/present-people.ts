import { refusedAmong } from '#domain/access/standing.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '../deps.ts';

export interface PresentPerson {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
}

/** [SUI-8] Professionals who heard what was said: there while the situation was open, and not refused by the patient since. */
export async function presentPeople(
	{ situations }: Pick<Deps, 'situations'>,
	facts: MeetingFacts,
	situation: SituationRecord
): Promise<readonly PresentPerson[]> {
	const present = await situations.presentIds(situation.id);
	const refused = refusedAmong(facts, situation);
	return facts.participants
		.filter(({ personId, role }) => role !== 'invite' && present.has(personId))
		.filter(({ personId }) => !refused.includes(personId))
		.map(({ personId, name, fonction }) => ({ personId, name, fonction }));
}
