import type { Actor } from '#domain/access/actor.ts';
import { refusedAmong } from '#domain/access/standing.ts';
import { invitesMark } from '#domain/intervision/invites-mark.ts';
import { participantOf, type SituationInviteFacts } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from './deps.ts';
import type { FormOutcome } from './form-outcome.ts';
import { loadConcernedFor, refusedByPatient, type SituationPlace } from './load-concerned.ts';
import { writeInvites } from './write-invites.ts';

/** Says who is concerned by a situation; someone whom the patient refused can not be ([ACO-8]). */
export async function setInvites(
	deps: Deps,
	actor: Actor,
	place: SituationPlace,
	invites: readonly SituationInviteFacts[],
	/** An undo says what it undoes: a list that changed since is left alone. */
	seen: string | null = null
): Promise<FormOutcome> {
	const loaded = await loadConcernedFor(deps, actor, place);
	if (!loaded.ok) return loaded;
	const { facts, situation } = loaded;
	if (seen !== null && seen !== invitesMark(situation.invites)) {
		return { ok: false, why: 'annulation-tardive', fields: [] };
	}
	if (!invites.every(({ personId }) => participantOf(facts, personId))) {
		return { ok: false, why: 'introuvable', fields: [] };
	}
	const refused = refusedAmong(facts, situation);
	if (invites.some(({ personId }) => refused.includes(personId))) return refusedByPatient;
	await writeInvites(deps, actor, facts, situation, invites);
	return { ok: true };
}
