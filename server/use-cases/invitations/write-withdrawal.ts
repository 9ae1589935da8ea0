import type { Appointment } from '#domain/invitation/invitation-facts.ts';
import { withdrawnMark } from '#domain/invitation/invitation-state.ts';
import type { Sql } from '#server/db/database.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import type { LoadedInvitation } from './load-invitations.ts';
import { calendarFacts } from './write-mail.ts';

/** Writes to one person that a situation left the agenda; `released`: he or she is expected no more. */
export async function writeWithdrawal(
	deps: InvitationDeps,
	tx: Sql,
	appointment: Appointment,
	person: LoadedInvitation & { readonly email: string },
	{ released, batch }: { readonly released: boolean; readonly batch: string }
): Promise<void> {
	const { intervisionId, poleName, organiser, startsAt } = appointment;
	const { personId, givenName, email } = person;
	const now = deps.now();
	const place = { intervisionId, personId };
	const calendar = released ? await cancelled(deps, tx, appointment, person, now) : null;
	const moment = deps.appointment(new Date(startsAt));
	await deps.outbox.add(
		{
			...{ kind: 'retrait', key: `retrait/${intervisionId}/${personId}/${batch}`, batch },
			...place,
			...deps.invitationWords.retrait({ givenName, moment, poleName, organiser, released }),
			to: email,
			...(calendar !== null && { calendar }),
			expiresAt: new Date(startsAt)
		},
		tx
	);
}

/** The appointment that takes theirs out of the agenda, under its next number. */
async function cancelled(
	deps: InvitationDeps,
	tx: Sql,
	appointment: Appointment,
	person: LoadedInvitation & { readonly email: string },
	now: Date
) {
	const place = { intervisionId: appointment.intervisionId, personId: person.personId };
	const sequence = await deps.invitations.tell(place, { told: withdrawnMark, at: now }, tx);
	const facts = calendarFacts(deps, appointment, person, { token: null, sequence, now });
	return { filename: 'intervision.ics', content: deps.calendar(facts), method: 'CANCEL' } as const;
}
