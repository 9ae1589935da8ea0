import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import { presenceSignature, seat, seatExit, signatureLink } from '#drizzle/schema/seat.ts';
import type { ExitFacts, PresenceSignature, SeatFacts } from '#domain/salle/seat.ts';
import { asSeatKind, asSignatureMeans } from './codes.ts';
import type { Sql } from './database.ts';
import { groupBy } from './group-by.ts';

export interface SeatedFacts {
	readonly seat: SeatFacts | null;
	readonly signature: PresenceSignature | null;
}

/** Who sits where and who has signed at these Intervisions, in two questions; asked by Intervision and person. */
export async function readSeats(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<(intervisionId: string, personId: string) => SeatedFacts> {
	const ids = [...intervisionIds];
	const seats = await sql
		.select()
		.from(seat)
		.where(and(inArray(seat.intervisionId, ids), isNull(seat.removedAt)));
	const signatures = await sql
		.select()
		.from(presenceSignature)
		.where(inArray(presenceSignature.intervisionId, ids));
	const key = (intervisionId: string, personId: string) => `${intervisionId} ${personId}`;
	const seated = new Map(seats.map((row) => [key(row.intervisionId, row.personId), row]));
	const signed = new Map(signatures.map((row) => [key(row.intervisionId, row.personId), row]));
	return (intervisionId, personId) => {
		const place = seated.get(key(intervisionId, personId));
		const signature = signed.get(key(intervisionId, personId));
		return {
			seat: place ? seatFacts(place) : null,
			signature: signature
				? { at: signature.signedAt.toISOString(), means: asSignatureMeans(signature.means) }
				: null
		};
	};
}

function seatFacts(row: typeof seat.$inferSelect): SeatFacts {
	const { id, holderId, declaredBy, companionSession } = row;
	return { id, kind: asSeatKind(row.kind), holderId, declaredBy, companionSession };
}

/** Who was confirmed as gone, by Intervision. */
export async function readExits(
	sql: Sql,
	intervisionIds: readonly string[]
): Promise<(intervisionId: string) => readonly ExitFacts[]> {
	const rows = await sql
		.select()
		.from(seatExit)
		.where(inArray(seatExit.intervisionId, [...intervisionIds]));
	const at = groupBy(rows, ({ intervisionId }) => intervisionId);
	return (intervisionId) =>
		at(intervisionId).map(({ situationId, personId }) => ({ situationId, personId }));
}

/** Links that sign one presence; only their hashes are here. */
export function createSignatureLinks(sql: Sql) {
	return {
		async issue(tokenHash: string, seatId: string, expiresAt: Date): Promise<void> {
			await sql.insert(signatureLink).values({ tokenHash, seatId, expiresAt });
		},
		/** Whose presence this link signs; null when there is no such link, when it is over, or when the seat is. */
		async find(
			tokenHash: string,
			at: Date
		): Promise<{ readonly intervisionId: string; readonly personId: string } | null> {
			const [row] = await sql
				.select({ intervisionId: seat.intervisionId, personId: seat.personId })
				.from(signatureLink)
				.innerJoin(seat, eq(seat.id, signatureLink.seatId))
				.where(
					and(
						eq(signatureLink.tokenHash, tokenHash),
						gt(signatureLink.expiresAt, at),
						isNull(seat.removedAt)
					)
				);
			return row ?? null;
		},
		/** Takes the link for this one act; false when it was used already. */
		async use(tokenHash: string, at: Date): Promise<boolean> {
			const rows = await sql
				.update(signatureLink)
				.set({ usedAt: at })
				.where(and(eq(signatureLink.tokenHash, tokenHash), isNull(signatureLink.usedAt)))
				.returning({ seatId: signatureLink.seatId });
			return rows.length > 0;
		},
		/** Forgets the links that are over: the signature is kept, not what opened it. */
		async purge(at: Date): Promise<void> {
			await sql.delete(signatureLink).where(lt(signatureLink.expiresAt, at));
		}
	};
}

export type SignatureLinks = ReturnType<typeof createSignatureLinks>;
