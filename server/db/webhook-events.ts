import { and, eq, inArray } from 'drizzle-orm';
import { webhookEvent } from '#drizzle/schema/journal.ts';
import { mediaRoom } from '#drizzle/schema/situation.ts';
import type { MediaEventFacts } from '#domain/emargement/media-stays.ts';
import type { Sql } from './database.ts';

export interface MediaEvent {
	readonly id: string;
	readonly event: string;
	readonly room: string;
	/** Opaque. */
	readonly identity: string | null;
	/** Id of one connection: a person who reconnects has a new one before the old one leaves. */
	readonly sid: string | null;
	/** Seconds since the epoch, as LiveKit counts. */
	readonly at: number;
	/** When this connection began; null when LiveKit does not say. */
	readonly joinedAt: number | null;
}

export interface WebhookEventStore {
	/** Keeps an event once: LiveKit delivers again what it believes lost. */
	record(event: MediaEvent): Promise<void>;
	/** What LiveKit said of comings and goings, with the situation of each room (null: the welcome room). */
	ofIntervision(intervisionId: string): Promise<{
		readonly events: readonly MediaEventFacts[];
		readonly rooms: ReadonlyMap<string, string | null>;
	}>;
}

const kinds = { participant_joined: 'joined', participant_left: 'left' } as const;

/** Keeps what LiveKit says of comings and goings: the second source of attendance (meeting.md §4.8). */
export function createWebhookEventStore(sql: Sql): WebhookEventStore {
	return {
		async record(event) {
			await sql.insert(webhookEvent).values(event).onConflictDoNothing();
		},
		async ofIntervision(intervisionId) {
			const made = await sql
				.select({ name: mediaRoom.name, situationId: mediaRoom.situationId })
				.from(mediaRoom)
				.where(eq(mediaRoom.intervisionId, intervisionId));
			const rooms = new Map(made.map(({ name, situationId }) => [name, situationId]));
			const rows = await sql
				.select({ event: webhookEvent })
				.from(webhookEvent)
				.innerJoin(mediaRoom, eq(mediaRoom.name, webhookEvent.room))
				.where(
					and(
						eq(mediaRoom.intervisionId, intervisionId),
						inArray(webhookEvent.event, Object.keys(kinds))
					)
				);
			return { rooms, events: rows.flatMap(({ event }) => factsOf(event) ?? []) };
		}
	};
}

function factsOf(row: typeof webhookEvent.$inferSelect): MediaEventFacts | null {
	const { event, sid, identity, room, at, joinedAt } = row;
	if (sid === null || identity === null) return null;
	return {
		kind: event === 'participant_joined' ? 'joined' : 'left',
		sid,
		identity,
		room,
		at: at * 1000,
		joinedAt: joinedAt === null ? null : joinedAt * 1000
	};
}
