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
import { presenterIn } from '#domain/facilitation/presenter.ts';
import { decideRecogniser, decideRecognition } from '#domain/access/decide-recognition.ts';
import { identityIn } from '#domain/access/identity.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { buildAgendaView } from './agenda-view.ts';
import { asGuestSees, guestsFor, guestsHere, ownGuestView } from './guest-view.ts';
import { buildFacilitationView } from './build-facilitation-view.ts';
import { waysOf, type LiveState } from './live-state.ts';
import { openSituationOf, placeIn, type MeetingPlace } from './meeting-place.ts';
import type {
	KnockView,
	MeetingView,
	OpenSituationView,
	PersonView,
	RecognitionView
} from './meeting-view.ts';
import { paletteOf } from './palette.ts';
import { expectedPeople, isHeldBack, ownSeat, roomSeats, seatOf } from './seat-views.ts';

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
	const heldBack = page.entered && isHeldBack(facts, me, viewer);
	const among = where === 'accueil' || where === 'situation';
	const holdsRoom = page.entered && page.mode === 'salle' && me.lobby === 'admis';
	const keeping = canAdmit && page.entered && where !== 'terminee';
	const canConduct = decideResource(standing, 'animer-intervision').ok;
	const own = ownGuestView(facts, me.personId, where);
	const guests = page.entered && where !== 'terminee' ? guestsFor(facts, viewer, live) : undefined;
	const view: MeetingView = {
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
			canConduct,
			mustIdentify: canAdmit && identityIn(facts, viewer) === 'a-reconnaitre',
			seat: page.entered ? ownSeat(facts, me) : null,
			heldBack
		},
		where,
		waitingWords: heldBack ? heldBackWords : waitingWords(where, me),
		people: among ? peopleAt(facts, live, where, recognises ? 'all' : me.personId) : [],
		lobby: keeping ? knocks(facts, live, 'attente') : null,
		...(keeping && { denied: knocks(facts, live, 'refuse') }),
		recognition: page.entered ? toRecognise(facts, viewer, live, recognises) : null,
		room: holdsRoom ? roomSeats(facts, me.personId, live) : null,
		expected: holdsRoom || (canAdmit && among) ? expectedPeople(facts, me.personId) : null,
		agenda: facts.situations.map((situation) =>
			buildAgendaView(facts, viewer, situation, where, live)
		),
		open: where === 'situation' ? openFor(facts, viewer, live) : null,
		facilitation: buildFacilitationView(facts, viewer, where, live),
		...(among && presenting(facts, me.personId, canConduct)),
		...(guests && { guests })
	};
	return own ? asGuestSees(view, own) : view;
}

function presenting(
	facts: MeetingFacts,
	personId: string,
	canConduct: boolean
): Pick<MeetingView, 'presenterId'> {
	const presenterId = presenterIn(facts);
	const told = presenterId !== null && (canConduct || presenterId === personId);
	return told ? { presenterId } : {};
}

/** [SAL-14] Neither who must leave nor why: whoever conducts alone knows it. */
const heldBackWords =
	'L’image, le son et la fiche de votre salle sont suspendus un instant. Ils reviennent dès que la personne qui conduit l’Intervision l’a confirmé.';

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

/** `sees`: whose identity the viewer is told: everybody's, or that of those who sit in the room of this holder. */
function peopleAt(
	facts: MeetingFacts,
	live: LiveState,
	where: MeetingPlace,
	sees: 'all' | string
): PersonView[] {
	return facts.participants.flatMap((person) => {
		const attends = live.inside.get(person.personId);
		if (attends === undefined) return [];
		const viewers = waysOf(attends).map(({ sessionId }) => viewerBy(person, sessionId));
		// By her own device or by her seat: she is there once.
		const here = viewers.filter((viewer) => placeIn(facts, viewer, true) === where);
		const [viewer] = here;
		if (!viewer) return [];
		const seat = seatOf(person, live);
		return {
			personId: person.personId,
			name: person.name,
			fonction: person.fonction,
			role: person.role,
			mode: attends.mode,
			mediaIdentity: live.mediaIdentity(person.personId),
			palette: paletteOf(facts, person.personId),
			identity: sees === 'all' || seat?.holderId === sees ? identityIn(facts, viewer) : null,
			seat,
			ownDevice: live.devices.has(person.personId)
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
		const { device } = attends;
		const ways = waysOf(attends)
			.filter(({ sessionId }) => identityIn(facts, viewerBy(person, sessionId)) === 'a-reconnaitre')
			.map(({ mode }) => ({
				mode,
				decision: decideRecognition(facts, keeper, { personId, mode })
			}));
		const shown = ways.find(({ decision }) => decision.ok) ?? ways[0];
		if (!shown) return [];
		const obstacle = shown.decision.ok ? null : shown.decision.why;
		return { personId, name, fonction, structureName, mode: shown.mode, device, obstacle };
	});
}

function knocks(facts: MeetingFacts, live: LiveState, at: LobbyState): KnockView[] {
	return facts.participants
		.filter(
			({ lobby, personId, role }) =>
				lobby === at && role !== 'invite' && live.connected.has(personId)
		)
		.map(({ personId, name, fonction, structureName, knockedAt, seat }) => ({
			personId,
			name,
			fonction,
			structureName,
			since: knockedAt ?? live.now,
			beside:
				seat && !live.devices.has(personId)
					? (participantOf(facts, seat.holderId)?.name ?? null)
					: null
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
	return {
		situationId: situation.id,
		position: situation.position,
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
		chat: live.chat,
		guestPart: situation.guestPart ? { here: guestsHere(facts, live) } : null
	};
}
