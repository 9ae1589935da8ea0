import { decideResource } from '#domain/access/resource-access.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { resourceStanding, standingIn, viewerBy, type Viewer } from '#domain/access/standing.ts';
import { isMovable, neighbourOf } from '#domain/facilitation/agenda-order.ts';
import { warnBeforeOpening } from '#domain/facilitation/opening-warnings.ts';
import { opensTo } from '#domain/facilitation/opens-to.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { waysOf, type LiveState } from './live-state.ts';
import { openSituationOf, type MeetingPlace } from './meeting-place.ts';
import type { AgendaView } from './meeting-view.ts';
import { leaversOf, silentRooms } from './seat-views.ts';
import { tellable } from './tellable.ts';

type Expected = Pick<AgendaView, 'attending' | 'waiting'>;

/**
 * Builds one line of the agenda as `viewer` may see it. Whoever is at the door or waits during a situation
 * gets positions and phases, nothing else (RT-51). `live` says who has come in, and how.
 */
export function buildAgendaView(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	where: MeetingPlace,
	live: Pick<LiveState, 'inside' | 'devices'>
): AgendaView {
	const { id, position } = situation;
	const line = { situationId: id, position, phase: toldPhase(facts, viewer, situation) };
	const hidden = {
		designation: null,
		expected: false,
		canWriteFiche: false,
		ficheId: null,
		obstacle: null,
		warnings: null,
		moves: null,
		attending: null,
		waiting: null,
		leavers: null,
		silentRooms: null
	};
	// [SAL-12] also to somebody who conducts and waits: otherwise nobody could confirm
	const rooms = { leavers: leaversOf(facts, viewer, situation, live.inside) };
	if (where === 'dehors' || where === 'attente') return { ...line, ...hidden };
	if (where === 'hors-situation') {
		return { ...line, ...hidden, ...kept(facts, viewer, situation, live.inside), ...rooms };
	}
	return {
		...line,
		designation: mayKnow(facts, viewer, situation) ? situation.designation : null,
		expected: decideSituation(standingIn(facts, viewer, situation), situation, 'savoir-attendu').ok,
		...ficheFor(facts, viewer, situation),
		...(mayInvite(facts, viewer, situation) && { canInvitePatient: true }),
		obstacle: obstacleFor(facts, viewer, situation),
		...ledAt(facts, viewer, situation, live.inside),
		...expectedAt(facts, viewer, situation, live.inside),
		...rooms,
		silentRooms: silentRooms(facts, viewer, situation, live)
	};
}

/** The coordination that waits outside keeps the attendance of the open situation all the same (decisions.md §1). */
function kept(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	inside: LiveState['inside']
): Partial<Expected> {
	const keeps = decideResource(resourceStanding(facts, viewer), 'tenir-temps').ok;
	if (!keeps || situation.phase !== 'ouverte') return {};
	const { attending, waiting } = expectedAt(facts, viewer, situation, inside);
	const others = waiting?.filter(({ personId }) => personId !== viewer.personId) ?? null;
	return { attending, waiting: others };
}

/** What whoever conducts is told and may do before it opens. */
function ledAt(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	inside: LiveState['inside']
): Pick<AgendaView, 'warnings' | 'moves'> {
	const conducts = decideResource(resourceStanding(facts, viewer), 'animer-intervision').ok;
	if (!conducts || facts.endedAt !== null || situation.phase !== 'inscrite') {
		return { warnings: null, moves: null };
	}
	const beside = (way: 'monter' | 'descendre') =>
		neighbourOf(facts.situations, situation.id, way) !== null;
	return {
		warnings: warnBeforeOpening(facts, situation, inside),
		moves: isMovable(situation) ? { up: beside('monter'), down: beside('descendre') } : null
	};
}

/** [ACO-13] Whoever does not conduct learns of a withdrawal that the situation is no longer there, and nothing more. */
function toldPhase(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord
): SituationPhase {
	const { phase, accord } = situation;
	const stays = decideAccordAct(accord, 'maintenir').ok;
	const conducts = decideResource(resourceStanding(facts, viewer), 'animer-intervision').ok;
	return stays || conducts || !['inscrite', 'ouverte', 'fermee'].includes(phase)
		? phase
		: 'retiree';
}

/** [INT-1] Whoever conducts, asked for it, or coordinates clinically, once he is known. */
function mayInvite(facts: MeetingFacts, viewer: Viewer, situation: SituationRecord): boolean {
	return decideSituation(standingIn(facts, viewer, situation), situation, 'inviter-patient').ok;
}

function ficheFor(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord
): Pick<AgendaView, 'canWriteFiche' | 'ficheId'> {
	const standing = standingIn(facts, viewer, situation);
	return {
		canWriteFiche:
			situation.phase === 'fermee' && decideSituation(standing, situation, 'ecrire-brouillon').ok,
		ficheId: decideSituation(standing, situation, 'lire-fiche').ok ? situation.ficheId : null
	};
}

function mayKnow(facts: MeetingFacts, viewer: Viewer, situation: SituationRecord): boolean {
	const standing = standingIn(facts, viewer, situation);
	// [REC-5] a link that was forwarded learns no designation, even in the welcome room
	if (standing.identity === 'a-reconnaitre') return false;
	return (['lire-demande', 'assister'] as const).some(
		(action) => decideSituation(standing, situation, action).ok
	);
}

function obstacleFor(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord
): Refusal | null {
	const standing = standingIn(facts, viewer, situation);
	const conducts = standing.titles.some(
		(title) => title === 'animateur' || title === 'co-animateur'
	);
	if (!conducts || situation.phase === 'ouverte') return null;
	const decision = decideSituation(standing, situation, 'conduire');
	if (!decision.ok) return tellable(decision.why);
	return openSituationOf(facts) ? 'situation-deja-ouverte' : null;
}

/** Who would attend and who would wait, and why: for whoever conducts or keeps the door ([RT-61]). */
function expectedAt(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	inside: LiveState['inside']
): Expected {
	const standing = standingIn(facts, viewer, situation);
	const discussable = ['inscrite', 'ouverte', 'fermee'].includes(situation.phase);
	const decision = decideSituation(standing, situation, 'lire-motif-attente');
	const learns = standing.identity !== 'a-reconnaitre' && decision.ok;
	if (!discussable || !learns) {
		return { attending: null, waiting: null };
	}
	const attending: string[] = [];
	const waiting: { name: string; personId: string; why: Refusal }[] = [];
	for (const [personId, attends] of inside) {
		const person = participantOf(facts, personId);
		if (person?.lobby !== 'admis' || person.role === 'invite') continue;
		const decisions = waysOf(attends).map(({ sessionId }) =>
			opensTo(facts, viewerBy(person, sessionId), situation)
		);
		const [first] = decisions;
		if (decisions.some(({ ok }) => ok)) attending.push(person.name);
		else if (first && !first.ok) {
			// [SAL-14] he may attend; his room waits
			const why = person.heldBack === true ? 'salle-a-vider' : first.why;
			waiting.push({ name: person.name, personId, why });
		}
	}
	return { attending, waiting };
}
