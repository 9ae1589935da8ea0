import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import { guest, guestSession } from '#drizzle/schema/guest.ts';
import type { GuestKind } from '#domain/guest/guest-kind.ts';
import { asGuestKind } from './codes.ts';
import type { Sql } from './database.ts';
import { guestRows, type GuestRow } from './guest-rows.ts';

/** A link about to be handed over; only the hash of its token. */
interface NewGuest {
	readonly id: string;
	readonly situationId: string;
	readonly kind: GuestKind;
	readonly linkHash: string;
	readonly expiresAt: Date;
	readonly createdBy: string;
	readonly createdAt: Date;
}

/** A guest in force, and where his link leads. */
export interface GuestSeat {
	readonly guestId: string;
	readonly kind: GuestKind;
	readonly situationId: string;
	readonly intervisionId: string;
	readonly expiresAt: Date;
	/** The one device that used the link, and when; null while none did. */
	readonly sessionId: string | null;
	readonly usedAt: Date | null;
}

/** Keeps the links of guests and their one device ([INT-1], [INT-4]). */
export function createGuests(sql: Sql) {
	const oneOf = async (rows: Promise<readonly GuestRow[]>) => {
		const [row] = await rows;
		return row ? seatOf(row) : null;
	};
	return {
		/** [INT-3] Makes a link; gives the former guests of the same kind, whose link opens nothing more. */
		create: (made: NewGuest): Promise<readonly string[]> =>
			sql.transaction(async (tx) => {
				const former = await revokeIn(tx, made.situationId, made.kind, made.createdAt);
				await tx.insert(guest).values(made);
				return former;
			}),
		/** Takes a link back; gives the guests that are no more. */
		revoke: (situationId: string, kind: GuestKind, at: Date): Promise<readonly string[]> =>
			sql.transaction((tx) => revokeIn(tx, situationId, kind, at)),
		ofSituation: async (situationId: string, now: Date): Promise<readonly GuestSeat[]> =>
			(await guestRows(sql, now, eq(guest.situationId, situationId))).map(seatOf),
		byLink: (linkHash: string, now: Date) =>
			oneOf(guestRows(sql, now, eq(guest.linkHash, linkHash))),
		bySession: (sessionId: string, now: Date) =>
			oneOf(guestRows(sql, now, eq(guestSession.id, sessionId))),
		/** [INT-4] Only the first device that comes; false when another one was first. */
		async openSession(id: string, guestId: string, at: Date, expiresAt: Date): Promise<boolean> {
			const rows = await sql
				.insert(guestSession)
				.values({ id, guestId, createdAt: at, expiresAt })
				.onConflictDoNothing()
				.returning({ id: guestSession.id });
			return rows.length > 0;
		},
		/** Forgets the devices whose time is over. */
		async purge(now: Date): Promise<void> {
			await sql.delete(guestSession).where(lt(guestSession.expiresAt, now));
		}
	};
}

export type Guests = ReturnType<typeof createGuests>;

function seatOf({ guest: one, session, intervisionId }: GuestRow): GuestSeat {
	return {
		guestId: one.id,
		kind: asGuestKind(one.kind),
		situationId: one.situationId,
		intervisionId,
		expiresAt: one.expiresAt,
		sessionId: session?.id ?? null,
		usedAt: session?.createdAt ?? null
	};
}

async function revokeIn(
	tx: Sql,
	situationId: string,
	kind: GuestKind,
	at: Date
): Promise<readonly string[]> {
	const rows = await tx
		.update(guest)
		.set({ revokedAt: at, lobby: 'parti' })
		.where(and(eq(guest.situationId, situationId), eq(guest.kind, kind), isNull(guest.revokedAt)))
		.returning({ id: guest.id });
	const ids = rows.map(({ id }) => id);
	if (ids.length > 0) await tx.delete(guestSession).where(inArray(guestSession.guestId, ids));
	return ids;
}
