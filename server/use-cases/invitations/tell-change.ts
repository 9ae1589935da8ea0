import type { Actor } from '#domain/access/actor.ts';
import { isReleaseDue, toTellAgain } from '#domain/invitation/invitation-state.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import { loadInvitations } from './load-invitations.ts';
import { settleWithdrawal, type WithdrawalDeps } from './tell-withdrawal.ts';
import { writeMail } from './write-mail.ts';
import { writeWithdrawal } from './write-withdrawal.ts';

/** The window in which a bulk sending can be taken back. */
const undoWindow = 10_000;

/** A bulk sending: to follow, or to take back while it is held. */
export type ChangeOutcome =
	| { readonly ok: true; readonly batch: string; readonly told: number }
	| { readonly ok: false; readonly why: Refusal };

/**
 * Tells a new date, place or format, or that the Intervision is off, to everyone who was told something else, with the
 * appointment that replaces theirs. What is told is the Intervision as it stands. Nothing leaves for ten seconds.
 */
export async function tellChange(
	deps: WithdrawalDeps,
	actor: Actor,
	intervisionId: string
): Promise<ChangeOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { appointment, people } = await loadInvitations(deps, loaded.facts);
	const concerned = toTellAgain(appointment, people);
	const kind = appointment.cancelled ? 'annulation' : 'changement';
	const batch = deps.id();
	const releases = deps.id();
	const sessions: string[] = [];
	await deps.transaction(async (tx) => {
		for (const person of people) {
			const { personId, email } = person;
			if (email === null || !concerned.some((one) => one.personId === personId)) continue;
			if (isReleaseDue(person) && !appointment.cancelled) {
				// [INV-18] It leaves at once: the link that it ends could not be given back.
				const released = { released: true, batch: releases };
				await writeWithdrawal(deps, tx, appointment, { ...person, email }, released);
				const place = { intervisionId, personId };
				sessions.push(...(await deps.invitations.revoke(place, deps.now(), tx)));
				continue;
			}
			const key = `${kind}/${intervisionId}/${personId}/${batch}`;
			const sending = { kind, key, batch, heldFor: undoWindow } as const;
			await writeMail(deps, tx, appointment, { ...person, email }, sending);
		}
		if (concerned.length === 0) return;
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: actor.personId,
				event: 'changement-annonce',
				subject: intervisionId,
				payload: { nature: kind, personnes: concerned.length }
			},
			tx
		);
	});
	settleWithdrawal(deps, sessions);
	return { ok: true, batch, told: concerned.length };
}

/** Takes a bulk sending back while nothing of it has left; the change stays to be told ([INV-7]). */
export async function takeBackSending(
	deps: InvitationDeps,
	actor: Actor,
	intervisionId: string,
	batch: string
): Promise<Decision> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const rows = await deps.outbox.ofBatch(batch);
	if (rows.length === 0 || !rows.every((row) => row.intervisionId === intervisionId)) {
		return refused('introuvable');
	}
	const taken = await deps.transaction(async (tx) => {
		const personIds = await deps.outbox.takeBack(batch, deps.now(), tx);
		await deps.invitations.untell(intervisionId, personIds, tx);
		return personIds.length;
	});
	return taken === 0 ? refused('envoi-parti') : { ok: true };
}
