import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import type { presenceSignature } from '#drizzle/schema/seat.ts';
import { seat, seatExit, signatureLink } from '#drizzle/schema/seat.ts';
import type { ExitFacts, PresenceSignature, SeatFacts } from '#domain/salle/seat.ts';
import { asSeatKind, asSignatureMeans } from './codes.ts';
import type { Sql } from './database.ts';
import { groupBy } from '#domain/shared/group-by.ts';

/** Who holds the place that somebody sits at, and how it was declared. */
export function seatFacts(row: typeof seat.$inferSelect): SeatFacts {
	const { id, holderId, declaredBy, companionSession } = row;
	return { id, kind: asSeatKind(row.kind), holderId, declaredBy, companionSession };
}

export function signatureFacts({
	signedAt,
	means,
	witnessId,
	scanId
}: typeof presenceSignature.$inferSelect): PresenceSignature {
	return { at: signedAt.toISOString(), means: asSignatureMeans(means), witnessId, scanId };
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
