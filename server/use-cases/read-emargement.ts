import { decideResource } from '#domain/access/resource-access.ts';
import { resourceStanding, type Viewer } from '#domain/access/standing.ts';
import { buildEmargement, type EmargementLine } from '#domain/emargement/attendance.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PresenceStore } from '#server/db/presence.ts';
import type { WebhookEventStore } from '#server/db/webhook-events.ts';
import type { MediaGateway } from '#server/livekit/media-gateway.ts';

export interface ReadEmargementPorts {
	readonly presence: PresenceStore;
	readonly webhookEvents: WebhookEventStore;
	readonly media: MediaGateway | null;
}

export type EmargementReading =
	| { readonly ok: true; readonly lines: readonly EmargementLine[] }
	| { readonly ok: false; readonly why: Refusal };

/** Gives the attendance sheet of an Intervision, from our own stays and from what LiveKit saw. */
export async function readEmargement(
	facts: MeetingFacts,
	viewer: Viewer,
	{ presence, webhookEvents, media }: ReadEmargementPorts
): Promise<EmargementReading> {
	const decision = decideResource(resourceStanding(facts, viewer), 'voir-emargement');
	if (!decision.ok) return decision;
	const own = await presence.list(facts.id);
	if (media === null) return { ok: true, lines: buildEmargement(facts, own) };
	const people = new Map(
		facts.participants.map(({ personId }) => [media.identity(facts.id, personId), personId])
	);
	const seen = await webhookEvents.stays(facts.id, people);
	return { ok: true, lines: buildEmargement(facts, [...own, ...seen]) };
}
