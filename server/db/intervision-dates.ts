import { and, asc, desc, eq, gte, isNotNull, isNull, lt, sql as query } from 'drizzle-orm';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import type { ChangeReason } from '#domain/planning/change-reason.ts';
import type { Format } from '#domain/pole/site.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { asFormat } from './codes.ts';
import { holdPlaceOn } from './agenda-room.ts';
import type { Sql } from './database.ts';

/** The planning of one Intervision: when, where, how, by whom. */
export interface DateRecord {
	readonly id: string;
	readonly poleId: string;
	readonly startsAt: Date;
	readonly minutes: number;
	readonly format: Format;
	readonly siteId: string | null;
	readonly organiser: string;
	readonly organiserKind: string;
	readonly seriesId: string | null;
	readonly endedAt: Date | null;
	readonly cancelledAt: Date | null;
	readonly changeReason: string | null;
	readonly postponedFrom: Date | null;
	/** Holds a situation that was opened: the date took place. */
	readonly begun: boolean;
	readonly invited: number;
}

// Written out: drizzle leaves the table's name away, and a bare « id » would be the situation's own.
const begun = query<boolean>`exists (select 1 from ${situation} s where s.intervision_id = intervision.id and s.phase not in ('inscrite', 'retiree'))`;
const invited = query<number>`(select count(*)::int from ${participant} p where p.intervision_id = intervision.id and p.invited_at is not null)`;

/** Changes of dates, and what a new date is proposed from. */
export function createIntervisionDates(sql: Sql) {
	const read = () => sql.select({ row: intervision, begun, invited }).from(intervision).$dynamic();
	const record = ({ row, ...counts }: Awaited<ReturnType<typeof read>>[number]): DateRecord => ({
		...row,
		...counts,
		format: asFormat(row.format)
	});

	return {
		async byId(id: string): Promise<DateRecord | null> {
			const [row] = await read().where(eq(intervision.id, id));
			return row ? record(row) : null;
		},
		/** [PLA-15] The dates of a series from this one on that are still to be held, in order. */
		async following(seriesId: string, from: Date): Promise<readonly DateRecord[]> {
			const rows = await read()
				.where(
					and(
						eq(intervision.seriesId, seriesId),
						gte(intervision.startsAt, from),
						isNull(intervision.endedAt),
						isNull(intervision.cancelledAt)
					)
				)
				.orderBy(asc(intervision.startsAt));
			return rows.map(record);
		},
		async update(
			id: string,
			changes: Partial<
				Pick<
					typeof intervision.$inferInsert,
					| 'startsAt'
					| 'minutes'
					| 'format'
					| 'siteId'
					| 'organiser'
					| 'organiserKind'
					| 'postponedFrom'
					| 'rescheduledAt'
				>
			> & { changeReason?: ChangeReason | null },
			tx: Sql = sql
		): Promise<void> {
			await tx.update(intervision).set(changes).where(eq(intervision.id, id));
		},
		/** Calls a date off; false when it was held or called off meanwhile. */
		async cancel(id: string, reason: ChangeReason, at: Date, tx: Sql = sql): Promise<boolean> {
			const done = await tx
				.update(intervision)
				.set({ cancelledAt: at, changeReason: reason })
				.where(
					and(eq(intervision.id, id), isNull(intervision.endedAt), isNull(intervision.cancelledAt))
				)
				.returning({ id: intervision.id });
			return done.length === 1;
		},
		async restore(id: string, tx: Sql = sql): Promise<boolean> {
			const done = await tx
				.update(intervision)
				.set({ cancelledAt: null, changeReason: null })
				.where(and(eq(intervision.id, id), isNotNull(intervision.cancelledAt)))
				.returning({ id: intervision.id });
			return done.length === 1;
		},
		/** [PLA-7] The site and the animateur of the pôle's last date before this one. */
		async lastBefore(
			poleId: string,
			before: Date
		): Promise<{ readonly siteId: string | null; readonly animateurId: string | null }> {
			const mine = and(
				eq(intervision.poleId, poleId),
				lt(intervision.startsAt, before),
				isNull(intervision.cancelledAt)
			);
			const [site] = await sql
				.select({ siteId: intervision.siteId })
				.from(intervision)
				.where(and(mine, isNotNull(intervision.siteId)))
				.orderBy(desc(intervision.startsAt))
				.limit(1);
			const [who] = await sql
				.select({ personId: participant.personId })
				.from(intervision)
				.innerJoin(
					participant,
					and(eq(participant.intervisionId, intervision.id), eq(participant.role, 'animateur'))
				)
				.where(mine)
				.orderBy(desc(intervision.startsAt), asc(participant.personId))
				.limit(1);
			return { siteId: site?.siteId ?? null, animateurId: who?.personId ?? null };
		},
		/** [PLA-11] Moves a situation that was never opened to the end of another agenda, unless that one is full ([TOUR-7]). */
		async moveSituation(situationId: string, toId: string, tx: Sql): Promise<Decision> {
			if (!(await holdPlaceOn(toId, tx))) return refused('ordre-du-jour-plein');
			const moved = await tx
				.update(situation)
				.set({
					intervisionId: toId,
					position: query`(select coalesce(max(other.position), 0) + 1 from ${situation} other where other.intervision_id = ${toId})`
				})
				.where(and(eq(situation.id, situationId), eq(situation.phase, 'inscrite')))
				.returning({ id: situation.id });
			return moved.length === 1 ? granted : refused('situation-commencee');
		},
		/** Expects there the people of this situation who are not expected yet. */
		async expectInvited(situationId: string, intervisionId: string, tx: Sql): Promise<void> {
			await tx.execute(query`
				insert into ${participant} (intervision_id, person_id, role)
				select ${intervisionId}, concerned.person_id, 'participant' from (
					select person_id from ${situationInvite} where situation_id = ${situationId}
					union
					select demandeur_id from ${situation} where id = ${situationId} and demandeur_id is not null
				) concerned
				on conflict do nothing`);
		},
		/** Takes off the list those whom only this situation brought there and whom nobody has invited yet. */
		async releaseUninvited(
			intervisionId: string,
			personIds: readonly string[],
			tx: Sql
		): Promise<void> {
			for (const personId of personIds) {
				await tx
					.delete(participant)
					.where(
						and(
							eq(participant.intervisionId, intervisionId),
							eq(participant.personId, personId),
							eq(participant.role, 'participant'),
							eq(participant.lobby, 'attendu'),
							isNull(participant.invitedAt)
						)
					);
			}
		}
	};
}

export type IntervisionDates = ReturnType<typeof createIntervisionDates>;
