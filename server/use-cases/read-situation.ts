import type { Actor } from '#domain/access/actor.ts';
import { decideException } from '#domain/access/decide-exception.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { situationSeat } from '#domain/access/situation-seat.ts';
import { standingIn } from '#domain/access/standing.ts';
import type {
	MeetingFacts,
	ParticipantFacts,
	SituationInviteFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';
import { preparedPerson, type PreparedPerson } from './prepared-person.ts';

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
		/** Where this person would sit if the situation were open now, once let in and recognised. */
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
): Promise<
	| { readonly ok: true; readonly preparation: SituationPreparation }
	| { readonly ok: false; readonly why: Refusal }
> {
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
			canValidateException: decideException(standing, situation.accord).ok
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
	return situationSeat(
		{ ...standing, admitted: true, identity: 'forte' },
		{ ...situation, phase: 'ouverte' }
	);
}
