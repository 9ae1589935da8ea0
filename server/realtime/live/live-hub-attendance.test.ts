import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
});

afterEach(() => bench.close());

describe('the attendance sheet', () => {
	it('[EMA-2] signs of life every fifteen seconds; a silent socket is gone', async () => {
		const guest = await bench.enter('concerne');
		await vi.advanceTimersByTimeAsync(15_000);
		expect(bench.ports.stays[0]?.seenAt).toEqual(new Date('2026-11-23T12:00:15.000Z'));
		guest.answersPings = false;
		await vi.advanceTimersByTimeAsync(30_000);
		await bench.settle();
		expect(guest.closedWith).toBe(1006);
		expect(bench.ports.stays[0]?.leftAt).not.toBeNull();
		expect(bench.ports.abandonedClosed).toBe(1);
	});

	it('[EMA-1] a stay for each place, with the situation while it is attended', async () => {
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		const stays = (personId: string) =>
			bench.ports.stays
				.filter((stay) => stay.personId === personId)
				.map(({ situationId, leftAt }) => [situationId, leftAt === null]);
		expect(stays('concerne')).toEqual([
			[null, false],
			['situation1', true]
		]);
		expect(stays('refusee1')).toEqual([[null, true]]);
	});

	it('[EMA-3] [REC-9] someone on the telephone, once recognised, moves like the others', async () => {
		const host = await bench.enter('animatrice');
		const stay = { intervisionId: 'intervision1', personId: 'concerne', recordedBy: 'animatrice' };
		await bench.ports.presence.enterByHand({ ...stay, mode: 'telephone' }, new Date(), null);
		await bench.hub.refresh('intervision1');
		expect(host.view.people.map(({ personId, mode }) => [personId, mode])).toContainEqual([
			'concerne',
			'telephone'
		]);
		const [telephone] = host.view.recognition ?? [];
		expect(telephone).toMatchObject({ personId: 'concerne', mode: 'telephone', obstacle: null });
		const device = telephone?.device ?? '';
		host.say({ type: 'recognise', people: [{ personId: 'concerne', device }] });
		host.say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		expect(bench.ports.stays.at(-1)).toMatchObject({
			personId: 'concerne',
			situationId: 'situation1',
			mode: 'telephone',
			source: 'saisie'
		});
	});
});
