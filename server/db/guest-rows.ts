import { and, asc, eq, gt, gte, inArray, isNull, notExists, type SQL } from 'drizzle-orm';
import { accord } from '#drizzle/schema/dossier.ts';
import { guest, guestSession } from '#drizzle/schema/guest.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { Sql } from './database.ts';

/**
 * [INT-5] The guests in force: not revoked, not expired, and no refusal nor withdrawal recorded since the link was made.
 * The link follows its situation when that is moved to another date.
 */
export function guestRows(sql: Sql, now: Date, which: SQL) {
	const refused = sql
		.select({ id: accord.id })
		.from(accord)
		.where(
			and(
				eq(accord.dossierId, situation.dossierId),
				inArray(accord.state, ['refuse', 'retire']),
				gte(accord.recordedAt, guest.createdAt)
			)
		);
	return sql
		.select({ guest, session: guestSession, intervisionId: situation.intervisionId })
		.from(guest)
		.innerJoin(situation, eq(situation.id, guest.situationId))
		.leftJoin(guestSession, eq(guestSession.guestId, guest.id))
		.where(and(which, isNull(guest.revokedAt), gt(guest.expiresAt, now), notExists(refused)))
		.orderBy(asc(guest.createdAt));
}

export type GuestRow = Awaited<ReturnType<typeof guestRows>>[number];
