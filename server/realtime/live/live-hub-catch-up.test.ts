import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;
let sockets: Sockets;

beforeEach(async () => {
	bench = new HubBench();
	sockets = await bench.enterAll();
});

afterEach(() => bench.close());

/** The act is stored, and the database goes away before anybody is told. */
function failAfter(act: 'open' | 'close'): void {
	const stored = bench.ports.agenda[act];
	const failing = async (...given: never[]) => {
		const done: boolean = await Reflect.apply(stored, null, given);
		bench.ports.failing = true;
		return done;
	};
	Object.assign(bench.ports.agenda, { [act]: failing });
}

describe('[RT-62] a database that goes away between an act and its telling', () => {
	it('a situation that was opened is told to everybody as soon as it is back, without another word from anybody', async () => {
		failAfter('open');
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await vi.advanceTimersByTimeAsync(0);
		expect(bench.ports.facts?.situations[0]?.phase).toBe('ouverte');
		expect(at(sockets, 'concerne').view.where).toBe('accueil');
		await vi.advanceTimersByTimeAsync(2000);
		expect(at(sockets, 'concerne').view.where).toBe('accueil');
		bench.ports.failing = false;
		await vi.advanceTimersByTimeAsync(5000);
		expect(at(sockets, 'concerne').view.where).toBe('situation');
		expect(at(sockets, 'concerne').pass?.kind).toBe('situation');
		expect(at(sockets, 'etranger')).toMatchObject({ pass: null });
		expect(at(sockets, 'etranger').view.where).toBe('hors-situation');
	});

	it('somebody refused elsewhere is out within a second of its return', async () => {
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		const [situation] = bench.ports.facts?.situations ?? [];
		if (!situation) throw new Error('no situation');
		const accord = { ...situation.accord, refusedPersonIds: ['concerne'] };
		bench.ports.setSituation('situation1', { accord });
		bench.ports.failing = true;
		await bench.hub.refresh('intervision1');
		expect(at(sockets, 'concerne').view.where).toBe('situation');
		bench.ports.failing = false;
		await vi.advanceTimersByTimeAsync(1000);
		expect(at(sockets, 'concerne').view).toMatchObject({ where: 'hors-situation', open: null });
		expect(at(sockets, 'concerne').pass).toBeNull();
	});

	it('stops asking once everything is told, and once the meeting is closed', async () => {
		bench.ports.failing = true;
		await bench.hub.refresh('intervision1');
		bench.ports.failing = false;
		await vi.advanceTimersByTimeAsync(1000);
		const loads = vi.spyOn(bench.ports, 'loadFacts');
		await vi.advanceTimersByTimeAsync(10_000);
		expect(loads).not.toHaveBeenCalled();
		bench.ports.failing = true;
		await bench.hub.refresh('intervision1');
		await bench.hub.close();
		loads.mockClear();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(loads).not.toHaveBeenCalled();
	});
});

describe('[RT-52] one Intervision is one meeting', () => {
	it('even when the first page of all meets a database that is away', async () => {
		await bench.restart();
		const load = bench.ports.loadFacts.bind(bench.ports);
		vi.spyOn(bench.ports, 'loadFacts')
			.mockRejectedValueOnce(new Error('database away'))
			.mockImplementationOnce(async (id) => {
				await new Promise((resolve) => void setTimeout(resolve, 5));
				return load(id);
			});
		const both = Promise.all([bench.connect('animatrice'), bench.connect('concerne')]);
		await vi.advanceTimersByTimeAsync(10);
		const [failed, concerne] = await both;
		expect(failed.closedWith).toBe(1011);
		concerne.say({ type: 'enter', mode: 'visio' });
		await bench.settle();
		const host = await bench.enter('animatrice');
		host.say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		expect(concerne.view.where).toBe('situation');
		expect(concerne.pass?.room).toBe(host.pass?.room);
	});
});
