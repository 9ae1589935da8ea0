import type { Actor } from '#domain/access/actor.ts';
import { participantOf } from '#domain/intervision/meeting-facts.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import { loadInvitations } from './load-invitations.ts';
import { writeMail } from './write-mail.ts';

interface RemovingDeps extends InvitationDeps {
	revoke(filter: { sessionId: string }): void;
}

/**
 * Takes someone off the list, as long as he or she did nothing there: attendance is never erased. Who was invited is
 * told, and the appointment goes from his agenda; his link opens nothing any more ([INV-7]).
 */
export async function removeParticipant(
	deps: RemovingDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'preparer-intervision');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const participant = participantOf(facts, personId);
	if (!participant) return refused('introuvable');
	const engaged = facts.situations.some(
		({ phase, demandeurId, invites }) =>
			demandeurId === personId ||
			(phase !== 'retiree' && invites.some((invite) => invite.personId === personId))
	);
	if (engaged || participant.lobby !== 'attendu') return refused('saisie-invalide');
	const { appointment, people } = await loadInvitations(deps, facts);
	const person = people.find((one) => one.personId === personId);
	const place = { intervisionId, personId };
	const ended = await deps.transaction(async (tx) => {
		if (person?.invitedAt && person.email !== null && !appointment.ended) {
			const batch = deps.id();
			const key = `annulation/${intervisionId}/${personId}/${batch}`;
			const { email } = person;
			const sending = { kind: 'annulation', key, batch } as const;
			await writeMail(deps, tx, appointment, { ...person, email }, sending);
		}
		const sessions = await deps.invitations.revoke(place, deps.now(), tx);
		await deps.situations.forgetInvites(place, tx);
		await deps.intervisions.removeParticipant(intervisionId, personId, tx);
		const payload = { intervision: intervisionId };
		const event = 'participant-retire';
		const at = deps.now().toISOString();
		await deps.journal.append({ at, actor: actor.personId, event, subject: personId, payload }, tx);
		return sessions;
	});
	for (const sessionId of ended) deps.revoke({ sessionId });
	deps.outbox.wake();
	await deps.changed(intervisionId);
	return { ok: true };
}
