import type { Actor } from '#domain/access/actor.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadMeetingFor } from '#server/use-cases/load-meeting.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import { loadInvitations } from './load-invitations.ts';
import { writeMail } from './write-mail.ts';

/** How a sending began: what left at once, what the relay refused for ever, what is tried again. */
export type InvitationOutcome =
	| {
			readonly ok: true;
			readonly sent: number;
			readonly refused: readonly string[];
			readonly waiting: readonly string[];
			/** Whose mail would come after the Intervision. */
			readonly tooLate: readonly string[];
			/** Whom no mail can reach. */
			readonly withoutEmail: readonly string[];
	  }
	| { readonly ok: false; readonly why: Refusal };

/** Long enough for a relay in good health; the others go on by themselves. */
const patience = 2000;

/**
 * Sends each of these persons a new nominative link with an .ics; the former link dies ([INV-6]). Everything is written
 * in one transaction, then leaves: one mail that does not never stops the others. Who has no e-mail is left out.
 */
export async function sendInvitations(
	deps: InvitationDeps,
	actor: Actor,
	intervisionId: string,
	personIds: readonly string[]
): Promise<InvitationOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { appointment, people } = await loadInvitations(deps, loaded.facts);
	if (appointment.ended || appointment.cancelled) return { ok: false, why: 'intervision-passee' };
	const batch = deps.id();
	const names = new Map<string, string>();
	await deps.transaction(async (tx) => {
		for (const person of people) {
			const { personId, email, name } = person;
			if (!personIds.includes(personId) || email === null) continue;
			names.set(personId, name);
			const key = `invitation/${intervisionId}/${personId}/${batch}`;
			await writeMail(
				deps,
				tx,
				appointment,
				{ ...person, email },
				{ kind: 'invitation', key, batch }
			);
			await deps.journal.append(
				{
					at: deps.now().toISOString(),
					actor: actor.personId,
					event: 'participant-invite',
					subject: personId,
					payload: { intervision: intervisionId }
				},
				tx
			);
		}
	});
	await deps.outbox.settle(batch, patience);
	const rows = await deps.outbox.ofBatch(batch);
	const withoutEmail = people.filter(
		({ personId, email }) => personIds.includes(personId) && email === null
	);
	const inState = (state: string) =>
		rows.flatMap((row) => (row.state === state ? [names.get(row.personId ?? '') ?? ''] : []));
	return {
		ok: true,
		sent: inState('parti').length,
		refused: inState('refuse'),
		waiting: inState('attente'),
		tooLate: inState('abandonne'),
		withoutEmail: withoutEmail.map(({ name }) => name)
	};
}
