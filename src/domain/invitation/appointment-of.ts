import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Appointment } from './invitation-facts.ts';

/** What an invitation may say of an Intervision: the rest of its facts goes nowhere near a mail ([INV-5]). */
export function appointmentOf(facts: MeetingFacts): Appointment {
	const { id, poleId, poleName, organiser, startsAt, minutes, format, site } = facts;
	return {
		intervisionId: id,
		...{ poleId, poleName, organiser, startsAt, minutes, format, site },
		cancelled: facts.cancelledAt !== null,
		ended: facts.endedAt !== null
	};
}
