import { decideSituation } from '#domain/access/decide-situation.ts';
import type { Actor } from '#domain/access/actor.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { proposeCoAnimateurs } from '#domain/access/propose-co-animateurs.ts';
import { refusedAmong, standingIn, type Viewer } from '#domain/access/standing.ts';
import type { Accord } from '#domain/accord/accord.ts';
import { decideAccord } from '#domain/accord/decide-accord.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { Deps } from './deps.ts';
import { loadMeetingFor } from './load-meeting.ts';
import { preparedPerson, type PreparedPerson } from './prepared-person.ts';

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
	/** It left the agenda and nobody noted it: who was told, who has no e-mail. */
	readonly takenOff: {
		readonly told: readonly string[];
		readonly toCall: readonly string[];
	} | null;
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
	/** Référents of the pôle who attend without a role ([REC-15]). */
	readonly proposedCoAnimateurs: readonly Pick<PreparedPerson, 'personId' | 'name'>[];
	readonly isParticipant: boolean;
}

/** Shows the preparation of an Intervision: persons, invitations, situations and what each still lacks. */
export async function readPreparation(
	deps: Deps,
	actor: Actor,
	intervisionId: string
): Promise<
	| { readonly ok: true; readonly preparation: Preparation }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const { facts, viewer } = loaded;
	// [AUT-2] planning asks for less than reading who it is about
	const named = decideSession(actor.method, 'lire-demande').ok;
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
			situations: facts.situations.map((situation) =>
				preparedSituation(facts, viewer, situation, named)
			),
			proposedCoAnimateurs: proposeCoAnimateurs(facts).map(({ personId, name }) => ({
				personId,
				name
			})),
			isParticipant: facts.participants.some(({ personId }) => personId === actor.personId)
		}
	};
}

function preparedSituation(
	facts: MeetingFacts,
	viewer: Viewer,
	situation: SituationRecord,
	named: boolean
): PreparedSituation {
	const standing = standingIn(facts, viewer, situation);
	const accord = decideAccord(situation.accord);
	const reads = decideSituation(standing, situation, 'lire-demande').ok;
	return {
		id: situation.id,
		position: situation.position,
		phase: situation.phase,
		code: situation.dossierCode,
		designation: reads && named ? situation.designation : null,
		canOpen: reads || decideSituation(standing, situation, 'enregistrer-accord').ok,
		accord: situation.accord.state,
		obstacle: accord.ok ? null : accord.why,
		invited: situation.invites.length,
		refused: refusedAmong(facts, situation).length,
		takenOff: situation.takenOffAt === null ? null : toldOf(facts, situation)
	};
}

/** Who came for it, but for whom the patient refused: they are told nothing. */
function toldOf(facts: MeetingFacts, situation: SituationRecord) {
	const refused = refusedAmong(facts, situation);
	const people = facts.participants.filter(
		({ personId }) =>
			!refused.includes(personId) &&
			(situation.demandeurId === personId ||
				situation.invites.some((invite) => invite.personId === personId))
	);
	const told = people.filter(({ hasEmail, invitedAt }) => hasEmail && invitedAt !== null);
	const toCall = people.filter(({ hasEmail }) => !hasEmail);
	return { told: told.map(({ name }) => name), toCall: toCall.map(({ name }) => name) };
}
