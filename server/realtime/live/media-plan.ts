import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding, viewerBy } from '#domain/access/standing.ts';
import { presenterIn } from '#domain/facilitation/presenter.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import { openSituationOf, placeIn, type MeetingPlace } from '#domain/realtime/meeting-place.ts';
import { showsPicture, usesMedia } from '#domain/intervision/presence-mode.ts';
import type { MediaRights } from '#server/livekit/media-gateway.ts';
import type { LivePage, LivePerson } from './live-page.ts';

/** Someone who may be in the media room now. */
export interface MediaSeat {
	readonly page: LivePage;
	readonly rights: MediaRights;
}

/** Who belongs in which room, as decided from one reading of the facts. */
export interface MediaPlan {
	/** The room wanted: of a situation, of the welcome (null inside), or none. */
	readonly room: { readonly situationId: string | null } | null;
	readonly seats: readonly MediaSeat[];
	readonly others: readonly LivePage[];
	/** False for a session whose former pass must die. */
	mayHold(holder: LivePerson): boolean;
}

/** Decides, from one reading of the facts, who belongs in the media room and who does not. */
export function planMedia(facts: MeetingFacts, pages: readonly LivePage[]): MediaPlan {
	const open = openSituationOf(facts);
	const presenterId = presenterIn(facts);
	const belongs = open ? 'situation' : 'accueil';
	const seats: MediaSeat[] = [];
	const others: LivePage[] = [];
	for (const page of pages) {
		const person = participantOf(facts, page.person.personId);
		const here = person && placeIn(facts, viewerBy(person, page.person.sessionId), page.entered);
		if (!person || here !== belongs || !usesMedia(page.mode)) {
			others.push(page);
			continue;
		}
		const conducts = decideResource(resourceStanding(facts, person), 'animer-intervision').ok;
		const share = conducts || person.personId === presenterId;
		seats.push({ page, rights: { video: showsPicture(page.mode), share } });
	}
	return {
		room: facts.endedAt === null ? { situationId: open?.id ?? null } : null,
		seats,
		others,
		mayHold: (holder) => mayHold(facts, holder, belongs)
	};
}

/** A pass is held by a session: the session that ends, or is no longer recognised, leaves it ([RT-53]). */
function mayHold(facts: MeetingFacts, holder: LivePerson, belongs: MeetingPlace): boolean {
	const person = participantOf(facts, holder.personId);
	const stands = person?.sessions.some(({ id }) => id === holder.sessionId);
	if (!person || !stands) return false;
	const viewer = viewerBy(person, holder.sessionId);
	return placeIn(returned(facts, holder.personId), viewer, true) === belongs;
}

/** Whoever left of his own accord keeps the right to come back: his leaving alone moves nobody. */
function returned(facts: MeetingFacts, personId: string): MeetingFacts {
	const participants = facts.participants.map((person) =>
		person.personId === personId && person.lobby === 'parti'
			? { ...person, lobby: 'admis' as const }
			: person
	);
	return { ...facts, participants };
}
