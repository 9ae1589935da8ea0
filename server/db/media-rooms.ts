import { and, desc, eq, isNull } from 'drizzle-orm';
import { mediaRoom } from '#drizzle/schema/situation.ts';
import type { Sql } from './database.ts';

export interface MediaRoomStore {
	/** Records a room before LiveKit is asked to make it. `situationId` null: the welcome room. */
	insert(name: string, intervisionId: string, situationId: string | null, at: Date): Promise<void>;
	/** Names of the rooms of this Intervision not known to be deleted, newest first. */
	live(intervisionId: string): Promise<readonly string[]>;
	markDeleted(name: string, at: Date): Promise<void>;
}

/** Remembers every media room ever made, so that none outlives its situation, even after a crash. */
export function createMediaRoomStore(sql: Sql): MediaRoomStore {
	return {
		async insert(name, intervisionId, situationId, at) {
			await sql.insert(mediaRoom).values({ name, intervisionId, situationId, createdAt: at });
		},
		async live(intervisionId) {
			const rows = await sql
				.select({ name: mediaRoom.name })
				.from(mediaRoom)
				.where(and(eq(mediaRoom.intervisionId, intervisionId), isNull(mediaRoom.deletedAt)))
				.orderBy(desc(mediaRoom.createdAt));
			return rows.map(({ name }) => name);
		},
		async markDeleted(name, at) {
			await sql.update(mediaRoom).set({ deletedAt: at }).where(eq(mediaRoom.name, name));
		}
	};
}
