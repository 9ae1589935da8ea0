import { and, asc, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { collabRoom } from '#drizzle/schema/collab.ts';
import { sameRoom } from './collab-room-filter.ts';
import type { RoomKey } from './collab-draft.ts';
import type { Sql } from './database.ts';

/** held: another node writes this room; gone: the draft does not exist any more. */
export type LeaseTaken =
	| { readonly kind: 'taken'; readonly epoch: number; readonly wasFrozen: boolean }
	| { readonly kind: 'held' }
	| { readonly kind: 'gone' };

/** The database's clock decides, so that nodes need not agree on theirs. */
const until = (seconds: number) => sql`now() + make_interval(secs => ${seconds}::double precision)`;

/**
 * Takes the right to write a room, raising the epoch: whoever held it before can not insert any more ([RT-7]).
 * A draft left frozen by a finaliser that died becomes a draft again; that finaliser's epoch is now void.
 */
export async function takeLease(
	db: Sql,
	key: RoomKey,
	node: string,
	seconds: number
): Promise<LeaseTaken> {
	return db.transaction(async (tx) => {
		const [before] = await tx
			.select({ state: collabRoom.state })
			.from(collabRoom)
			.where(and(sameRoom(collabRoom, key), ne(collabRoom.state, 'destroyed')))
			.for('update');
		if (!before) return { kind: 'gone' };
		const [row] = await tx
			.update(collabRoom)
			.set({
				state: 'draft',
				leaseNode: node,
				leaseEpoch: sql`${collabRoom.leaseEpoch} + 1`,
				leaseUntil: until(seconds)
			})
			.where(
				and(
					sameRoom(collabRoom, key),
					or(
						isNull(collabRoom.leaseNode),
						eq(collabRoom.leaseNode, node),
						isNull(collabRoom.leaseUntil),
						lt(collabRoom.leaseUntil, sql`now()`)
					)
				)
			)
			.returning({ epoch: collabRoom.leaseEpoch });
		if (!row) return { kind: 'held' };
		return { kind: 'taken', epoch: row.epoch, wasFrozen: before.state === 'frozen' };
	});
}

/** Renews the leases that still have their epoch; a room missing from the answer belongs to somebody else. */
export async function renewLeases(
	db: Sql,
	leases: readonly (RoomKey & { epoch: number })[],
	seconds: number
): Promise<readonly RoomKey[]> {
	if (leases.length === 0) return [];
	return db.transaction(async (tx) => {
		// Locked in the order in which updates are stored: two statements must not wait for each other.
		const held = await tx
			.select({ situationId: collabRoom.situationId, generation: collabRoom.generation })
			.from(collabRoom)
			.where(
				and(
					ne(collabRoom.state, 'destroyed'),
					or(
						...leases.map((lease) =>
							and(sameRoom(collabRoom, lease), eq(collabRoom.leaseEpoch, lease.epoch))
						)
					)
				)
			)
			.orderBy(asc(collabRoom.situationId), asc(collabRoom.generation))
			.for('no key update');
		if (held.length === 0) return [];
		await tx
			.update(collabRoom)
			.set({ leaseUntil: until(seconds) })
			.where(or(...held.map((room) => sameRoom(collabRoom, room))));
		return held;
	});
}

/** Gives the room back, unless somebody else has taken it. */
export async function releaseLease(db: Sql, key: RoomKey, epoch: number): Promise<void> {
	await db
		.update(collabRoom)
		.set({ leaseNode: null, leaseUntil: null })
		.where(
			and(
				sameRoom(collabRoom, key),
				eq(collabRoom.leaseEpoch, epoch),
				inArray(collabRoom.state, ['draft', 'frozen'])
			)
		);
}
