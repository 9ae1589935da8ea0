import { appointmentOf } from '#domain/invitation/appointment-of.ts';
import { appointmentMark } from '#domain/invitation/invitation-facts.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '#server/use-cases/deps.ts';

/** A situation brings people here: who was to be told otherwise is not, who was told so is to be invited anew ([INV-18]). */
export async function expectAgain(
	{ invitations }: Pick<Deps, 'invitations'>,
	facts: MeetingFacts,
	situationId: string,
	tx?: Sql
): Promise<void> {
	await invitations.stillExpected(facts.id, appointmentMark(appointmentOf(facts)), tx);
	await invitations.bringBack([situationId], tx);
}
