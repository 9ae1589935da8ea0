import { decideResource } from '#domain/access/resource-access.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { resourceStanding, standingIn, viewerBy, type Viewer } from '#domain/access/standing.ts';
import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import {
	participantOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { LiveState } from './live-state.ts';
import { openSituationOf, type MeetingPlace } from './meeting-place.ts';
import type { AgendaView } from './meeting-view.ts';
import { tellable } from './tellable.ts';

type Expected = Pick<AgendaView, 'attending' | 'waiting'>;

/**
 * Builds one line of the agenda as `viewer` may see it. Whoever is at the door or waits during a situation
 * gets positions and phases, nothing else (RT-51). `inside` lists the people who have come in.
 */
export function buildAgendaView(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	where: MeetingPlace,
	inside: LiveState['inside']
): AgendaView {
	const { id, position } = situation;
	const line = { situationId: id, position, phase: toldPhase(facts, viewer, situation) };
	const hidden = {
		designation: null,
		expected: false,
		canWriteFiche: false,
		ficheId: null,
		obstacle: null,
		attending: null,
		waiting: null
	};
	if (where === 'dehors' || where === 'attente' || where === 'hors-situation') {
		return { ...line, ...hidden };
	}
	return {
		...line,
		designation: mayKnow(facts, viewer, situation) ? situation.designation : null,
		expected: decideSituation(standingIn(facts, viewer, situation), situation, 'savoir-attendu').ok,
		...ficheFor(facts, viewer, situation),
		...(mayInvite(facts, viewer, situation) && { canInvitePatient: true }),
		obstacle: obstacleFor(facts, viewer, situation),
		...expectedAt(facts, viewer, situation, inside)
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
	for (const [personId, { sessionId }] of inside) {
		const person = participantOf(facts, personId);
		if (person?.lobby !== 'admis' || person.role === 'invite') continue;
		const opened = { ...situation, phase: 'ouverte' as const };
		const decision = decideSituation(
			standingIn(facts, viewerBy(person, sessionId), opened),
			opened,
			'assister'
		);
		if (decision.ok) attending.push(person.name);
		else waiting.push({ name: person.name, personId, why: decision.why });
	}
	return { attending, waiting };
}
