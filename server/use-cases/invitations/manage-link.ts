import type { Actor } from '#domain/access/actor.ts';
import { appointmentMark } from '#domain/invitation/invitation-facts.ts';
import type { Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import { loadInvitations } from './load-invitations.ts';
import { linkFor } from './write-mail.ts';

interface RevokingDeps extends InvitationDeps {
	revoke(filter: { sessionId: string }): void;
}

/** [INV-6] Kills someone's link; sessions, sockets and media that it opened close at once. */
export async function revokeLink(
	deps: RevokingDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<Decision> {
	const loaded = await loadOne(deps, actor, intervisionId, personId);
	if (!loaded.ok) return loaded;
	const now = deps.now();
	const ended = await deps.transaction(async (tx) => {
		await journal(deps, tx, actor, { event: 'lien-retire', personId, intervisionId });
		return deps.invitations.revoke({ intervisionId, personId }, now, tx);
	});
	for (const sessionId of ended) deps.revoke({ sessionId });
	await deps.changed(intervisionId);
	return { ok: true };
}

/**
 * Makes a link to be handed over to someone without an e-mail. It is shown once, to whoever asked for it, who answers
 * for giving it to the right person: the act is kept. Whoever held it recognises nobody by it ([REC-16]); what a link
 * handed over before had opened ends.
 */
export async function handLink(
	deps: RevokingDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
): Promise<
	| { readonly ok: true; readonly link: string; readonly name: string }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadOne(deps, actor, intervisionId, personId);
	if (!loaded.ok) return loaded;
	const { appointment, person } = loaded;
	if (appointment.ended || appointment.cancelled) return { ok: false, why: 'intervision-passee' };
	const at = deps.now();
	const { token, ended } = await deps.transaction(async (tx) => {
		const made = await linkFor(deps, tx, appointment, person, { another: true });
		const mark = appointmentMark(appointment);
		const by = actor.personId;
		await deps.invitations.handed({ intervisionId, personId }, mark, { at, by }, tx);
		await journal(deps, tx, actor, { event: 'lien-remis', personId, intervisionId });
		const closed = await deps.invitations.endSessions({ intervisionId, personId }, tx);
		return { token: made, ended: closed };
	});
	for (const sessionId of ended) deps.revoke({ sessionId });
	await deps.changed(intervisionId);
	return { ok: true, link: `${deps.origin}/invitation/${token}`, name: person.name };
}

/** « Ne pas relancer cette personne », or again. */
export async function setQuiet(
	deps: InvitationDeps,
	actor: Actor,
	intervisionId: string,
	{ personId, quiet }: { readonly personId: string; readonly quiet: boolean }
): Promise<Decision> {
	const loaded = await loadOne(deps, actor, intervisionId, personId);
	if (!loaded.ok) return loaded;
	await deps.invitations.setQuiet({ intervisionId, personId }, quiet);
	return { ok: true };
}

async function loadOne(
	deps: InvitationDeps,
	actor: Actor,
	intervisionId: string,
	personId: string
) {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { appointment, people } = await loadInvitations(deps, loaded.facts);
	const person = people.find((one) => one.personId === personId);
	if (!person) return { ok: false as const, why: 'introuvable' as const };
	return { ok: true as const, appointment, person };
}

async function journal(
	deps: InvitationDeps,
	tx: Parameters<InvitationDeps['journal']['append']>[1],
	actor: Actor,
	{
		event,
		personId,
		intervisionId
	}: { event: 'lien-retire' | 'lien-remis'; personId: string; intervisionId: string }
): Promise<void> {
	await deps.journal.append(
		{
			at: deps.now().toISOString(),
			actor: actor.personId,
			event,
			subject: personId,
			payload: { intervision: intervisionId }
		},
		tx
	);
}
