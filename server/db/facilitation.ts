import { and, eq, isNotNull, isNull, ne, or, sql as raw } from 'drizzle-orm';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { situation, spoken } from '#drizzle/schema/situation.ts';
import { extraMost } from '#domain/facilitation/situation-time.ts';
import type { GuidePhase } from '#domain/facilitation/guide-phase.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Sql } from './database.ts';

/** Who speaks where: a situation, or the welcome room (null). */
interface Turn {
	readonly intervisionId: string;
	readonly personId: string;
	readonly situationId: string | null;
}

/** How the talk is led, kept in the database: a restart of the application loses no hand. */
export interface FacilitationStore {
	/** A hand that is up already in this place keeps its rank. */
	raiseHand(turn: Turn): Promise<void>;
	lowerHand(intervisionId: string, personId: string): Promise<void>;
	/** Gives the floor, and lowers the hand with it; who had it before has it no more. */
	giveFloor(turn: Turn, at: Date): Promise<void>;
	takeFloorBack(intervisionId: string): Promise<void>;
	/** [MED-8] One person may show a screen, instead of whoever might before; null: nobody any more. */
	letPresent(intervisionId: string, presenter: Omit<Turn, 'intervisionId'> | null): Promise<void>;
	noteSpoken(situationId: string, personId: string): Promise<void>;
	/** Two situations that were never opened change places; false when one was meanwhile. */
	swap(one: string, other: string): Promise<boolean>;
	/** False beyond an hour more, or when it is not open any more. */
	addMinutes(situationId: string, minutes: number): Promise<boolean>;
	setPhase(situationId: string, phase: GuidePhase): Promise<void>;
	setGuided(intervisionId: string, guided: boolean): Promise<void>;
	recallCharte(intervisionId: string, at: Date): Promise<void>;
	/** Named from the role that he had, which he takes back later; false when it changed meanwhile. */
	nameCoAnimateur(intervisionId: string, personId: string, from: IntervisionRole): Promise<boolean>;
	takeCoAnimateurBack(intervisionId: string, personId: string): Promise<boolean>;
}

const handDown = { handRank: null, handSituationId: null };
const screenFree = { presents: false, presentsSituationId: null };
const floorFree = { floorSince: null, floorSituationId: null };

/** Keeps hands, floor, time and roles; the condition is in the statement, not before it. */
export function createFacilitationStore(sql: Sql): FacilitationStore {
	const mine = (intervisionId: string, personId: string) =>
		and(eq(participant.intervisionId, intervisionId), eq(participant.personId, personId));
	const isOpen = (situationId: string) =>
		and(eq(situation.id, situationId), eq(situation.phase, 'ouverte'));
	return {
		async raiseHand({ intervisionId, personId, situationId }) {
			const elsewhere =
				situationId === null
					? isNotNull(participant.handSituationId)
					: or(isNull(participant.handSituationId), ne(participant.handSituationId, situationId));
			await sql
				.update(participant)
				.set({ handRank: raw`nextval('hand_order')`, handSituationId: situationId })
				.where(and(mine(intervisionId, personId), or(isNull(participant.handRank), elsewhere)));
		},
		async lowerHand(intervisionId, personId) {
			await sql.update(participant).set(handDown).where(mine(intervisionId, personId));
		},
		giveFloor: ({ intervisionId, personId, situationId }, at) =>
			sql.transaction(async (tx) => {
				const had = and(
					eq(participant.intervisionId, intervisionId),
					isNotNull(participant.floorSince)
				);
				await tx.update(participant).set(floorFree).where(had);
				const given = { floorSince: at, floorSituationId: situationId };
				await tx
					.update(participant)
					.set({ ...handDown, ...given })
					.where(mine(intervisionId, personId));
			}),
		async takeFloorBack(intervisionId) {
			await sql
				.update(participant)
				.set(floorFree)
				.where(
					and(eq(participant.intervisionId, intervisionId), isNotNull(participant.floorSince))
				);
		},
		letPresent: (intervisionId, presenter) =>
			sql.transaction(async (tx) => {
				const presented = and(eq(participant.intervisionId, intervisionId), participant.presents);
				await tx.update(participant).set(screenFree).where(presented);
				if (presenter === null) return;
				const { personId, situationId } = presenter;
				await tx
					.update(participant)
					.set({ presents: true, presentsSituationId: situationId })
					.where(mine(intervisionId, personId));
			}),
		async noteSpoken(situationId, personId) {
			await sql.insert(spoken).values({ situationId, personId }).onConflictDoNothing();
		},
		swap: (one, other) =>
			sql.transaction(async (tx) => {
				const lines = await tx
					.select({ id: situation.id, position: situation.position })
					.from(situation)
					.where(
						and(
							or(eq(situation.id, one), eq(situation.id, other)),
							eq(situation.phase, 'inscrite'),
							isNull(situation.openedAt)
						)
					)
					.orderBy(situation.id)
					.for('update');
				const [first, second] = lines;
				if (!first || !second) return false;
				const to = (id: string, position: number) =>
					tx.update(situation).set({ position }).where(eq(situation.id, id));
				await to(first.id, second.position);
				await to(second.id, first.position);
				return true;
			}),
		async addMinutes(situationId, minutes) {
			const more = raw`${situation.extraMinutes} + ${minutes}`;
			const rows = await sql
				.update(situation)
				.set({ extraMinutes: more })
				.where(and(isOpen(situationId), raw`${more} <= ${extraMost}`))
				.returning({ id: situation.id });
			return rows.length > 0;
		},
		async setPhase(situationId, guidePhase) {
			await sql.update(situation).set({ guidePhase }).where(isOpen(situationId));
		},
		async setGuided(intervisionId, guided) {
			await sql.update(intervision).set({ guided }).where(eq(intervision.id, intervisionId));
		},
		async recallCharte(intervisionId, at) {
			await sql
				.update(intervision)
				.set({ charteShownAt: at })
				.where(eq(intervision.id, intervisionId));
		},
		async nameCoAnimateur(intervisionId, personId, from) {
			const rows = await sql
				.update(participant)
				.set({ role: 'co-animateur', formerRole: from })
				.where(and(mine(intervisionId, personId), eq(participant.role, from)))
				.returning({ personId: participant.personId });
			return rows.length > 0;
		},
		async takeCoAnimateurBack(intervisionId, personId) {
			const rows = await sql
				.update(participant)
				.set({ role: raw`${participant.formerRole}`, formerRole: null })
				.where(
					and(
						mine(intervisionId, personId),
						eq(participant.role, 'co-animateur'),
						isNotNull(participant.formerRole)
					)
				)
				.returning({ personId: participant.personId });
			return rows.length > 0;
		}
	};
}
