import type { Stay } from '#domain/emargement/stay.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { WebhookEventStore } from '#server/db/webhook-events.ts';
import type { MediaGateway } from './media-gateway.ts';

/** Makes the reader of what LiveKit saw of an Intervision, with the people behind the opaque identities. */
export function createMediaStays(
	media: Pick<MediaGateway, 'identity'>,
	events: WebhookEventStore
): (facts: MeetingFacts) => Promise<readonly Stay[]> {
	return ({ id, participants }) => {
		const people = participants.map(({ personId }): [string, string] => [
			media.identity(id, personId),
			personId
		]);
		return events.stays(id, new Map(people));
	};
}
