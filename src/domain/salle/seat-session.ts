import type { ViewerSession } from '#domain/access/identity.ts';
import type { ParticipantFacts } from '#domain/intervision/meeting-facts.ts';
import type { SeatFacts } from './seat.ts';

/**
 * [SAL-11] By what somebody seated acts: the seat itself, which opens nothing by itself and is recognised like a
 * device. A strong login on the phone that she holds there says who she is, as long as that session stands.
 */
export function seatSession(
	{ sessions }: Pick<ParticipantFacts, 'sessions'>,
	{ id, companionSession }: SeatFacts
): ViewerSession {
	const phone = sessions.find((session) => session.id === companionSession);
	return { id, strong: phone?.strong === true };
}
