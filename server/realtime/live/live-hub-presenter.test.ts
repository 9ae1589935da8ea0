import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { at, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;
let sockets: Sockets;

const people = ['animatrice', 'coanimateur', 'coordlogistique', 'expert01', 'concerne', 'etranger'];

beforeEach(async () => {
	bench = new HubBench();
	await enterEverybody();
});

afterEach(() => bench.close());

async function enterEverybody(): Promise<void> {
	const entered: Record<string, FakeSocket> = {};
	for (const personId of people) entered[personId] = await bench.enter(personId);
	sockets = entered;
}

async function present(by: string, personId: string | null): Promise<void> {
	await say(by, { type: 'present', personId });
}

async function say(by: string, message: ClientMessage): Promise<void> {
	at(sockets, by).say(message);
	await bench.settle();
}

async function open(): Promise<void> {
	await say('animatrice', { type: 'open', situationId: 'situation1' });
}

const permits = () => bench.media.log.filter((line) => line.startsWith('permit'));
const identity = (personId: string) => bench.media.identity('intervision1', personId);
const told = () =>
	people.filter((personId) => at(sockets, personId).view.presenterId !== undefined);

describe('[MED-8] who may show a screen', () => {
	it.each([
		['animatrice', true],
		['coanimateur', true],
		['coordlogistique', false],
		['concerne', false],
		['etranger', false]
	])('%s allows it: %s', async (by, may) => {
		await present(by, 'expert01');
		expect(permits()).toEqual(may ? [`permit ${identity('expert01')} screen`] : []);
		expect(at(sockets, by).refusals.length > 0).toBe(!may);
	});

	it('is told to them and to whoever conducts, to nobody else', async () => {
		await present('animatrice', 'expert01');
		expect(told()).toEqual(['animatrice', 'coanimateur', 'expert01']);
	});

	it('is one person at a time, and nobody when it is taken back', async () => {
		await present('animatrice', 'expert01');
		await present('animatrice', 'concerne');
		await present('animatrice', null);
		expect(permits()).toEqual([
			`permit ${identity('expert01')} screen`,
			`permit ${identity('expert01')} no screen`,
			`permit ${identity('concerne')} screen`,
			`permit ${identity('concerne')} no screen`
		]);
		expect(told()).toEqual([]);
	});

	it('does not follow into another situation', async () => {
		await present('animatrice', 'expert01');
		await open();
		expect(told()).toEqual([]);
	});

	it('is the same person after a restart of the application: told, and given in the new pass', async () => {
		await present('animatrice', 'expert01');
		await bench.restart();
		const before = bench.media.shares.length;
		await enterEverybody();
		const presenters = ['animatrice', 'coanimateur', 'expert01'];
		expect(told()).toEqual(presenters);
		expect(bench.media.shares.slice(before)).toEqual(presenters.map(identity));
		await present('animatrice', null);
		expect(permits().at(-1)).toBe(`permit ${identity('expert01')} no screen`);
	});

	it('is nobody any more once put out of the room, and let in again', async () => {
		await present('animatrice', 'concerne');
		await say('animatrice', { type: 'remove', personId: 'concerne' });
		await say('animatrice', { type: 'admit', personId: 'concerne' });
		expect(at(sockets, 'concerne').view.where).toBe('accueil');
		expect(told()).toEqual([]);
	});

	it('is nobody who waits outside', async () => {
		await open();
		await present('animatrice', 'etranger');
		expect(permits()).toEqual([]);
		expect(at(sockets, 'animatrice').refusals).toContain('absent-de-la-salle');
	});
});
