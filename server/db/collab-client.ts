import { and, eq, inArray } from 'drizzle-orm';
import { collabClient, collabRoom } from '#drizzle/schema/collab.ts';
import { sameRoom } from './collab-room-filter.ts';
import type { RoomKey } from './collab-draft.ts';
import type { Sql } from './database.ts';

/**
 * Registers a Yjs client id for a person, first come first served, and returns whose it is ([RT-5]).
 * Committed before the first update of that id is applied, so that after a crash any browser may bring it back.
 */
export async function claimClient(
	db: Sql,
	key: RoomKey,
	epoch: number,
	clientId: number,
	personId: string
): Promise<string | null> {
	const { situationId, generation } = key;
	return db.transaction(async (tx) => {
		const writable = await tx
			.select({ epoch: collabRoom.leaseEpoch })
			.from(collabRoom)
			.where(
				and(
					sameRoom(collabRoom, key),
					eq(collabRoom.leaseEpoch, epoch),
					inArray(collabRoom.state, ['draft', 'frozen'])
				)
			)
			.for('share');
		if (writable.length === 0) return null;
		await tx
			.insert(collabClient)
			.values({ situationId, generation, clientId, personId })
			.onConflictDoNothing();
		const [owner] = await tx
			.select({ personId: collabClient.personId })
			.from(collabClient)
			.where(and(sameRoom(collabClient, key), eq(collabClient.clientId, clientId)));
		return owner?.personId ?? null;
	});
}
