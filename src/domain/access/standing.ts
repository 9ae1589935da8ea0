import {
	participantOf,
	type MeetingFacts,
	type ParticipantFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { isRefused } from '#domain/accord/is-refused.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Profession } from '#domain/professionnel/profession.ts';
import { isClinicalCoordination } from '#domain/professionnel/secret-partage.ts';
import { seatSession } from '#domain/salle/seat-session.ts';
import { identityIn, type ViewerSession } from './identity.ts';
import type { ResourceStanding } from './resource-access.ts';
import type { Standing } from './situation-facts.ts';
import type { Title } from './title.ts';

/** Who asks: the person, and the functions held in the pôle of this Intervision or in the whole association. */
export interface Viewer {
	readonly personId: string;
	readonly mandats: readonly Mandat[];
	/** Absent, nothing that asks for a known identity is granted. */
	readonly session?: ViewerSession;
	/** For whoever is not expected there; someone expected brings his own. */
	readonly profession?: Profession;
}

/**
 * An expected person as she acts by one of her sessions, as the facts say of it now: a session that ended meanwhile
 * proves nothing any more ([REC-4]). `sessionId` null: entered by hand, without any.
 */
export function viewerBy(person: ParticipantFacts, sessionId: string | null): Viewer {
	const { personId, mandats, sessions, seat } = person;
	if (seat && sessionId === seat.id)
		return { personId, mandats, session: seatSession(person, seat) };
	if (sessionId === null) return { personId, mandats, session: { id: null, strong: false } };
	const session = sessions.find(({ id }) => id === sessionId);
	return session ? { personId, mandats, session } : { personId, mandats };
}

/** Gathers every title of a person around one situation; the only place where titles are derived ([ACS-5]). */
export function standingIn(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord
): Standing {
	const participant = participantOf(facts, viewer.personId);
	if (participant?.role === 'invite') return guestStanding(facts, viewer, participant, situation);
	const titles = new Set<Title>(viewer.mandats);
	if (participant) for (const title of roleTitles(participant)) titles.add(title);
	if (situation.demandeurId === viewer.personId) titles.add('demandeur');
	if (situation.restituteurId === viewer.personId) titles.add('restituteur');
	if (situation.inCharge?.includes(viewer.personId)) titles.add('charge-suite');
	if (situation.invites.some(({ personId }) => personId === viewer.personId)) {
		titles.add('concerne');
	}
	const attends = [...titles].some((title) => attending.includes(title));
	if (participant && !attends) titles.add('non-concerne');
	return {
		titles: [...titles],
		refused: isRefused(situation.accord, {
			personId: viewer.personId,
			profession: participant?.exercice.profession ?? viewer.profession ?? null
		}),
		admitted: participant?.lobby === 'admis' && participant.heldBack !== true,
		identity: identityIn(facts, viewer)
	};
}

/** [INT-6] A guest is what his link says for one situation, and nobody for the others: no accord opens them to him. */
function guestStanding(
	facts: MeetingFacts,
	viewer: Viewer,
	{ guest, lobby }: ParticipantFacts,
	{ id }: SituationRecord
): Standing {
	return {
		titles: guest?.situationId === id ? [guest.kind] : [],
		refused: false,
		admitted: lobby === 'admis',
		identity: identityIn(facts, viewer)
	};
}

/** Whom the patient of this situation refused, among those expected. */
export function refusedAmong(facts: MeetingFacts, { accord }: SituationRecord): readonly string[] {
	return facts.participants
		.filter(
			({ personId, exercice, role }) =>
				role !== 'invite' && isRefused(accord, { personId, profession: exercice.profession })
		)
		.map(({ personId }) => personId);
}

/** The same person, for what concerns no situation. */
export function resourceStanding(facts: MeetingFacts, viewer: Viewer): ResourceStanding {
	return {
		mandats: viewer.mandats,
		role: participantOf(facts, viewer.personId)?.role ?? null
	};
}

/** Titles by which someone has his own reason to be there. */
const attending: readonly Title[] = [
	'animateur',
	'co-animateur',
	'demandeur',
	'concerne',
	'expert',
	'coordination-clinique',
	'coordination-logistique'
];

const isLogistic = (mandats: readonly Mandat[]) =>
	mandats.includes('coordination-logistique') && !mandats.includes('coordination-clinique');

/** What a role in the Intervision makes of someone. */
export function roleTitles(
	participant: Pick<ParticipantFacts, 'role' | 'mandats' | 'exercice'>
): readonly Title[] {
	switch (participant.role) {
		case 'animateur':
		case 'co-animateur':
		case 'expert':
			return [participant.role];
		case 'coordination':
			// Whoever was named logistic stays so, whatever the directory says of the trade
			if (isLogistic(participant.mandats)) return ['coordination-logistique'];
			// [PRO-6] clinical only for the categories of R.1110-2 (decisions.md §1)
			return isClinicalCoordination(
				participant.exercice.profession,
				participant.exercice.structureKind
			)
				? ['coordination-clinique']
				: ['coordination-logistique'];
		case 'participant':
		case 'invite':
			// A guest has the title of his link, for his own situation (guestStanding).
			return [];
	}
}
