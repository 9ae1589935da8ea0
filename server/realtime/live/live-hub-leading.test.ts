import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;
let host: FakeSocket;

/** The animatrice's link was forwarded: nobody is sure of who came by it. Somebody refused sits in a room. */
beforeEach(async () => {
	bench = new HubBench();
	bench.weaken('animatrice');
	const seat = { declaredBy: 'concerne', companionSession: null } as const;
	bench.ports.setPerson('refusee1', {
		sessions: [],
		seat: { ...seat, id: 'place001', kind: 'salle', holderId: 'concerne' }
	});
	await bench.enter('concerne', 'salle');
	host = await bench.enter('animatrice');
});

afterEach(() => bench.close());

async function say(socket: FakeSocket, message: Parameters<FakeSocket['say']>[0]): Promise<void> {
	socket.say(message);
	await bench.settle();
}

it('[REC-20] whoever came by the animateur’s link ends nothing for the others', async () => {
	await say(host, { type: 'end' });
	expect(bench.ports.facts?.endedAt).toBeNull();
	expect(host.refusals).toEqual(['pas-reconnu']);
	const sure = await bench.enter('coanimateur');
	await say(sure, { type: 'end' });
	expect(bench.ports.facts?.endedAt).not.toBeNull();
});

it('[REC-20] [SAL-12] nor is she told whom the patient refused, which whoever leads is', async () => {
	const sure = await bench.enter('coanimateur');
	expect(sure.view.agenda[0]?.leavers).toMatchObject([
		{ personId: 'refusee1', why: 'participant-refuse' }
	]);
	expect(host.view.agenda.map(({ leavers, silentRooms }) => [leavers, silentRooms])).toEqual([
		[null, null],
		[null, null]
	]);
	expect(JSON.stringify(host.received)).not.toContain('participant-refuse');
});

it('[REC-20] [SAL-14] nor lifts what holds a room back', async () => {
	const sure = await bench.enter('coanimateur');
	await say(sure, { type: 'open', situationId: 'situation1', gone: ['refusee1'] });
	const [situation] = bench.ports.facts?.situations ?? [];
	if (!situation) throw new Error('no situation');
	bench.ports.facts = { ...bench.ports.facts!, exits: [] };
	await bench.settle();
	for (const type of ['confirm-exit', 'seat-remove'] as const)
		await say(host, { type, personId: 'refusee1' });
	expect(bench.ports.facts?.exits).toEqual([]);
	expect(bench.ports.personIn('refusee1')?.seat).not.toBeNull();
	expect(host.refusals).toEqual(['pas-reconnu', 'pas-reconnu']);
});
