import { and, eq, inArray, isNull, sql as raw } from 'drizzle-orm';
import { guest, guestPart } from '#drizzle/schema/guest.ts';
import { situation } from '#drizzle/schema/situation.ts';
import type { GuestFacts, GuestPartFacts, WelcomeWay } from '#domain/guest/guest-facts.ts';
import type { LobbyState } from '#domain/intervision/meeting-facts.ts';
import { randomId } from '#server/random-id.ts';
import { asGuestKind, asLobby } from './codes.ts';
import type { Sql } from './database.ts';
import { guestRows, type GuestRow } from './guest-rows.ts';

/** The door of the guests of an Intervision. Every change names the states it starts from, as the lobby's own do. */
export interface GuestDoor {
	/** Everything that a meeting being held reads of them. */
	read(
		intervisionId: string
	): Promise<{ readonly guests: readonly GuestFacts[]; readonly parts: readonly GuestPartFacts[] }>;
	knock(guestId: string, at: Date): Promise<void>;
	/** [INT-9] Let in, by somebody who answers for it that it is he; false when he no longer waits. */
	welcome(guestId: string, by: string, how: WelcomeWay, at: Date): Promise<boolean>;
	/** Waits again; false when he was not in. */
	sendBack(guestId: string, at: Date): Promise<boolean>;
	leave(guestId: string): Promise<void>;
	/** [REC-13] Opens a part of the situation; false when one is open already. */
	openPart(situationId: string, by: string, at: Date): Promise<boolean>;
	/** Ends it; false when none was open. */
	closePart(situationId: string, at: Date): Promise<boolean>;
}

/** Keeps where guests stand in the database: a restart forgets nobody. */
export function createGuestDoor(sql: Sql, now: () => Date): GuestDoor {
	const change = async (
		guestId: string,
		from: readonly LobbyState[],
		values: Partial<typeof guest.$inferInsert>
	): Promise<boolean> => {
		const rows = await sql
			.update(guest)
			.set(values)
			.where(and(eq(guest.id, guestId), inArray(guest.lobby, [...from]), isNull(guest.revokedAt)))
			.returning({ id: guest.id });
		return rows.length > 0;
	};
	const unknown = { welcomedBy: null, welcomedAt: null, welcomedHow: null };
	return {
		async read(intervisionId) {
			const rows = await guestRows(sql, now(), eq(situation.intervisionId, intervisionId));
			const parts = await sql
				.select({ part: guestPart })
				.from(guestPart)
				.innerJoin(situation, eq(situation.id, guestPart.situationId))
				.where(eq(situation.intervisionId, intervisionId));
			return { guests: rows.map(factsOf), parts: parts.map(({ part }) => partOf(part)) };
		},
		async knock(guestId, at) {
			const values = { lobby: 'attente', knockedAt: at, ...unknown };
			await change(guestId, ['attendu', 'parti', 'refuse'], values);
		},
		welcome: (guestId, welcomedBy, welcomedHow, welcomedAt) =>
			change(guestId, ['attente'], { lobby: 'admis', welcomedBy, welcomedAt, welcomedHow }),
		sendBack: (guestId, at) =>
			change(guestId, ['admis'], { lobby: 'attente', knockedAt: at, ...unknown }),
		async leave(guestId) {
			const values = { lobby: 'attendu', knockedAt: null, ...unknown };
			await change(guestId, ['admis', 'attente'], values);
		},
		async openPart(situationId, openedBy, openedAt) {
			// One that a former opening of the situation left open, by a crash or a withdrawal, stands in nobody's way.
			await sql.execute(
				raw`update guest_part p set closed_at = ${openedAt.toISOString()} from situation s
					where p.situation_id = ${situationId} and s.id = p.situation_id and p.closed_at is null
					and p.opened_at < s.opened_at`
			);
			const rows = await sql
				.insert(guestPart)
				.values({ id: randomId(), situationId, openedBy, openedAt })
				.onConflictDoNothing()
				.returning({ id: guestPart.id });
			return rows.length > 0;
		},
		async closePart(situationId, closedAt) {
			const rows = await sql
				.update(guestPart)
				.set({ closedAt })
				.where(and(eq(guestPart.situationId, situationId), isNull(guestPart.closedAt)))
				.returning({ id: guestPart.id });
			return rows.length > 0;
		}
	};
}

function factsOf({ guest: one, session }: GuestRow): GuestFacts {
	return {
		id: one.id,
		situationId: one.situationId,
		kind: asGuestKind(one.kind),
		lobby: asLobby(one.lobby),
		knockedAt: one.knockedAt?.toISOString() ?? null,
		sessionId: session?.id ?? null,
		welcomedBy: one.welcomedBy,
		welcomedAt: one.welcomedAt?.toISOString() ?? null
	};
}

function partOf(part: typeof guestPart.$inferSelect): GuestPartFacts {
	return {
		situationId: part.situationId,
		openedAt: part.openedAt.toISOString(),
		closedAt: part.closedAt?.toISOString() ?? null
	};
}
