import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { grantingTitles } from '#domain/access/granting-titles.ts';
import { situationSeat } from '#domain/access/situation-seat.ts';
import { decideResource, type ResourceStanding } from '#domain/access/resource-access.ts';
import {
	refusedAmong,
	resourceStanding,
	standingIn,
	type Viewer
} from '#domain/access/standing.ts';
import { accordAt } from '#domain/accord/accord-at.ts';
import type { AccordFile } from '#domain/accord/accord-file.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type {
	MeetingFacts,
	ParticipantFacts,
	SituationInviteFacts,
	SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { sceneOf } from './accord/accord-scene.ts';
import { accordFile } from './accord/read-accord.ts';
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
		| 'dossierId'
		| 'dossierCode'
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
	readonly accord: AccordFile;
	/** The accord as it stood on the day of this Intervision, when it is another one now ([ACO-4]). */
	readonly accordThen: Accord['state'] | null;
	/** May open the patient's dossier: the earlier Intervisions, « le même patient ? ». */
	readonly canOpenDossier: boolean;
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
	// [ACS-8] a patient's no hides the demande; whoever keeps the accord may still record a new one
	const withdrawn = !whole.ok && (whole.why === 'accord-retire' || whole.why === 'accord-refuse');
	const loaded = withdrawn
		? await loadSituationFor(deps, actor, situationId, 'enregistrer-accord')
		: whole;
	if (!loaded.ok) return whole.ok ? loaded : whole;
	const { facts, viewer, situation } = loaded;
	const standing = standingIn(facts, viewer, situation);
	const accord = await accordFile(deps, actor, sceneOf(facts, situation, standing), {
		canRecord: decideSituation(standing, situation, 'enregistrer-accord').ok,
		canWithdraw: decideSituation(standing, situation, 'retirer-accord').ok
	});
	const refused = refusedAmong(facts, situation);
	const titres = grantingTitles(
		standing,
		situation,
		withdrawn ? 'enregistrer-accord' : 'lire-demande'
	);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'situation-lue',
		subject: situationId,
		payload: { titres, demande: !withdrawn }
	});
	return {
		ok: true,
		preparation: {
			intervisionId: facts.id,
			poleName: facts.poleName,
			situation: withdrawn ? withoutDemande(situation) : shownSituation(situation),
			accord,
			accordThen: accord.canRecord ? await stateThen(deps, facts, situation) : null,
			people: facts.participants.map((person) => ({
				...preparedPerson(person),
				invite: situation.invites.find(({ personId }) => personId === person.personId) ?? null,
				// Whom the patient refused is known to whoever keeps the accord, to nobody else (decisions.md §1).
				refused: accord.canRecord && refused.includes(person.personId),
				seat: foreseenSeat(facts, person, situation)
			})),
			canOpenDossier: decideResource(dossierStanding(facts, viewer), 'voir-dossier').ok
		}
	};
}

/** Whoever conducts has the dossier until the Intervision is over ([DOS-6]). */
function dossierStanding(facts: MeetingFacts, viewer: Viewer): ResourceStanding {
	const standing = resourceStanding(facts, viewer);
	return facts.endedAt === null ? standing : { ...standing, role: null };
}

/** What the page shows, and nothing more of the record. */
function shownSituation(record: SituationRecord): SituationPreparation['situation'] {
	const { id, position, phase, designation, dossierId, dossierCode, demandeurId } = record;
	const { problem, demandeurs, motifs, problematiques } = record;
	return {
		...{ id, position, phase, designation, dossierId, dossierCode, demandeurId },
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

async function stateThen(deps: Deps, { startsAt }: MeetingFacts, situation: SituationRecord) {
	const then = accordAt(await deps.accords.history(situation.dossierId), startsAt.slice(0, 10));
	return then.state === situation.accord.state ? null : then.state;
}
