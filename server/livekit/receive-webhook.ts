import { WebhookReceiver, type WebhookEvent } from 'livekit-server-sdk';
import { isTestRoom } from '#domain/diagnostic/test-path.ts';
import type { WebhookEventStore } from '#server/db/webhook-events.ts';
import { isRecorder } from './is-recorder.ts';

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
	events: WebhookEventStore,
	onRecording: (room: string) => void = () => undefined
): ReceiveWebhook {
	const receiver = new WebhookReceiver(settings.apiKey, settings.apiSecret);
	return async (body, authorization) => {
		const event = await verify(receiver, body, authorization);
		if (event === null) return 'refused';
		const recorded = recordedRoom(event);
		if (recorded !== null) onRecording(recorded);
		// [PST-8] the rooms of « Tester mon poste » say nothing of anybody's attendance
		if (!KEPT.includes(event.event) || isTestRoom(event.room?.name ?? '')) return 'ok';
		await events.record({
			id: event.id,
			event: event.event,
			room: event.room?.name ?? '',
			identity: event.participant?.identity ?? null,
			sid: event.participant?.sid ?? null,
			at: Number(event.createdAt),
			joinedAt: Number(event.participant?.joinedAt ?? 0) || null
		});
		return 'ok';
	};
}

/** [CHI-6] The room where something records or comes to record; nothing of ours ever asks for it. */
function recordedRoom({ event, egressInfo, participant, room }: WebhookEvent): string | null {
	if (event === 'egress_started' || event === 'egress_updated') return egressInfo?.roomName ?? '';
	const arrived = event === 'participant_joined' && participant !== undefined;
	if (arrived && isRecorder(participant)) return room?.name ?? '';
	return room?.activeRecording === true ? room.name : null;
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
