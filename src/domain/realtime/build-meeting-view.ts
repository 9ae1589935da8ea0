import { decideResource } from '#domain/access/resource-access.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { situationSeat } from '#domain/access/situation-seat.ts';
import { resourceStanding, standingIn, viewerBy, type Viewer } from '#domain/access/standing.ts';
import {
	participantOf,
	type LobbyState,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import { decideRecogniser, decideRecognition } from '#domain/access/decide-recognition.ts';
import { identityIn } from '#domain/access/identity.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { buildAgendaView } from './agenda-view.ts';
import { guestsFor, guestsHere, ownGuestView } from './guest-view.ts';
import { buildFacilitationView } from './build-facilitation-view.ts';
import type { LiveState } from './live-state.ts';
import { openSituationOf, placeIn, type MeetingPlace } from './meeting-place.ts';
import type {
	KnockView,
	MeetingView,
	OpenSituationView,
	PersonView,
	RecognitionView
} from './meeting-view.ts';
import { paletteOf } from './palette.ts';

/** One open page of a person: a second tab that has not come in stays at the door. */
export interface ViewerPage {
	readonly personId: string;
	readonly sessionId: string;
	readonly entered: boolean;
	readonly mode: PresenceMode;
}

/** Builds the whole state as this person may see it now; null for someone who is not expected. */
export function buildMeetingView(
	facts: MeetingFacts,
	page: ViewerPage,
	live: LiveState
): MeetingView | null {
	const me = participantOf(facts, page.personId);
	if (!me) return null;
	const viewer = viewerBy(me, page.sessionId);
	const where = placeIn(facts, viewer, page.entered);
	const standing = resourceStanding(facts, me);
	const recognises = page.entered && decideRecogniser(facts, viewer).ok;
	const canAdmit = decideResource(standing, 'tenir-accueil').ok;
	const keeping = canAdmit && page.entered && where !== 'terminee';
	const own = ownGuestView(facts, me.personId, where);
	const guests = page.entered && where !== 'terminee' ? guestsFor(facts, viewer, live) : undefined;
	return {
		intervisionId: facts.id,
		poleName: facts.poleName,
		startsAt: facts.startsAt,
		now: live.now,
		me: {
			personId: me.personId,
			name: me.name,
			role: me.role,
			mode: page.mode,
			palette: paletteOf(facts, me.personId),
			canAdmit,
			canConduct: decideResource(standing, 'animer-intervision').ok,
			mustIdentify: canAdmit && identityIn(facts, viewer) === 'a-reconnaitre'
		},
		where,
		waitingWords: waitingWords(where, me),
		people:
			where === 'accueil' || where === 'situation' ? peopleAt(facts, live, where, recognises) : [],
		lobby: keeping ? knocks(facts, live, 'attente') : null,
		...(keeping && { denied: knocks(facts, live, 'refuse') }),
		recognition: page.entered ? toRecognise(facts, viewer, live, recognises) : null,
		agenda: own
			? []
			: facts.situations.map((situation) =>
					buildAgendaView(facts, viewer, situation, where, live.inside)
				),
		open: where === 'situation' ? openFor(facts, viewer, live) : null,
		facilitation: buildFacilitationView(facts, viewer, where, live),
		...(own ? { guest: own } : guests && { guests })
	};
}

const deniedWords =
	'Vous n’entrez pas dans cette salle pour le moment. Si l’on vous attend, appelez la personne qui vous a invité·e\u00A0: elle peut encore vous ouvrir, et vous entrerez automatiquement.';

/** [RT-51] the same sentence for all who wait during a situation, whatever the reason (decisions.md §1). */
function waitingWords(where: MeetingPlace, { lobby, guest }: ParticipantFacts): string | null {
	// [LOB-6] neither why nor by whom
	if (where === 'dehors' && lobby === 'refuse') return deniedWords;
	if (guest) return null;
	if (where === 'hors-situation') return refusalText['non-concerne'];
	return where === 'attente' ? refusalText['pas-admis'] : null;
}

function peopleAt(
	facts: MeetingFacts,
	live: LiveState,
	where: MeetingPlace,
	recognises: boolean
): PersonView[] {
	return facts.participants.flatMap((person) => {
		const attends = live.inside.get(person.personId);
		if (attends === undefined) return [];
		const viewer = viewerBy(person, attends.sessionId);
		if (placeIn(facts, viewer, true) !== where) return [];
		return {
			personId: person.personId,
			name: person.name,
			fonction: person.fonction,
			role: person.role,
			mode: attends.mode,
			mediaIdentity: live.mediaIdentity(person.personId),
			palette: paletteOf(facts, person.personId),
			identity: recognises ? identityIn(facts, viewer) : null
		};
	});
}

/**
 * [REC-11] Also those who wait during a situation: they are told nothing, and nobody else is. Whoever does not keep the
 * door is shown those alone whom only somebody like him may recognise ([REC-17]), and null when there is none.
 */
function toRecognise(
	facts: MeetingFacts,
	keeper: Viewer,
	live: LiveState,
	keeps: boolean
): RecognitionView[] | null {
	const list = unrecognised(facts, keeper, live);
	if (keeps) return list;
	const mine = list.filter(({ obstacle }) => obstacle === null);
	return mine.length > 0 ? mine : null;
}

function unrecognised(facts: MeetingFacts, keeper: Viewer, live: LiveState): RecognitionView[] {
	return facts.participants.flatMap((person) => {
		const { personId, name, fonction, structureName } = person;
		const attends = live.inside.get(personId);
		if (attends === undefined || person.lobby !== 'admis' || personId === keeper.personId)
			return [];
		// [INT-9] whoever invited the patient welcomes him, in a way of his own
		if (person.role === 'invite') return [];
		const { mode, sessionId, device } = attends;
		if (identityIn(facts, viewerBy(person, sessionId)) !== 'a-reconnaitre') return [];
		const decision = decideRecognition(facts, keeper, { personId, mode });
		const obstacle = decision.ok ? null : decision.why;
		return { personId, name, fonction, structureName, mode, device, obstacle };
	});
}

function knocks(facts: MeetingFacts, live: LiveState, at: LobbyState): KnockView[] {
	return facts.participants
		.filter(
			({ lobby, personId, role }) =>
				lobby === at && role !== 'invite' && live.connected.has(personId)
		)
		.map(({ personId, name, fonction, structureName, knockedAt }) => ({
			personId,
			name,
			fonction,
			structureName,
			since: knockedAt ?? live.now
		}))
		.sort((one, other) => one.since.localeCompare(other.since));
}

function openFor(facts: MeetingFacts, me: Viewer, live: LiveState): OpenSituationView | null {
	const situation = openSituationOf(facts);
	if (!situation) return null;
	const standing = standingIn(facts, me, situation);
	const seat = situationSeat(standing, situation);
	if (seat === 'attente') return null;
	const reads = decideSituation(standing, situation, 'lire-brouillon').ok;
	const guest = participantOf(facts, me.personId)?.guest !== undefined;
	return {
		situationId: situation.id,
		// [INT-10] a guest is not told which of how many situations is his
		position: guest ? 0 : situation.position,
		designation: situation.designation,
		openedAt: situation.openedAt ?? live.now,
		seat,
		fiche:
			reads && live.ficheGeneration !== null
				? {
						generation: live.ficheGeneration,
						canWrite: decideSituation(standing, situation, 'ecrire-brouillon').ok
					}
				: null,
		// [INT-10] nothing that was written, before his part nor during it
		chat: guest ? [] : live.chat,
		guestPart: situation.guestPart ? { here: guestsHere(facts, live) } : null
	};
}
