import type { Actor } from '#domain/access/actor.ts';
import { decideTellable } from '#domain/access/decide-tellable.ts';
import { standingIn } from '#domain/access/standing.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import {
	situationOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Deps } from './deps.ts';
import type { RefusedForm } from './form-outcome.ts';
import { loadMeetingFor } from './load-meeting.ts';

export interface SituationPlace {
	readonly intervisionId: string;
	readonly situationId: string;
}

/**
 * Reads a situation for whoever may say who is concerned by it. An invitation opens the fiche: only who may read the
 * demande says who follows the patient.
 */
export async function loadConcernedFor(
	deps: Deps,
	actor: Actor,
	{ intervisionId, situationId }: SituationPlace
): Promise<
	| { readonly ok: true; readonly facts: MeetingFacts; readonly situation: SituationRecord }
	| RefusedForm
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const { facts, viewer } = loaded;
	const situation = situationOf(facts, situationId);
	if (!situation) return { ok: false, why: 'introuvable', fields: [] };
	const knows = decideTellable(standingIn(facts, viewer, situation), situation, 'lire-demande');
	if (!knows.ok) return { ...knows, fields: [] };
	const session = decideSession(actor.method, 'lire-demande');
	return session.ok ? { ok: true, facts, situation } : { ...session, fields: [] };
}

/** [ACO-8] The patient said no to that person, whatever she was to him. */
export const refusedByPatient: RefusedForm = {
	ok: false,
	why: 'saisie-invalide',
	fields: [
		{
			field: 'invites',
			message: 'Le patient a refusé cette personne\u00A0: elle ne peut pas être invitée.'
		}
	]
};
