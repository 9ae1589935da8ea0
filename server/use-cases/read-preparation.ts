import type { Actor } from '#domain/access/actor.ts';
import type { Accord } from '#domain/accord/accord.ts';
import { decideAccord } from '#domain/accord/decide-accord.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { situationSeat } from '#domain/access/situation-seat.ts';
import { standingIn } from '#domain/access/standing.ts';
import type {
	MeetingFacts,
	ParticipantFacts,
	SituationInviteFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import { categories, deriveCategorie } from '#domain/professionnel/categorie.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Deps } from './deps.ts';
import { loadMeetingFor, loadSituationFor } from './load-meeting.ts';

export interface PreparedPerson extends Pick<
	ParticipantFacts,
	'personId' | 'name' | 'fonction' | 'structureName' | 'role' | 'invitedAt' | 'hasEmail' | 'lobby'
> {
	readonly categorie: string;
	readonly charteAccepted: boolean;
}

interface PreparedSituation {
	readonly id: string;
	readonly position: number;
	readonly phase: SituationPhase;
	readonly code: string;
	/** Null for whoever sees the logistics only. */
	readonly designation: string | null;
	/** This reader may open the situation's own page. */
	readonly canOpen: boolean;
	readonly accord: Accord['state'];
	readonly obstacle: Refusal | null;
	readonly invited: number;
	readonly refused: number;
}

export interface Preparation {
	readonly id: string;
	readonly poleName: string;
	readonly organiser: string;
	readonly startsAt: string;
	readonly minutes: number;
	readonly ended: boolean;
	readonly people: readonly PreparedPerson[];
	readonly situations: readonly PreparedSituation[];
	readonly isParticipant: boolean;
}

type Answer<Key extends string, Value> =
	| ({ readonly ok: true } & Readonly<Record<Key, Value>>)
	| { readonly ok: false; readonly why: Refusal };

/** Shows the preparation of an Intervision: persons, invitations, situations and what each still lacks. */
export async function readPreparation(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<Answer<'preparation', Preparation>> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const { facts, viewer } = loaded;
	return {
		ok: true,
		preparation: {
			id: facts.id,
			poleName: facts.poleName,
			organiser: facts.organiser,
			startsAt: facts.startsAt,
			minutes: facts.minutes,
			ended: facts.endedAt !== null,
			people: facts.participants.map(preparedPerson),
			situations: facts.situations.map((situation) => {
				const standing = standingIn(facts, viewer, situation);
				const accord = decideAccord(situation.accord);
				const reads = decideSituation(standing, situation, 'lire-demande').ok;
				return {
					id: situation.id,
					position: situation.position,
					phase: situation.phase,
					code: situation.dossierCode,
					designation: reads ? situation.designation : null,
					canOpen: reads || decideSituation(standing, situation, 'enregistrer-accord').ok,
					accord: situation.accord.state,
					obstacle: accord.ok ? null : accord.why,
					invited: situation.invites.length,
					refused: situation.accord.refusedPersonIds.length
				};
			}),
			isParticipant: facts.participants.some(({ personId }) => personId === actor.personId)
		}
	};
}

export interface SituationPreparation {
	readonly situation: Pick<
		SituationRecord,
		| 'id'
		| 'position'
		| 'phase'
		| 'designation'
		| 'dossierCode'
		| 'accord'
		| 'demandeurId'
		| 'problem'
		| 'demandeurs'
		| 'motifs'
		| 'problematiques'
	>;
	readonly intervisionId: string;
	readonly poleName: string;
	readonly people: readonly (PreparedPerson & {
		readonly invite: SituationInviteFacts | null;
		readonly refused: boolean;
		/** Where this person would sit if the situation were open now, once let in. */
		readonly seat: 'animateur' | 'redacteur' | 'auditeur' | 'attente';
	})[];
	readonly canRecordAccord: boolean;
	readonly canValidateException: boolean;
}

/** Shows one situation's preparation: its accord, who is concerned, who would wait. */
export async function readSituation(
	deps: Deps,
	actor: Actor,
	situationId: string
): Promise<Answer<'preparation', SituationPreparation>> {
	const whole = await loadSituationFor(deps, actor, situationId, 'lire-demande');
	// [ACS-8] a withdrawn accord hides the demande; whoever keeps the accord may still record a new one
	const withdrawn = !whole.ok && whole.why === 'accord-retire';
	const loaded = withdrawn
		? await loadSituationFor(deps, actor, situationId, 'enregistrer-accord')
		: whole;
	if (!loaded.ok) return loaded;
	const { facts, viewer, situation } = loaded;
	const standing = standingIn(facts, viewer, situation);
	return {
		ok: true,
		preparation: {
			intervisionId: facts.id,
			poleName: facts.poleName,
			situation: withdrawn ? withoutDemande(situation) : shownSituation(situation),
			people: facts.participants.map((person) => ({
				...preparedPerson(person),
				invite: situation.invites.find(({ personId }) => personId === person.personId) ?? null,
				refused: situation.accord.refusedPersonIds.includes(person.personId),
				seat: foreseenSeat(facts, person, situation)
			})),
			canRecordAccord: decideSituation(standing, situation, 'enregistrer-accord').ok,
			canValidateException:
				situation.accord.state === 'exception-rupture-de-soins' &&
				situation.accord.exceptionValidatedBy === null &&
				(standing.titles.includes('animateur') || standing.titles.includes('co-animateur'))
		}
	};
}

/** What the page shows, and nothing more of the record. */
function shownSituation(record: SituationRecord): SituationPreparation['situation'] {
	const { id, position, phase, designation, dossierCode, accord, demandeurId } = record;
	const { problem, demandeurs, motifs, problematiques } = record;
	return {
		...{ id, position, phase, designation, dossierCode, accord, demandeurId },
		...{ problem, demandeurs, motifs, problematiques }
	};
}

function withoutDemande(record: SituationRecord): SituationPreparation['situation'] {
	return {
		...shownSituation(record),
		designation: record.dossierCode,
		demandeurId: null,
		problem: '',
		demandeurs: [],
		motifs: [],
		problematiques: []
	};
}

function foreseenSeat(facts: MeetingFacts, person: ParticipantFacts, situation: SituationRecord) {
	const standing = standingIn(facts, person, situation);
	return situationSeat({ ...standing, admitted: true }, { ...situation, phase: 'ouverte' });
}

function preparedPerson(person: ParticipantFacts): PreparedPerson {
	const { personId, name, fonction, structureName, role, invitedAt, hasEmail, lobby } = person;
	return {
		personId,
		name,
		fonction,
		structureName,
		role,
		invitedAt,
		hasEmail,
		lobby,
		categorie: categories[deriveCategorie(person.exercice)],
		charteAccepted: person.charteVersion !== null
	};
}
