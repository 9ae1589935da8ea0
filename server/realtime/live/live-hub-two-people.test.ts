import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { at, HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
});

afterEach(() => bench.close());

/** Presses « Reconnu·e » for these people, as the screen of the keeper shows them. */
async function press(keeper: FakeSocket, ...personIds: readonly string[]): Promise<void> {
	const people = (keeper.view.recognition ?? [])
		.filter(({ personId }) => personIds.includes(personId))
		.map(({ personId, device }) => ({ personId, device }));
	keeper.say({ type: 'recognise', people });
	await bench.settle();
}

async function open(keeper: FakeSocket): Promise<void> {
	keeper.say({ type: 'open', situationId: 'situation1' });
	await bench.settle();
}

it('[REC-16] [REC-17] brought in by all who keep the door: they can not, somebody known there can', async () => {
	bench.weaken('concerne');
	const keepers = ['animatrice', 'coanimateur', 'coordclinique', 'coordlogistique'];
	bench.ports.setPerson('concerne', { broughtInBy: keepers });
	const sockets = await bench.enterAll();
	const host = at(sockets, 'animatrice');
	expect(host.view.recognition?.[0]?.obstacle).toBe('reconnaissance-par-soi-seul');
	await press(host, 'concerne');
	expect(host.refusals).toEqual(['reconnaissance-par-soi-seul']);
	expect(bench.ports.facts?.recognitions).toEqual([]);
	const peer = at(sockets, 'etranger');
	expect(peer.view.recognition?.map(({ personId }) => personId)).toEqual(['concerne']);
	expect(at(sockets, 'concerne').view.recognition).toBeNull();
	await press(peer, 'concerne');
	expect(bench.ports.facts?.recognitions).toMatchObject([{ by: 'etranger' }]);
	expect(peer.view.recognition).toBeNull();
	await open(host);
	expect(at(sockets, 'concerne').view.where).toBe('situation');
});
