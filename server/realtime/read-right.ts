import { decideTellable } from '#domain/access/decide-tellable.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { sessionOf } from '#domain/access/identity.ts';
import { onlyClosed } from '#domain/access/only-closed.ts';
import { standingIn } from '#domain/access/standing.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sessions } from '#server/auth/sessions.ts';
import type { MeetingReader } from '#server/db/meeting-reader.ts';

type Right =
	{ readonly right: 'read' | 'write' } | { readonly right: 'none'; readonly why: Refusal };

/** Reads afresh what someone may do with a draft; the answer is the one access decision, nothing else. */
export function createRightReader(reader: MeetingReader, sessions: Pick<Sessions, 'methodOf'>) {
	return async (
		{ personId, sessionId }: { readonly personId: string; readonly sessionId: string },
		situationId: string
	): Promise<Right> => {
		// A session that ended by itself closes what it held open, like one that was ended.
		const method = await sessions.methodOf(sessionId);
		if (method === null) return { right: 'none', why: 'session-expiree' };
		const intervisionId = await reader.intervisionOf(situationId);
		const facts = intervisionId ? await reader.loadFacts(intervisionId) : null;
		const situation = facts && situationOf(facts, situationId);
		if (!facts || !situation) return { right: 'none', why: 'introuvable' };
		const held = await reader.loadViewer(personId, facts.poleId);
		const viewer = { ...held, session: sessionOf({ sessionId, method }) };
		const standing = standingIn(facts, viewer, situation);
		const read = decideTellable(standing, situation, 'lire-brouillon');
		// Who comes back after the closing is told so, and with a weak session who leads too ([REC-14]): her page gives
		// her own words back ([EDI-12]).
		if (onlyClosed(standing, situation)) return { right: 'none', why: 'situation-fermee' };
		if (!read.ok) return { right: 'none', why: read.why };
		// [AUT-2] a draft whose situation is closed is read outside the meeting: to a weak session it is closed, no more
		if (!decideSession(method, 'lire-brouillon', situation.phase).ok) {
			return { right: 'none', why: 'situation-fermee' };
		}
		const write = decideTellable(standing, situation, 'ecrire-brouillon');
		return { right: write.ok ? 'write' : 'read' };
	};
}
