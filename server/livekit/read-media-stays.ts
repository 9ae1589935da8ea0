import { buildMediaStays } from '#domain/emargement/media-stays.ts';
import type { Stay } from '#domain/emargement/stay.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { SightingStore } from '#server/db/sightings.ts';
import type { WebhookEventStore } from '#server/db/webhook-events.ts';
import type { MediaGateway } from './media-gateway.ts';

/**
 * Makes the reader of what LiveKit saw of an Intervision, by its events and by what it was seen to hold, with the people
 * behind the opaque identities; nothing without video.
 */
export function createMediaStays(
	media: Pick<MediaGateway, 'identity'> | null,
	events: Pick<WebhookEventStore, 'ofIntervision'>,
	sightings: Pick<SightingStore, 'ofIntervision'>
): (facts: Pick<MeetingFacts, 'id' | 'participants'>) => Promise<readonly Stay[]> {
	return async ({ id, participants }) => {
		if (media === null) return [];
		const people = participants.map(({ personId }): [string, string] => [
			media.identity(id, personId),
			personId
		]);
		const told = await events.ofIntervision(id);
		const seen = await sightings.ofIntervision(id);
		return buildMediaStays({ events: told.events, sightings: seen }, told.rooms, new Map(people));
	};
}
