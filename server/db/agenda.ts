import { and, eq, inArray, isNotNull, isNull, notExists, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import { decideAccord } from '#domain/accord/decide-accord.ts';
import { createAccords } from './accords.ts';
import type { Sql } from './database.ts';

/** The moves of a meeting's agenda; each answers whether it really happened. */
export interface AgendaStore {
	/** Opens unless another situation of this Intervision is open ([RT-52]). */
	open(intervisionId: string, situationId: string, at: Date): Promise<boolean>;
	close(situationId: string, at: Date): Promise<boolean>;
	/** Adds a nominative invitation made in the room; false when there was one already. */
	invite(situationId: string, personId: string, by: string): Promise<boolean>;
	end(intervisionId: string, at: Date): Promise<boolean>;
}

/** Keeps which situation is open in the database: the condition is in the statement, not before it. */
export function createAgendaStore(sql: Sql): AgendaStore {
	const other = alias(situation, 'other');
	const accords = createAccords(sql);
	return {
		open: (intervisionId, situationId, at) =>
			sql.transaction(async (tx) => {
				// [ACO-15] a withdrawal comes before, and nothing opens, or after, and closes it
				if (!decideAccord(await accords.heldFor(tx, situationId)).ok) return false;
				const rows = await tx
					.update(situation)
					.set({ phase: 'ouverte', openedAt: at, closedAt: null })
					.where(
						and(
							eq(situation.id, situationId),
							eq(situation.intervisionId, intervisionId),
							inArray(situation.phase, ['inscrite', 'fermee']),
							notExists(
								tx
									.select({ id: other.id })
									.from(other)
									.where(and(eq(other.intervisionId, intervisionId), eq(other.phase, 'ouverte')))
							)
						)
					)
					.returning({ id: situation.id });
				// [TOUR-1] everybody is moved: hands, floor and screen were of the place that one leaves
				if (rows.length > 0) {
					await tx
						.update(participant)
						.set({
							handRank: null,
							handSituationId: null,
							floorSince: null,
							floorSituationId: null,
							presents: false,
							presentsSituationId: null
						})
						.where(
							and(
								eq(participant.intervisionId, intervisionId),
								or(
									isNotNull(participant.handRank),
									isNotNull(participant.floorSince),
									participant.presents
								)
							)
						);
				}
				return rows.length > 0;
			}),
		async close(situationId, at) {
			const rows = await sql
				.update(situation)
				.set({ phase: 'fermee', closedAt: at })
				.where(and(eq(situation.id, situationId), eq(situation.phase, 'ouverte')))
				.returning({ id: situation.id });
			return rows.length > 0;
		},
		async invite(situationId, personId, by) {
			const rows = await sql
				.insert(situationInvite)
				.values({ situationId, personId, addedOnSpotBy: by })
				.onConflictDoNothing()
				.returning({ personId: situationInvite.personId });
			return rows.length > 0;
		},
		async end(intervisionId, at) {
			const rows = await sql
				.update(intervision)
				.set({ endedAt: at })
				.where(and(eq(intervision.id, intervisionId), isNull(intervision.endedAt)))
				.returning({ id: intervision.id });
			return rows.length > 0;
		}
	};
}
