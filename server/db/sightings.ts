import { and, eq, gte, inArray, lte, sql as raw } from 'drizzle-orm';
import { mediaSighting } from '#drizzle/schema/attendance.ts';
import { mediaRoom } from '#drizzle/schema/situation.ts';
import type { SightingFacts } from '#domain/emargement/media-stays.ts';
import { randomId } from '#server/random-id.ts';
import type { Sql } from './database.ts';

/** Seen again within this time, it is the same sighting: four times what separates two looks. */
const SAME_MS = 60_000;

/** What LiveKit was seen to hold: the third source of attendance (meeting.md §4.8). */
export interface SightingStore {
	/** These identities are in this room at this moment; told twice, it changes nothing. */
	see(room: string, identities: readonly string[], at: Date): Promise<void>;
	ofIntervision(intervisionId: string): Promise<readonly SightingFacts[]>;
}

/** Keeps sightings in the database: an application that stops loses at most the last look. */
export function createSightingStore(sql: Sql): SightingStore {
	return {
		async see(room, identities, at) {
			if (identities.length === 0) return;
			const [earliest, latest] = [-SAME_MS, SAME_MS].map((by) => new Date(at.getTime() + by));
			if (!earliest || !latest) return;
			const moment = at.toISOString();
			const longer = await sql
				.update(mediaSighting)
				.set({
					firstAt: raw`least(${mediaSighting.firstAt}, ${moment}::timestamptz)`,
					lastAt: raw`greatest(${mediaSighting.lastAt}, ${moment}::timestamptz)`
				})
				.where(
					and(
						eq(mediaSighting.room, room),
						inArray(mediaSighting.identity, [...identities]),
						gte(mediaSighting.lastAt, earliest),
						lte(mediaSighting.firstAt, latest)
					)
				)
				.returning({ identity: mediaSighting.identity });
			const known = new Set(longer.map(({ identity }) => identity));
			const fresh = [...new Set(identities)].filter((identity) => !known.has(identity));
			if (fresh.length === 0) return;
			await sql
				.insert(mediaSighting)
				.values(
					fresh.map((identity) => ({ id: randomId(), room, identity, firstAt: at, lastAt: at }))
				);
		},
		async ofIntervision(intervisionId) {
			const rows = await sql
				.select({ seen: mediaSighting })
				.from(mediaSighting)
				.innerJoin(mediaRoom, eq(mediaRoom.name, mediaSighting.room))
				.where(eq(mediaRoom.intervisionId, intervisionId));
			return rows.map(({ seen: { room, identity, firstAt, lastAt } }) => ({
				room,
				identity,
				firstAt: firstAt.getTime(),
				lastAt: lastAt.getTime()
			}));
		}
	};
}
