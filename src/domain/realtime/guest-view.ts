import { decideResource } from '#domain/access/resource-access.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { resourceStanding, standingIn, viewerBy, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	situationOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import type { GuestKind } from '#domain/guest/guest-kind.ts';
import type { LiveState } from './live-state.ts';
import { placeIn } from './meeting-place.ts';
import type { GuestView, OwnGuestView } from './guest-told.ts';
import type { MeetingView } from './meeting-view.ts';

type Guest = ParticipantFacts & { readonly guest: NonNullable<ParticipantFacts['guest']> };

const isGuest = (person: ParticipantFacts): person is Guest => person.guest !== undefined;

/**
 * Guests at the door or in, for whoever keeps the door or may welcome one of them; undefined for everybody else, who
 * learns neither a name nor a count ([INT-12]).
 */
export function guestsFor(
	facts: MeetingFacts,
	viewer: Viewer,
	live: LiveState
): readonly GuestView[] | undefined {
	const keeps = decideResource(resourceStanding(facts, viewer), 'tenir-accueil').ok;
	const views = facts.participants
		.filter(isGuest)
		.flatMap((person) => guestFor(facts, viewer, person, live) ?? []);
	const shown = keeps ? views : views.filter(({ told }) => told !== null);
	return keeps || shown.length > 0 ? shown : undefined;
}

function guestFor(
	facts: MeetingFacts,
	viewer: Viewer,
	person: Guest,
	live: LiveState
): GuestView | null {
	const attends = live.inside.get(person.personId);
	if (attends === undefined || (person.lobby !== 'attente' && person.lobby !== 'admis'))
		return null;
	const here = placeIn(facts, viewerBy(person, attends.sessionId), true) === 'situation';
	const welcomed = person.lobby === 'admis' ? 'accueilli' : 'frappe';
	return {
		personId: person.personId,
		told: toldOf(facts, viewer, person, attends),
		state: here ? 'dans-la-salle' : welcomed,
		since: person.knockedAt ?? live.now
	};
}

function toldOf(
	facts: MeetingFacts,
	viewer: Viewer,
	{ guest }: Guest,
	{ device, portrait = null }: { readonly device: string; readonly portrait?: string | null }
): GuestView['told'] {
	const situation = situationOf(facts, guest.situationId);
	if (!situation) return null;
	const standing = standingIn(facts, viewer, situation);
	const may = decideSituation(standing, situation, 'inviter-patient');
	// Whoever would know but for her own identity is told what is missing; anybody else, nothing.
	if (!may.ok && may.why !== 'pas-reconnu') return null;
	const { position, designation } = situation;
	const known = may.ok ? portrait : null;
	return {
		situationId: situation.id,
		position,
		kind: guest.kind,
		designation,
		device,
		portrait: known,
		obstacle: may.ok ? null : may.why
	};
}

/** [INT-10] Who of the patient's side is in the room now. */
export function guestsHere(facts: MeetingFacts, live: LiveState): readonly GuestKind[] {
	return facts.participants.filter(isGuest).flatMap((person) => {
		const attends = live.inside.get(person.personId);
		if (attends === undefined) return [];
		const here = placeIn(facts, viewerBy(person, attends.sessionId), true) === 'situation';
		return here ? person.guest.kind : [];
	});
}

/** What a guest's own screen is told: nothing of the agenda, of who waits, of what was written before him. */
export function ownGuestView(
	facts: MeetingFacts,
	personId: string,
	where: string
): OwnGuestView | undefined {
	const guest = participantOf(facts, personId)?.guest;
	if (!guest) return undefined;
	const step = where === 'situation' ? 'dedans' : guest.over ? 'apres' : 'avant';
	return { kind: guest.kind, step };
}

/**
 * [INT-10] All that a guest is told, written out: nothing of the agenda, of who waits, of the fiche, of what was written
 * before his part or during it, nor which of how many situations is his. What is not here does not reach him.
 */
export function asGuestSees(view: MeetingView, own: OwnGuestView): MeetingView {
	const { intervisionId, poleName, startsAt, now, where, waitingWords, people, open } = view;
	return {
		...{ intervisionId, poleName, startsAt, now, where, waitingWords },
		me: {
			...view.me,
			...{ canAdmit: false, canConduct: false, mustIdentify: false, seat: null, heldBack: false }
		},
		people: people.map((person) => ({ ...person, identity: null })),
		...{ lobby: null, recognition: null, room: null, expected: null, agenda: [] },
		open: open && { ...open, position: 0, fiche: null, chat: [] },
		facilitation: {
			may: { giveFloor: false, keepTime: false },
			...{ hands: [], floor: null, silent: null, time: null },
			...{ guided: false, charteShownAt: null, coAnimateurs: null }
		},
		guest: own
	};
}
