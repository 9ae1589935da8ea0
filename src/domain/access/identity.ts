import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Actor } from './actor.ts';
import { isStrong } from './strength.ts';

/** How sure one is of who somebody is, in one Intervision, by one session. */
export type Identity = 'forte' | 'reconnue' | 'a-reconnaitre';

/** By what somebody acts: an open session, or none (`id` null) for someone entered by hand. */
export interface ViewerSession {
	readonly id: string | null;
	/** A strong login (decisions.md §6): recognised by nobody, and needing nobody. */
	readonly strong: boolean;
}

/**
 * [REC-1] A strong login says who somebody is everywhere; a recognition says it for one Intervision, as long as it
 * lasts, and for the very session that was seen or heard (decisions.md §6).
 */
export function identityIn(
	facts: Pick<MeetingFacts, 'recognitions' | 'endedAt'>,
	{ personId, session }: { readonly personId: string; readonly session?: ViewerSession }
): Identity {
	if (!session) return 'a-reconnaitre';
	if (session.strong) return 'forte';
	const recognised =
		facts.endedAt === null &&
		facts.recognitions.some((one) => one.personId === personId && one.sessionId === session.id);
	return recognised ? 'reconnue' : 'a-reconnaitre';
}

/** The session of whoever asks a page or an interface, which was read for this very request. */
export function sessionOf(actor: Pick<Actor, 'sessionId' | 'method'>): ViewerSession {
	return { id: actor.sessionId, strong: isStrong(actor.method) };
}
