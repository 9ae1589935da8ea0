import type { Actor } from '#domain/access/actor.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import { decideTellable } from '#domain/access/decide-tellable.ts';
import { refusedAmong, standingIn } from '#domain/access/standing.ts';
import { invitesMark } from '#domain/intervision/invites-mark.ts';
import type { SituationInviteFacts } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from './deps.ts';
import { expectAgain } from './invitations/expect-again.ts';
import { loadMeetingFor } from './load-meeting.ts';
import { writeInvites } from './write-invites.ts';
import type { FormOutcome } from './form-outcome.ts';

/** Says who is concerned by a situation; someone whom the patient refused can not be ([ACO-8]). */
export async function setInvites(
	deps: Deps,
	actor: Actor,
	{ intervisionId, situationId }: { intervisionId: string; situationId: string },
	invites: readonly SituationInviteFacts[],
	/** An undo says what it undoes: a list that changed since is left alone. */
	seen: string | null = null
): Promise<FormOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return { ...loaded, fields: [] };
	const situation = loaded.facts.situations.find(({ id }) => id === situationId);
	if (!situation) return { ok: false, why: 'introuvable', fields: [] };
	if (seen !== null && seen !== invitesMark(situation.invites)) {
		return { ok: false, why: 'annulation-tardive', fields: [] };
	}
	// An invitation opens the fiche: only who may read the demande says who follows the patient.
	const standing = standingIn(loaded.facts, loaded.viewer, situation);
	const knows = decideTellable(standing, situation, 'lire-demande');
	if (!knows.ok) return { ...knows, fields: [] };
	const session = decideSession(actor.method, 'lire-demande');
	if (!session.ok) return { ...session, fields: [] };
	const expected = new Set(loaded.facts.participants.map(({ personId }) => personId));
	if (!invites.every(({ personId }) => expected.has(personId))) {
		return { ok: false, why: 'introuvable', fields: [] };
	}
	const refused = refusedAmong(loaded.facts, situation);
	if (invites.some(({ personId }) => refused.includes(personId))) {
		return {
			ok: false,
			why: 'saisie-invalide',
			fields: [
				{
					field: 'invites',
					message: 'Le patient a refusé cette personne : elle ne peut pas être invitée.'
				}
			]
		};
	}
	await writeInvites(deps, actor, situation, invites);
	await expectAgain(deps, loaded.facts, situationId);
	await deps.changed(intervisionId);
	return { ok: true };
}
