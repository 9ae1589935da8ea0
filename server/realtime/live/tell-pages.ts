import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { buildMeetingView } from '#domain/realtime/build-meeting-view.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { LiveState } from '#domain/realtime/live-state.ts';
import type { LivePage } from './live-page.ts';
import type { LivePages } from './live-pages.ts';
import type { LiveFichePort } from './live-ports.ts';

/** [REC-4] Whether the session of this page still stands, as the facts read for this very moment say. */
export function stands(facts: MeetingFacts, { person }: LivePage): boolean {
	const expected = participantOf(facts, person.personId);
	return expected?.sessions.some(({ id }) => id === person.sessionId) ?? false;
}

/** Closes what is held by a session that ended, or by someone who is no longer expected: screen and fiche together. */
export function shutEnded(facts: MeetingFacts, pages: LivePages, fiche: LiveFichePort): void {
	for (const page of pages.all) {
		if (stands(facts, page)) continue;
		const { personId, sessionId } = page.person;
		const expected = participantOf(facts, personId) !== null;
		for (const { id } of facts.situations) fiche.revoke({ situationId: id, sessionId });
		pages.shut([page], expected ? closeCodes.sessionEnded : closeCodes.accessRefused);
	}
}

/** [RT-50] Sends everybody the whole state as he or she may see it. */
export function tellPages(facts: MeetingFacts, pages: LivePages, live: LiveState): void {
	for (const page of pages.all) {
		const { person, entered, mode } = page;
		const view = buildMeetingView(facts, { ...person, entered, mode }, live);
		if (view) page.send({ type: 'state', view });
		else pages.shut([page], closeCodes.accessRefused);
	}
}
