import { createHash } from 'node:crypto';
import { AccessToken } from 'livekit-server-sdk';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MediaEvent, WebhookEventStore } from '#server/db/webhook-events.ts';
import { createWebhookReceiver } from './receive-webhook.ts';

const settings = { apiKey: 'clef-de-test', apiSecret: 'secret-de-test-assez-long-pour-hs256' };
const kept: MediaEvent[] = [];
const events: WebhookEventStore = {
	record: async (event) => void kept.push(event),
	ofIntervision: async () => ({ events: [], rooms: new Map() })
};
const receive = createWebhookReceiver(settings, events);

async function sign(body: string, secret = settings.apiSecret): Promise<string> {
	const token = new AccessToken(settings.apiKey, secret);
	token.sha256 = createHash('sha256').update(body).digest('base64');
	return token.toJwt();
}

function bodyOf(event: string, room = 'a1b2'): string {
	return JSON.stringify({
		id: 'EV_1',
		event,
		createdAt: '1700000000',
		room: { name: room },
		participant: { identity: 'opaque', sid: 'PA_1', joinedAt: '1699999990' }
	});
}

describe('webhooks of the video server', () => {
	beforeEach(() => void kept.splice(0));

	it('[RT-59] keeps a signed arrival, without anything that names a person', async () => {
		const body = bodyOf('participant_joined');
		expect(await receive(body, await sign(body))).toBe('ok');
		expect(kept).toEqual([
			{
				id: 'EV_1',
				event: 'participant_joined',
				room: 'a1b2',
				identity: 'opaque',
				sid: 'PA_1',
				at: 1_700_000_000,
				joinedAt: 1_699_999_990
			}
		]);
	});

	it('[RT-59] refuses what is unsigned, signed by another, altered, or no JSON', async () => {
		const body = bodyOf('participant_left');
		const token = await sign(body);
		expect(await receive(body, null)).toBe('refused');
		expect(await receive(body, '')).toBe('refused');
		expect(await receive(body, 'Bearer rien')).toBe('refused');
		expect(await receive(body, await sign(body, 'un-autre-secret-assez-long-pour-hs256'))).toBe(
			'refused'
		);
		expect(await receive(body.replace('PA_1', 'PA_2'), token)).toBe('refused');
		expect(await receive('{', await sign('{'))).toBe('refused');
		expect(kept).toEqual([]);
	});

	it('[PST-8] accepts and forgets what happens in a room of « Tester mon poste »', async () => {
		const body = bodyOf('participant_joined', 'essai-a1b2');
		expect(await receive(body, await sign(body))).toBe('ok');
		expect(kept).toEqual([]);
	});

	it.each([
		{ event: 'egress_started', egressInfo: { roomName: 'a1b2' } },
		{ event: 'participant_joined', room: { name: 'a1b2' }, participant: { kind: 'EGRESS' } },
		{
			event: 'participant_joined',
			room: { name: 'a1b2' },
			participant: { permission: { recorder: true } }
		},
		{ event: 'track_published', room: { name: 'a1b2', activeRecording: true } }
	])('[CHI-6] tells at once that something records: %o', async (told) => {
		const heard: string[] = [];
		const listen = createWebhookReceiver(settings, events, (room) => void heard.push(room));
		const body = JSON.stringify({ id: 'EV_9', createdAt: '1700000000', ...told });
		expect(await listen(body, await sign(body, 'un-autre-secret-assez-long-pour-hs256'))).toBe(
			'refused'
		);
		expect(heard).toEqual([]);
		expect(await listen(body, await sign(body))).toBe('ok');
		expect(heard).toEqual(['a1b2']);
	});

	it('[CHI-6] somebody who only comes in records nothing', async () => {
		const heard: string[] = [];
		const listen = createWebhookReceiver(settings, events, (room) => void heard.push(room));
		const body = bodyOf('participant_joined');
		await listen(body, await sign(body));
		expect(heard).toEqual([]);
	});

	it('[RT-59] accepts and forgets events that say nothing of attendance', async () => {
		const body = bodyOf('track_published');
		expect(await receive(body, await sign(body))).toBe('ok');
		expect(kept).toEqual([]);
	});
});
