import { and, eq, isNull, or } from 'drizzle-orm';
import { participant } from '#drizzle/schema/intervision.ts';
import { presenceSignature, seat, seatExit } from '#drizzle/schema/seat.ts';
import type { ExitFacts, SeatKind, SignatureMeans } from '#domain/salle/seat.ts';
import { randomId } from '#server/random-id.ts';
import type { Sql } from './database.ts';

interface NewSeat {
	readonly id: string;
	readonly intervisionId: string;
	readonly personId: string;
	readonly holderId: string;
	readonly kind: SeatKind;
	readonly declaredBy: string;
	readonly charteWordBy: string | null;
}

interface NewExit extends ExitFacts {
	readonly intervisionId: string;
	readonly confirmedBy: string;
}

interface NewSignature {
	readonly intervisionId: string;
	readonly personId: string;
	readonly means: SignatureMeans;
	readonly witnessId: string | null;
	/** The scanned paper on which it stands. */
	readonly scanId?: string | null;
	readonly charteVersion: string;
}

/** Who sits where, who has left a room for a situation, who has signed. */
export interface SeatStore {
	/** The former place of this person ends with the same act: one at most. */
	declare(place: NewSeat, at: Date): Promise<void>;
	/** False when it was taken off already. */
	remove(seatId: string, by: string, at: Date): Promise<boolean>;
	/** [SAL-18] The phone by which somebody follows from her seat. */
	follow(seatId: string, sessionId: string): Promise<void>;
	/** [SAL-17] The room changes hands: its new holder gives up his seat, the former one takes one. */
	takeOver(
		intervisionId: string,
		change: { readonly from: string; readonly to: string },
		at: Date
	): Promise<void>;
	confirmExit(exit: NewExit, at: Date): Promise<void>;
	forgetExits(exits: readonly ExitFacts[]): Promise<void>;
	/**
	 * False when the presence was signed already. `trace` is written with it, or neither is; in the caller's transaction
	 * when there is one.
	 */
	sign(
		signature: NewSignature,
		at: Date,
		trace: (tx?: Sql) => Promise<unknown>,
		tx?: Sql
	): Promise<boolean>;
}

/** Keeps seats in the database: a restart of the application moves nobody. */
export function createSeatStore(sql: Sql): SeatStore {
	return {
		async declare(place, at) {
			await sql.transaction(async (tx) => {
				await endPlace(tx, place, place.declaredBy, at);
				await tx.insert(seat).values({ ...place, declaredAt: at });
			});
		},
		async remove(seatId, by, at) {
			const rows = await sql
				.update(seat)
				.set({ removedBy: by, removedAt: at })
				.where(and(eq(seat.id, seatId), isNull(seat.removedAt)))
				.returning({ id: seat.id });
			return rows.length > 0;
		},
		async follow(seatId, sessionId) {
			await sql.update(seat).set({ companionSession: sessionId }).where(eq(seat.id, seatId));
		},
		takeOver: (intervisionId, change, at) =>
			sql.transaction((tx) => takeOver(tx, intervisionId, change, at)),
		async confirmExit(exit, at) {
			const values = { ...exit, confirmedAt: at };
			await sql.insert(seatExit).values(values).onConflictDoNothing();
		},
		async forgetExits(exits) {
			const each = exits.map(({ situationId, personId }) =>
				and(eq(seatExit.situationId, situationId), eq(seatExit.personId, personId))
			);
			if (each.length > 0) await sql.delete(seatExit).where(or(...each));
		},
		sign({ charteVersion, ...signature }, at, trace, tx) {
			const write = async (inside: Sql) => {
				const rows = await inside
					.insert(presenceSignature)
					.values({ ...signature, signedAt: at })
					.onConflictDoNothing()
					.returning({ personId: presenceSignature.personId });
				if (rows.length === 0) return false;
				await acceptCharte(inside, signature, charteVersion, at);
				await trace(inside);
				return true;
			};
			return tx ? write(tx) : sql.transaction(write);
		}
	};
}

async function endPlace(
	sql: Sql,
	{ intervisionId, personId }: Pick<NewSeat, 'intervisionId' | 'personId'>,
	by: string,
	at: Date
): Promise<void> {
	await sql
		.update(seat)
		.set({ removedBy: by, removedAt: at })
		.where(
			and(
				eq(seat.intervisionId, intervisionId),
				eq(seat.personId, personId),
				isNull(seat.removedAt)
			)
		);
}

async function takeOver(
	tx: Sql,
	intervisionId: string,
	{ from, to }: { readonly from: string; readonly to: string },
	at: Date
): Promise<void> {
	await endPlace(tx, { intervisionId, personId: to }, to, at);
	await tx
		.update(seat)
		.set({ holderId: to })
		.where(
			and(eq(seat.intervisionId, intervisionId), eq(seat.holderId, from), isNull(seat.removedAt))
		);
	await tx
		.insert(seat)
		.values({
			id: randomId(),
			intervisionId,
			personId: from,
			holderId: to,
			kind: 'salle',
			declaredBy: to,
			declaredAt: at
		})
		.onConflictDoNothing();
}

/** [CHA-2] The signed words accept the Charte and make its two declarations: kept for whoever had not done it yet. */
async function acceptCharte(
	sql: Sql,
	{ intervisionId, personId }: Pick<NewSignature, 'intervisionId' | 'personId'>,
	charteVersion: string,
	at: Date
): Promise<void> {
	await sql
		.update(participant)
		.set({
			charteVersion,
			charteAcceptedAt: at,
			secrecyDeclared: true,
			notIndustryDeclared: true
		})
		.where(
			and(
				eq(participant.intervisionId, intervisionId),
				eq(participant.personId, personId),
				isNull(participant.charteVersion)
			)
		);
}
