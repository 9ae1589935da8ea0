import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Appointment } from './invitation-facts.ts';

/** What planning knows beside: absent where an Intervision has no room and was not called off. */
type Planned = MeetingFacts & {
	readonly site?: string | null;
	readonly cancelledAt?: string | null;
};

/** What an invitation may say of an Intervision: the rest of its facts goes nowhere near a mail ([INV-5]). */
export function appointmentOf(facts: Planned): Appointment {
	const { id, poleId, poleName, organiser, startsAt, minutes, format, endedAt } = facts;
	return {
		intervisionId: id,
		...{ poleId, poleName, organiser, startsAt, minutes, format },
		site: facts.site ?? null,
		cancelled: (facts.cancelledAt ?? null) !== null,
		ended: endedAt !== null
	};
}
