import { WebhookReceiver } from 'livekit-server-sdk';
import { isTestRoom } from '#domain/diagnostic/test-path.ts';
import type { WebhookEventStore } from '#server/db/webhook-events.ts';

export type ReceiveWebhook = (
	body: string,
	authorization: string | null
) => Promise<'ok' | 'refused'>;

const KEPT: readonly string[] = [
	'room_started',
	'room_finished',
	'participant_joined',
	'participant_left',
	'participant_connection_aborted'
];

/**
 * Makes the door for LiveKit's webhooks: the raw body and its signed hash, or nothing ([RT-59]). The
 * same delivery twice is kept once; a database failure is thrown, so that LiveKit tries again.
 */
export function createWebhookReceiver(
	settings: { readonly apiKey: string; readonly apiSecret: string },
	events: WebhookEventStore
): ReceiveWebhook {
	const receiver = new WebhookReceiver(settings.apiKey, settings.apiSecret);
	return async (body, authorization) => {
		const event = await verify(receiver, body, authorization);
		if (event === null) return 'refused';
		// [PST-8] the rooms of « Tester mon poste » say nothing of anybody's attendance
		if (!KEPT.includes(event.event) || isTestRoom(event.room?.name ?? '')) return 'ok';
		await events.record({
			id: event.id,
			event: event.event,
			room: event.room?.name ?? '',
			identity: event.participant?.identity ?? null,
			sid: event.participant?.sid ?? null,
			at: Number(event.createdAt)
		});
		return 'ok';
	};
}

async function verify(receiver: WebhookReceiver, body: string, authorization: string | null) {
	if (!authorization) return null;
	try {
		return await receiver.receive(body, authorization);
	} catch {
		// No signature, another key, another body: the sender learns nothing more than « no ».
		return null;
	}
}
