import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

const TICK_MS = 15_000;
let bench: HubBench;
let sockets: Sockets;

beforeEach(async () => {
	bench = new HubBench();
	sockets = await bench.enterAll();
	at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
	await bench.settle();
});

afterEach(() => bench.close());

const identity = (personId: string) => bench.media.identity('intervision1', personId);
const hears = (personId: string) => ({ identity: identity(personId), active: true });
const tick = () => vi.advanceTimersByTimeAsync(TICK_MS);

/** The patient refuses « concerne », who is in the room; nobody waits for what follows. */
async function refuse(): Promise<void> {
	const [situation] = bench.ports.facts?.situations ?? [];
	if (!situation) throw new Error('no situation');
	const accord = { ...situation.accord, refusedPersonIds: ['refusee1', 'concerne'] };
	bench.ports.setSituation('situation1', { accord });
	void bench.hub.refresh('intervision1');
	await vi.advanceTimersByTimeAsync(0);
}

describe('whoever loses a right, with a video server that does not answer', () => {
	it('[CHI-5] is told at once, although an earlier question is not answered yet', async () => {
		let answer = () => {};
		bench.media.lookGate = new Promise((resolve) => (answer = resolve));
		at(sockets, 'animatrice').say({ type: 'recording' });
		await vi.advanceTimersByTimeAsync(0);
		bench.media.removed.length = 0;
		const former = at(sockets, 'concerne').pass?.room;
		await refuse();
		expect(at(sockets, 'concerne').pass).toBeNull();
		expect(bench.media.removed).toEqual([`${former}/${identity('concerne')}`]);
		answer();
	});

	it.each(['gate', 'lookGate'] as const)(
		'[CHI-5] hears nobody half a second later: the others leave the room that they can not close (%s)',
		async (gate) => {
			let answer = () => {};
			bench.media[gate] = new Promise((resolve) => (answer = resolve));
			if (gate === 'lookGate') at(sockets, 'animatrice').say({ type: 'recording' });
			await vi.advanceTimersByTimeAsync(0);
			const former = at(sockets, 'animatrice').pass?.room;
			await refuse();
			await vi.advanceTimersByTimeAsync(500);
			for (const personId of ['animatrice', 'coanimateur'])
				expect(at(sockets, personId).pass, personId).toBeNull();
			answer();
			await bench.settle();
			for (const personId of ['animatrice', 'coanimateur']) {
				expect(at(sockets, personId).pass?.kind).toBe('situation');
				expect(at(sockets, personId).pass?.room).not.toBe(former);
			}
			expect(at(sockets, 'concerne').pass).toBeNull();
		}
	);

	it('[CHI-5] and the others keep their pass when everything answers in time', async () => {
		const before = at(sockets, 'animatrice').received.length;
		await refuse();
		await bench.settle();
		const room = at(sockets, 'animatrice').pass?.room;
		await vi.advanceTimersByTimeAsync(1000);
		expect(at(sockets, 'animatrice').pass?.room).toBe(room);
		const nowhere = at(sockets, 'animatrice')
			.received.slice(before)
			.filter((message) => message.type === 'media' && message.pass === null);
		expect(nowhere).toEqual([]);
	});
});

describe('somebody who hears without a page', () => {
	it('[CHI-8] is put out at the second look; back by an older pass, everybody goes on in another room under another key', async () => {
		const former = at(sockets, 'animatrice').pass;
		bench.media.inside = ['animatrice', 'coanimateur', 'concerne'].map(hears);
		at(sockets, 'concerne').cut();
		await bench.settle();
		bench.media.removed.length = 0;
		await tick();
		// a page that was cut has time to come back
		expect(at(sockets, 'animatrice').pass?.room).toBe(former?.room);
		expect(bench.media.removed).toEqual([]);
		await tick();
		expect(bench.media.removed).toEqual([`${former?.room}/${identity('concerne')}`]);
		expect(at(sockets, 'animatrice').pass?.room).toBe(former?.room);
		await tick();
		expect(bench.media.rooms.has(former?.room ?? '')).toBe(false);
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(former?.room);
		expect(at(sockets, 'animatrice').pass?.key).not.toBe(former?.key);
	});

	it.each(['fiche', 'compagnon'] as const)(
		'[CHI-8] who says that he follows by « %s », and listens, is one',
		async (mode) => {
			bench.media.inside = ['animatrice', 'coanimateur', 'concerne'].map(hears);
			at(sockets, 'concerne').say({ type: 'set-mode', mode });
			await bench.settle();
			bench.media.removed.length = 0;
			await tick();
			await tick();
			expect(bench.media.removed).toHaveLength(1);
		}
	);

	it('[CHI-8] whoever is back between two looks moves nobody', async () => {
		const former = at(sockets, 'animatrice').pass?.room;
		bench.media.inside = ['animatrice', 'coanimateur', 'concerne'].map(hears);
		for (let times = 0; times < 2; times += 1) {
			at(sockets, 'concerne').cut();
			await bench.settle();
			await tick();
			sockets = { ...sockets, concerne: await bench.enter('concerne') };
			await tick();
		}
		expect(at(sockets, 'animatrice').pass?.room).toBe(former);
	});
});

describe('a look into the room', () => {
	it('[CHI-8] asked for again and again by a browser, puts out nobody whose page was just cut', async () => {
		const former = at(sockets, 'animatrice').pass?.room;
		bench.media.inside = ['animatrice', 'coanimateur', 'concerne'].map(hears);
		at(sockets, 'concerne').cut();
		for (let times = 0; times < 5; times += 1) {
			at(sockets, 'coanimateur').say({ type: 'recording' });
			await bench.settle();
		}
		expect(at(sockets, 'animatrice').pass?.room).toBe(former);
		expect(bench.media.removed).not.toContain(`${former}/${identity('concerne')}`);
	});

	it('[CHI-7] puts a stranger out although what was seen can not be kept', async () => {
		await bench.reopen({ onSeen: () => Promise.reject(new Error('database away')) });
		sockets = await bench.enterAll();
		const former = at(sockets, 'animatrice').pass?.room;
		bench.media.inside = [hears('animatrice'), { identity: 'intrus', active: true }];
		await tick();
		expect(bench.media.removed).toContain(`${former}/intrus`);
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(former);
	});
});

describe('[MED-8] a screen that was allowed once', () => {
	const permits = () => bench.media.log.filter((line) => line.startsWith('permit'));

	it('is taken back at the next look from whoever kept the right by an older pass', async () => {
		bench.media.log.length = 0;
		bench.media.inside = [
			hears('animatrice'),
			{ ...hears('concerne'), share: true },
			{ ...hears('coanimateur'), share: true }
		];
		await tick();
		expect(permits()).toEqual([`permit ${identity('concerne')} no screen`]);
	});
});
