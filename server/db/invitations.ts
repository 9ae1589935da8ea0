import { and, asc, eq, exists, inArray, isNull, ne, or, sql as query, type SQL } from 'drizzle-orm';
import { participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { session } from '#drizzle/schema/session.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import type { AnswerGiven } from '#domain/invitation/answer.ts';
import type { InvitationFacts } from '#domain/invitation/invitation-facts.ts';
import { releaseDueMark, withdrawnMark } from '#domain/invitation/invitation-state.ts';
import { asAbsenceReason, asAnswer, asRole } from './codes.ts';
import type { Sql } from './database.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import { fullName } from './people.ts';

/** One person at one Intervision. */
interface Place {
	readonly intervisionId: string;
	readonly personId: string;
}

/** An invitation as stored; its situations are read with the agenda. */
export interface StoredInvitation extends Omit<InvitationFacts, 'situations'> {
	readonly linkSeed: string | null;
	readonly linkHash: string | null;
	/** SEQUENCE of the appointment last sent; 0 before any. */
	readonly sequence: number;
}

/** Invitations: links, answers, who knows who it is. */
export function createInvitations(sql: Sql) {
	const at = ({ intervisionId, personId }: Place) =>
		and(eq(participant.intervisionId, intervisionId), eq(participant.personId, personId));
	const change = async (
		place: Place,
		set: Partial<typeof participant.$inferInsert>,
		tx: Sql = sql
	) => {
		await tx.update(participant).set(set).where(at(place));
	};

	const rowsOf = async (intervisionIds: readonly string[], tx: Sql = sql) => {
		const rows = await tx
			.select()
			.from(participant)
			.innerJoin(person, eq(person.id, participant.personId))
			.where(inArray(participant.intervisionId, [...intervisionIds]))
			.orderBy(asc(person.familyName), asc(person.givenName));
		return rows.map((row) => ({
			intervisionId: row.participant.intervisionId,
			...storedInvitation(row.participant, row.person)
		}));
	};

	return {
		list: (intervisionId: string, tx?: Sql): Promise<readonly StoredInvitation[]> =>
			rowsOf([intervisionId], tx),
		/** The same for several Intervisions in one question, asked by id. */
		async lists(
			intervisionIds: readonly string[]
		): Promise<(intervisionId: string) => readonly StoredInvitation[]> {
			const rows = intervisionIds.length === 0 ? [] : await rowsOf(intervisionIds);
			return groupBy(rows, ({ intervisionId }) => intervisionId);
		},
		/** When each invited person said that he knows who it is, for these situations. */
		async known(situationIds: readonly string[]) {
			if (situationIds.length === 0) return [];
			return sql
				.select({
					situationId: situationInvite.situationId,
					personId: situationInvite.personId,
					knownAt: situationInvite.knownAt
				})
				.from(situationInvite)
				.where(inArray(situationInvite.situationId, [...situationIds]));
		},
		/** Another link: the former one opens nothing from here on. */
		renewLink: (place: Place, link: { readonly hash: string; readonly seed: string }, tx: Sql) =>
			change(
				place,
				{ linkHash: link.hash, linkSeed: link.seed, linkOpenedAt: null, linkRevokedAt: null },
				tx
			),
		/** An appointment goes out: counts one more sending, and gives its number for the agenda (SEQUENCE). */
		async tell(
			place: Place,
			{
				told,
				at: now,
				invitedAt
			}: { readonly told: string; readonly at: Date; readonly invitedAt?: Date },
			tx: Sql
		): Promise<number> {
			const [row] = await tx
				.update(participant)
				.set({
					told,
					toldAt: now,
					...(invitedAt && { invitedAt }),
					invitationSequence: query`${participant.invitationSequence} + 1`
				})
				.where(at(place))
				.returning({ sequence: participant.invitationSequence });
			return (row?.sequence ?? 1) - 1;
		},
		/** What was to be told was taken back: it stays to be told. */
		async untell(intervisionId: string, personIds: readonly string[], tx: Sql): Promise<void> {
			if (personIds.length === 0) return;
			await tx
				.update(participant)
				.set({ told: 'repris', toldAt: null })
				.where(
					and(
						eq(participant.intervisionId, intervisionId),
						inArray(participant.personId, [...personIds])
					)
				);
		},
		/** Nothing brings her here any more: to be told, when the coordination says so ([INV-18]). */
		oweRelease: (place: Place, tx: Sql) => change(place, { told: releaseDueMark }, tx),
		/** Whoever was to be told so comes again: what she knows is right as it was. */
		async stillExpected(intervisionId: string, told: string, tx: Sql = sql): Promise<void> {
			await tx
				.update(participant)
				.set({ told })
				.where(
					and(
						eq(participant.intervisionId, intervisionId),
						eq(participant.told, releaseDueMark),
						exists(bringing(tx, ne(situation.phase, 'retiree')))
					)
				);
		},
		/** A situation is on the agenda again: whoever was released with it is to be invited anew ([ACO-18]). */
		async bringBack(situationIds: readonly string[], tx: Sql = sql): Promise<void> {
			if (situationIds.length === 0) return;
			await tx
				.update(participant)
				.set({ told: null, toldAt: null, invitedAt: null, linkRevokedAt: null })
				.where(
					and(
						eq(participant.told, withdrawnMark),
						exists(bringing(tx, inArray(situation.id, [...situationIds])))
					)
				);
		},
		handed: (place: Place, told: string, { at: now, by }: { at: Date; by: string }, tx: Sql) =>
			change(place, { linkHandedAt: now, linkHandedBy: by, told }, tx),
		/** Ends the sessions that the person's former links opened. Gives their ids. */
		endSessions: (place: Place, tx: Sql) => endSessions(place, tx),
		opened: (place: Place, now: Date) =>
			sql
				.update(participant)
				.set({ linkOpenedAt: now })
				.where(and(at(place), isNull(participant.linkOpenedAt)))
				.then(() => undefined),
		answer: (place: Place, { answer, reason, phone }: AnswerGiven, now: Date) =>
			change(place, {
				answer,
				answeredAt: now,
				answerReason: reason,
				answerPhone: phone
			}),
		setQuiet: (place: Place, quiet: boolean) => change(place, { quiet }),
		/** Kills the link, and ends the sessions that it opened. Gives their ids: what they hold open closes with them. */
		async revoke(place: Place, now: Date, tx: Sql): Promise<readonly string[]> {
			await change(place, { linkHash: null, linkSeed: null, linkRevokedAt: now }, tx);
			return endSessions(place, tx);
		},
		/** False when the person is not invited for this situation. */
		async know(situationId: string, personId: string, now: Date): Promise<boolean> {
			const rows = await sql
				.update(situationInvite)
				.set({
					knownAt: query`coalesce(${situationInvite.knownAt}, ${now.toISOString()}::timestamptz)`
				})
				.where(
					and(eq(situationInvite.situationId, situationId), eq(situationInvite.personId, personId))
				)
				.returning({ id: situationInvite.situationId });
			return rows.length > 0;
		}
	};
}

async function endSessions(
	{ personId, intervisionId }: Place,
	tx: Sql
): Promise<readonly string[]> {
	const ended = await tx
		.delete(session)
		.where(and(eq(session.userId, personId), eq(session.intervisionId, intervisionId)))
		.returning({ id: session.id });
	return ended.map(({ id }) => id);
}

export type Invitations = ReturnType<typeof createInvitations>;

/** The situations among these that bring the participant of the statement around them: as demandeur, or concerned. */
function bringing(tx: Sql, which: SQL | undefined) {
	return tx
		.select({ one: query`1` })
		.from(situation)
		.leftJoin(situationInvite, eq(situationInvite.situationId, situation.id))
		.where(
			and(
				which,
				eq(situation.intervisionId, participant.intervisionId),
				or(
					eq(situationInvite.personId, participant.personId),
					eq(situation.demandeurId, participant.personId)
				)
			)
		);
}

function storedInvitation(
	row: typeof participant.$inferSelect,
	who: typeof person.$inferSelect
): StoredInvitation {
	const iso = (moment: Date | null) => moment?.toISOString() ?? null;
	return {
		personId: who.id,
		givenName: who.givenName,
		name: fullName(who),
		role: asRole(row.role),
		email: who.email,
		invitedAt: iso(row.invitedAt),
		linkOpenedAt: iso(row.linkOpenedAt),
		linkHandedAt: iso(row.linkHandedAt),
		linkRevokedAt: iso(row.linkRevokedAt),
		told: row.told,
		answer: row.answer === null ? null : asAnswer(row.answer),
		answeredAt: iso(row.answeredAt),
		reason: row.answerReason === null ? null : asAbsenceReason(row.answerReason),
		phone: row.answerPhone,
		quiet: row.quiet,
		linkSeed: row.linkSeed,
		linkHash: row.linkHash,
		sequence: Math.max(row.invitationSequence - 1, 0)
	};
}
