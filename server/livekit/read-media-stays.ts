import type { Stay } from '#domain/emargement/stay.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { WebhookEventStore } from '#server/db/webhook-events.ts';
import type { MediaGateway } from './media-gateway.ts';

/** Makes the reader of what LiveKit saw of an Intervision, with the people behind the opaque identities; nothing without video. */
export function createMediaStays(
	media: Pick<MediaGateway, 'identity'> | null,
	events: WebhookEventStore
): (facts: MeetingFacts) => Promise<readonly Stay[]> {
	return async ({ id, participants }) => {
		if (media === null) return [];
		const people = participants.map(({ personId }): [string, string] => [
			media.identity(id, personId),
			personId
		]);
		return events.stays(id, new Map(people));
	};
}
