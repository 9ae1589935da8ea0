import { isRefused } from '#domain/accord/is-refused.ts';
import {
	participantOf,
	situationOf,
	type MeetingFacts,
	type SituationRecord
} from '#domain/intervision/meeting-facts.ts';
import type { Sql } from '#server/db/database.ts';
import type { InvitationDeps } from './invitation-deps.ts';
import {
	loadInvitations,
	type LoadedInvitation,
	type LoadedInvitations
} from './load-invitations.ts';
import { writeWithdrawal } from './write-withdrawal.ts';

export interface WithdrawalDeps extends InvitationDeps {
	revoke(filter: { sessionId: string }): void;
}

/** An Intervision still to come, as it was before a situation left its agenda. */
interface Before extends LoadedInvitations {
	readonly facts: MeetingFacts;
}

/** The Intervisions to come at which situations of these dossiers are expected; read before the act's transaction. */
export async function beforeWithdrawal(
	deps: WithdrawalDeps,
	dossierIds: readonly string[]
): Promise<readonly Before[]> {
	const bound = await Promise.all(dossierIds.map((id) => deps.accords.situations(id)));
	const now = deps.now().toISOString();
	const coming = bound
		.flat()
		.filter(({ phase, ended, startsAt }) => phase === 'inscrite' && !ended && startsAt > now);
	return meetingsBefore(
		deps,
		coming.map(({ intervisionId }) => intervisionId)
	);
}

/** The same for Intervisions that are known. */
export async function meetingsBefore(
	deps: WithdrawalDeps,
	intervisionIds: readonly string[]
): Promise<readonly Before[]> {
	const all = await deps.reader.loadManyFacts([...new Set(intervisionIds)]);
	const coming = [...all.values()].filter(
		({ startsAt, endedAt, cancelledAt }) =>
			endedAt === null && cancelledAt === null && startsAt > deps.now().toISOString()
	);
	return Promise.all(
		coming.map(async (facts) => ({ facts, ...(await loadInvitations(deps, facts)) }))
	);
}

/**
 * [ACO-18] Tells those who were invited for situations that leave an agenda: that one was taken off, and nothing of
 * which or why. Whoever came for it alone is expected no more: the appointment is called off, the link opens nothing.
 * Gives the sessions to close once the act is committed.
 */
export async function tellWithdrawal(
	deps: WithdrawalDeps,
	tx: Sql,
	meetings: readonly Before[],
	takenOff: readonly string[]
): Promise<readonly string[]> {
	const sessions: string[] = [];
	for (const meeting of meetings) {
		const gone = takenOff.flatMap((id) => situationOf(meeting.facts, id) ?? []);
		const batch = deps.id();
		for (const person of meeting.people) {
			if (!concerns(meeting.facts, gone, person)) continue;
			const { email, personId } = person;
			if (email === null) continue;
			const released = comesForNothingElse(meeting.facts, gone, person);
			await writeWithdrawal(
				deps,
				tx,
				meeting.appointment,
				{ ...person, email },
				{ released, batch }
			);
			if (!released) continue;
			const place = { intervisionId: meeting.facts.id, personId };
			sessions.push(...(await deps.invitations.revoke(place, deps.now(), tx)));
		}
	}
	return sessions;
}

/**
 * [INV-18] The organiser moves a situation, or takes it off: whoever came for it alone is to be told, when the
 * coordination says so, as with a change of date.
 */
export async function oweRelease(
	deps: WithdrawalDeps,
	tx: Sql,
	meetings: readonly Before[],
	situationId: string
): Promise<void> {
	for (const { facts, people } of meetings) {
		const gone = facts.situations.filter(({ id }) => id === situationId);
		for (const person of people) {
			const tells = person.email !== null && concerns(facts, gone, person);
			if (!tells || !comesForNothingElse(facts, gone, person)) continue;
			await deps.invitations.oweRelease({ intervisionId: facts.id, personId: person.personId }, tx);
		}
	}
}

/** After the commit: the mails leave, what the links had opened closes. */
export function settleWithdrawal(deps: WithdrawalDeps, sessions: readonly string[]): void {
	for (const sessionId of sessions) deps.revoke({ sessionId });
	deps.outbox.wake();
}

const bringsHere = ({ demandeurId, invites }: SituationRecord, personId: string): boolean =>
	demandeurId === personId || invites.some((invite) => invite.personId === personId);

/** Who was really told of the appointment, and came for one of these; never whom the patient refused ([INV-8]). */
function concerns(
	facts: MeetingFacts,
	gone: readonly SituationRecord[],
	{ personId, told, linkRevokedAt }: LoadedInvitation
): boolean {
	if (told === null || linkRevokedAt !== null) return false;
	const profession = participantOf(facts, personId)?.exercice.profession ?? null;
	return gone.some(
		(situation) =>
			bringsHere(situation, personId) && !isRefused(situation.accord, { personId, profession })
	);
}

function comesForNothingElse(
	{ situations }: MeetingFacts,
	gone: readonly SituationRecord[],
	{ personId, role }: LoadedInvitation
): boolean {
	if (role !== 'participant') return false;
	return !situations.some(
		(situation) =>
			situation.phase !== 'retiree' && !gone.includes(situation) && bringsHere(situation, personId)
	);
}
