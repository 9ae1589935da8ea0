import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { webhookEvent } from '#drizzle/schema/journal.ts';
import { mediaRoom } from '#drizzle/schema/situation.ts';
import type { Stay } from '#domain/emargement/stay.ts';
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
}

export interface WebhookEventStore {
	/** Keeps an event once: LiveKit delivers again what it believes lost. */
	record(event: MediaEvent): Promise<void>;
	/** Stays as LiveKit saw them; `people` gives the person behind each opaque identity. */
	stays(intervisionId: string, people: ReadonlyMap<string, string>): Promise<readonly Stay[]>;
}

/** Keeps what LiveKit says of comings and goings: the second source of attendance (meeting.md §4.8). */
export function createWebhookEventStore(sql: Sql): WebhookEventStore {
	return {
		async record(event) {
			await sql.insert(webhookEvent).values(event).onConflictDoNothing();
		},
		async stays(intervisionId, people) {
			const rows = await sql
				.select({ event: webhookEvent, situationId: mediaRoom.situationId })
				.from(webhookEvent)
				.innerJoin(mediaRoom, eq(mediaRoom.name, webhookEvent.room))
				.where(
					and(
						eq(mediaRoom.intervisionId, intervisionId),
						isNotNull(webhookEvent.sid),
						inArray(webhookEvent.event, ['participant_joined', 'participant_left'])
					)
				)
				.orderBy(asc(webhookEvent.at));
			const left = new Map(
				rows
					.filter(({ event }) => event.event === 'participant_left')
					.map(({ event }) => [event.sid, event.at])
			);
			return rows.flatMap(({ event, situationId }) => {
				const personId = people.get(event.identity ?? '');
				if (event.event !== 'participant_joined' || personId === undefined) return [];
				const enteredAt = isoOf(event.at);
				const end = left.get(event.sid);
				const leftAt = end === undefined ? null : isoOf(end);
				// A departure that never arrived proves the arrival only.
				const seenAt = leftAt ?? enteredAt;
				return { personId, situationId, mode: null, enteredAt, leftAt, seenAt, source: 'livekit' };
			});
		}
	};
}

function isoOf(seconds: number): string {
	return new Date(seconds * 1000).toISOString();
}
