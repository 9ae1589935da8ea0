import { noAccord, type Accord } from '#domain/accord/accord.ts';
import type {
	MeetingFacts,
	ParticipantFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';

/** A person of the tests; the id says who. */
export function buildParticipant(
	personId: string,
	changes: Partial<ParticipantFacts> = {}
): ParticipantFacts {
	return {
		personId,
		name: `Nom de ${personId}`,
		fonction: 'médecin',
		structureName: 'Cabinet',
		exercice: {
			profession: 'medecin',
			mode: 'liberal',
			structureKind: 'cabinet',
			coordonne: false
		},
		attendance: null,
		role: 'participant',
		formerRole: null,
		hand: null,
		floor: null,
		mandats: [],
		lobby: 'admis',
		knockedAt: null,
		charteVersion: '2026-1',
		charteAcceptedAt: '2026-11-23T11:00:00.000Z',
		invitedAt: null,
		hasEmail: true,
		broughtInBy: [],
		linkHanded: false,
		// Strongly logged in, unless a test says otherwise: the fake sockets come by these sessions.
		sessions: [{ id: `s-${personId}`, strong: true }],
		...changes
	};
}

/** A situation of the tests, with an oral accord. */
export function buildSituation(
	id: string,
	changes: Partial<Omit<SituationRecord, 'accord'>> & { accord?: Partial<Accord> } = {}
): SituationRecord {
	const { accord, ...rest } = changes;
	return {
		id,
		position: 1,
		phase: 'inscrite',
		dossierId: `dossier${id}`,
		dossierCode: 'PER-7KQ4',
		designation: 'Jade M.',
		accord: { ...noAccord, state: 'oral', ...accord },
		demandeurId: null,
		problem: '',
		demandeurs: [],
		motifs: [],
		problematiques: [],
		formerPistes: [],
		invites: [],
		restituteurId: null,
		ficheId: null,
		takenOffAt: null,
		openedAt: null,
		closedAt: null,
		guidePhase: 'presentation',
		extraMinutes: 0,
		spoken: [],
		...rest
	};
}

/** An invitation of a person to a situation. */
export function buildInvite(personId: string): SituationRecord['invites'][number] {
	return { personId, medecinTraitant: false, pharmacienAttitre: false };
}

/** An Intervision with one person of each kind and two situations (Jade M. without « refuse », Albert T.). */
export function buildFacts(changes: Partial<MeetingFacts> = {}): MeetingFacts {
	return {
		id: 'intervision1',
		poleId: 'pole0001',
		poleName: 'Péronne',
		poleCode: 'PER',
		organiser: 'DAC',
		startsAt: '2026-11-23T12:00:00.000Z',
		minutes: 90,
		format: 'distance',
		endedAt: null,
		site: null,
		cancelledAt: null,
		participants: [
			buildParticipant('animatrice', { role: 'animateur' }),
			buildParticipant('coanimateur', { role: 'co-animateur' }),
			buildParticipant('coordclinique', {
				role: 'coordination',
				exercice: {
					profession: 'coordinateur',
					mode: 'salarie',
					structureKind: 'dac',
					coordonne: true
				}
			}),
			buildParticipant('coordlogistique', {
				role: 'coordination',
				exercice: {
					profession: 'secretaire',
					mode: 'salarie',
					structureKind: 'association',
					coordonne: false
				}
			}),
			buildParticipant('expert01', { role: 'expert' }),
			buildParticipant('concerne'),
			buildParticipant('etranger'),
			buildParticipant('refusee1')
		],
		situations: [
			buildSituation('situation1', {
				position: 1,
				accord: { state: 'partiel-oral', refusedPersonIds: ['refusee1'] },
				invites: [buildInvite('concerne'), buildInvite('refusee1')]
			}),
			buildSituation('situation2', {
				position: 2,
				designation: 'Albert T.',
				invites: [buildInvite('concerne'), buildInvite('refusee1'), buildInvite('etranger')]
			})
		],
		guided: true,
		charteShownAt: null,
		recognitions: [],
		exits: [],
		...changes
	};
}
