import { decideResource } from '#domain/access/resource-access.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { situationSeat } from '#domain/access/situation-seat.ts';
import { resourceStanding, standingIn } from '#domain/access/standing.ts';
import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts
} from '#domain/intervision/meeting-facts.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { buildAgendaView } from './agenda-view.ts';
import type { ChatMessage } from './chat.ts';
import { openSituationOf, placeIn, type MeetingPlace } from './meeting-place.ts';
import type { KnockView, MeetingView, OpenSituationView, PersonView } from './meeting-view.ts';
import { paletteOf } from './palette.ts';

/** What only the live process knows: who is connected, and how. */
export interface LiveState {
	/** ISO UTC. */
	readonly now: string;
	/** Who has come in and how he attends: by an open socket, or entered by hand. */
	readonly inside: ReadonlyMap<string, PresenceMode>;
	/** Who has an open socket: a knock without one is nobody at the door. */
	readonly connected: ReadonlySet<string>;
	/** Generation of the open situation's shared fiche. */
	readonly ficheGeneration: number | null;
	/** Thread of the open situation. */
	readonly chat: readonly ChatMessage[];
	mediaIdentity(personId: string): string;
}

/** One open page of a person: a second tab that has not come in stays at the door. */
export interface ViewerPage {
	readonly personId: string;
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
	const where = placeIn(facts, me.personId, page.entered);
	const standing = resourceStanding(facts, me);
	const canAdmit = decideResource(standing, 'tenir-accueil').ok;
	const inside = [...live.inside.keys()];
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
			canConduct: decideResource(standing, 'animer-intervision').ok
		},
		where,
		waitingWords: waitingWords(where),
		people: where === 'accueil' || where === 'situation' ? peopleAt(facts, live, where) : [],
		lobby: canAdmit && page.entered && where !== 'terminee' ? knocks(facts, live) : null,
		agenda: facts.situations.map((situation) =>
			buildAgendaView(facts, me, situation, where, inside)
		),
		open: where === 'situation' ? openFor(facts, me, live) : null
	};
}

/** [RT-51] the same sentence for all who wait during a situation, whatever the reason (decisions.md §1). */
function waitingWords(where: MeetingPlace): string | null {
	if (where === 'hors-situation') return refusalText['non-concerne'];
	return where === 'attente' ? refusalText['pas-admis'] : null;
}

function peopleAt(facts: MeetingFacts, live: LiveState, where: MeetingPlace): PersonView[] {
	return facts.participants.flatMap((person) => {
		const mode = live.inside.get(person.personId);
		if (mode === undefined || placeIn(facts, person.personId, true) !== where) return [];
		return {
			personId: person.personId,
			name: person.name,
			fonction: person.fonction,
			role: person.role,
			mode,
			mediaIdentity: live.mediaIdentity(person.personId),
			palette: paletteOf(facts, person.personId)
		};
	});
}

function knocks(facts: MeetingFacts, live: LiveState): KnockView[] {
	return facts.participants
		.filter(({ lobby, personId }) => lobby === 'attente' && live.connected.has(personId))
		.map(({ personId, name, fonction, structureName, knockedAt }) => ({
			personId,
			name,
			fonction,
			structureName,
			since: knockedAt ?? live.now
		}))
		.sort((one, other) => one.since.localeCompare(other.since));
}

function openFor(
	facts: MeetingFacts,
	me: ParticipantFacts,
	live: LiveState
): OpenSituationView | null {
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
		chat: live.chat
	};
}
