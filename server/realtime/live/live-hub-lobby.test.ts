import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
	bench.ports.setPerson('concerne', { lobby: 'attendu' });
});

afterEach(() => bench.close());

const names = (socket: { view: { lobby: readonly { personId: string }[] | null } }) =>
	socket.view.lobby?.map(({ personId }) => personId);

describe('a lobby that cannot lose a knock', () => {
	it('[LOB-1] the host is cut off while somebody knocks: coming back, he sees it', async () => {
		const host = await bench.enter('animatrice');
		host.cut();
		await bench.settle();
		await bench.enter('concerne');
		expect(names(await bench.enter('animatrice'))).toEqual(['concerne']);
	});

	it('[LOB-1] whoever waits is cut off and comes back: the same knock, as early as it was', async () => {
		const host = await bench.enter('animatrice');
		const first = await bench.enter('concerne');
		const since = host.view.lobby?.[0]?.since;
		await vi.advanceTimersByTimeAsync(20_000);
		first.cut();
		await bench.settle();
		expect(names(host)).toEqual([]);
		const again = await bench.enter('concerne');
		expect(again.view.where).toBe('attente');
		expect(host.view.lobby).toMatchObject([{ personId: 'concerne', since }]);
	});

	it('[LOB-1] the application starts again: everybody comes back, and the knock is there', async () => {
		await bench.enter('animatrice');
		await bench.enter('concerne');
		await bench.reopen({});
		const waiting = await bench.enter('concerne');
		const host = await bench.enter('animatrice');
		expect(waiting.view.where).toBe('attente');
		expect(names(host)).toEqual(['concerne']);
		host.say({ type: 'admit', personId: 'concerne' });
		await bench.settle();
		expect(waiting.view.where).toBe('accueil');
	});

	it('[LOB-3] two hosts let the same person in: she is in, once, and neither is told of an error', async () => {
		const [one, other] = [await bench.enter('animatrice'), await bench.enter('coanimateur')];
		const guest = await bench.enter('concerne');
		one.say({ type: 'admit', personId: 'concerne' });
		other.say({ type: 'admit', personId: 'concerne' });
		other.say({ type: 'admit-all' });
		await bench.settle();
		expect(guest.view.where).toBe('accueil');
		expect([...one.refusals, ...other.refusals]).toEqual([]);
		const admitted = bench.ports.journalled.filter(({ event }) => event === 'participant-admis');
		expect(admitted).toHaveLength(1);
	});

	it('[LOB-4] the host is never locked out: everybody left, the application crashed, another device', async () => {
		const sockets = {
			host: await bench.enter('animatrice'),
			other: await bench.enter('coanimateur')
		};
		sockets.host.say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		sockets.other.say({ type: 'leave' });
		sockets.host.cut();
		await bench.settle();
		bench.ports.setPerson('animatrice', {
			lobby: 'parti',
			sessions: [{ id: 's-telephone', strong: true }]
		});
		await bench.reopen({});
		await bench.enter('concerne');
		const back = await bench.connect('animatrice', 's-telephone');
		back.say({ type: 'enter', mode: 'audio' });
		await bench.settle();
		expect(back.view.where).toBe('situation');
		expect(names(back)).toEqual(['concerne']);
	});

	it('[LOB-5] a page that only answers pings, as one in the background, keeps its place for an hour', async () => {
		const host = await bench.enter('animatrice');
		const guest = await bench.enter('concerne');
		await vi.advanceTimersByTimeAsync(3_600_000);
		expect(guest.closedWith).toBeNull();
		expect(names(host)).toEqual(['concerne']);
		host.say({ type: 'admit', personId: 'concerne' });
		await bench.settle();
		expect(guest.view.where).toBe('accueil');
	});

	it('[LOB-6] not now: told kindly and without a reason; let in after all, she comes in by herself', async () => {
		const sockets = { animatrice: await bench.enter('animatrice') };
		const host = at(sockets, 'animatrice');
		const other = await bench.enter('etranger');
		const guest = await bench.enter('concerne');
		other.say({ type: 'deny', personId: 'concerne' });
		await bench.settle();
		expect(guest.view.where).toBe('attente');
		host.say({ type: 'deny', personId: 'concerne' });
		await bench.settle();
		expect(guest.view.where).toBe('dehors');
		expect(guest.view.waitingWords).toMatch(/pour le moment/);
		expect(guest.pass ?? null).toBeNull();
		expect(host.view.denied?.map(({ personId }) => personId)).toEqual(['concerne']);
		expect(other.view.denied).toBeUndefined();
		// the same page, cut and back, is told the same; « tout le monde » is not she
		host.say({ type: 'admit-all' });
		guest.say({ type: 'enter', mode: 'visio' });
		await bench.settle();
		expect(guest.view.waitingWords).toMatch(/pour le moment/);
		host.say({ type: 'admit', personId: 'concerne' });
		await bench.settle();
		expect(guest.view.where).toBe('accueil');
	});
});
