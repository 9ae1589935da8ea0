import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { at, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

const situationId = 'situation1';
const PATIENT = 'guest0001';
let bench: HubBench;
let sockets: Sockets;
let patient: FakeSocket;

/** The patient is in for his part. */
beforeEach(async () => {
	bench = new HubBench();
	sockets = await bench.enterAll();
	bench.ports.guests.add(PATIENT);
	patient = await bench.enter(PATIENT);
	const device = at(sockets, 'animatrice').view.guests?.[0]?.told?.device ?? '';
	await say({ type: 'welcome-guest', personId: PATIENT, device, how: 'voix' });
	await say({ type: 'open', situationId });
	await say({ type: 'guest-part', situationId, open: true });
	expect(patient.view.where).toBe('situation');
});

afterEach(() => bench.close());

async function say(message: ClientMessage): Promise<void> {
	at(sockets, 'animatrice').say(message);
	await bench.settle();
}

it.each<ClientMessage>([
	{ type: 'floor', personId: PATIENT },
	{ type: 'present', personId: PATIENT },
	{ type: 'phone-add', personId: 'expert01', nearId: PATIENT, charte: true },
	{ type: 'confirm-exit', personId: PATIENT },
	{ type: 'name-co-animateur', personId: PATIENT },
	{ type: 'seat-add', personId: PATIENT, charte: true },
	{ type: 'invite', situationId, personId: PATIENT }
])(
	'[INT-7] whoever conducts does nothing to a guest that only a professional may: %o',
	async (message) => {
		const facts = JSON.stringify(bench.ports.facts);
		bench.media.log.length = 0;
		await say(message);
		expect(JSON.stringify(bench.ports.facts)).toBe(facts);
		expect(bench.media.log).toEqual([]);
		expect(at(sockets, 'animatrice').refusals).toHaveLength(1);
		expect(at(sockets, 'animatrice').closedWith).toBeNull();
	}
);

it('[TOUR-5] [INT-9] taken out of the Intervision, a guest is out at once and waits to be welcomed again', async () => {
	const shared = patient.pass?.room ?? '';
	await say({ type: 'remove', personId: PATIENT });
	expect(patient.view).toMatchObject({ where: 'attente', people: [], open: null });
	expect(patient.pass).toBeNull();
	expect(bench.media.rooms.has(shared)).toBe(false);
	expect(bench.ports.journalled.at(-2)).toMatchObject({ event: 'participant-ecarte' });
	patient.say({ type: 'enter', mode: 'visio' });
	await bench.settle();
	expect(patient.view.where).toBe('attente');
});
