import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, everyone, HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
});

afterEach(() => bench.close());

describe('the door', () => {
	it('[RT-54] [ITV-3] lets door keepers in at once, asks the others for the Charte, then to wait', async () => {
		for (const personId of everyone) {
			bench.ports.setPerson(personId, { lobby: 'attendu', charteVersion: null });
		}
		const host = await bench.enter('animatrice');
		expect(host.view.where).toBe('accueil');
		const guest = await bench.enter('concerne');
		expect(guest.refusals).toEqual(['charte-non-acceptee']);
		bench.ports.setPerson('concerne', { charteVersion: '2026-1' });
		guest.say({ type: 'enter', mode: 'audio' });
		await bench.settle();
		expect(guest.view.where).toBe('attente');
		expect(guest.pass ?? null).toBeNull();
		expect(host.view.lobby?.map(({ personId }) => personId)).toEqual(['concerne']);
		host.say({ type: 'admit', personId: 'concerne' });
		await bench.settle();
		expect(guest.view.where).toBe('accueil');
		expect(guest.pass?.kind).toBe('accueil');
		expect(bench.ports.journalled.map(({ event }) => event)).toEqual([
			'participant-admis',
			'participant-admis'
		]);
	});

	it('[RT-50] a host who reconnects sees the same lobby', async () => {
		bench.ports.setPerson('concerne', { lobby: 'attendu' });
		const host = await bench.enter('animatrice');
		await bench.enter('concerne');
		const before = host.view.lobby;
		expect(before).toHaveLength(1);
		host.cut();
		await bench.settle();
		const again = await bench.enter('animatrice');
		expect(again.view.lobby).toEqual(before);
	});

	it('[RT-55] someone without the right can not admit, open, close, invite or end', async () => {
		const sockets = await bench.enterAll();
		const guest = at(sockets, 'concerne');
		for (const message of [
			{ type: 'admit', personId: 'etranger' },
			{ type: 'admit-all' },
			{ type: 'send-back', personId: 'etranger' },
			{ type: 'open', situationId: 'situation1' },
			{ type: 'close' },
			{ type: 'invite', situationId: 'situation1', personId: 'etranger' },
			{ type: 'end' }
		] as const) {
			guest.say(message);
		}
		await bench.settle();
		expect(guest.refusals).toHaveLength(7);
		expect(guest.view.where).toBe('accueil');
		expect(bench.ports.journalled).toEqual([]);
	});

	it('[RT-58] sending back renews the media room, so that the former token is dead', async () => {
		const sockets = await bench.enterAll();
		const guest = at(sockets, 'concerne');
		const former = guest.pass?.room ?? '';
		at(sockets, 'animatrice').say({ type: 'send-back', personId: 'concerne' });
		await bench.settle();
		expect(guest.view.where).toBe('attente');
		expect(guest.pass).toBeNull();
		expect(bench.media.rooms.has(former)).toBe(false);
		expect(at(sockets, 'etranger').pass?.room).not.toBe(former);
		expect(bench.media.rooms.has(at(sockets, 'etranger').pass?.room ?? '')).toBe(true);
		expect(bench.ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'concerne' });
		at(sockets, 'animatrice').say({ type: 'send-back', personId: 'coanimateur' });
		await bench.settle();
		expect(at(sockets, 'animatrice').refusals).toEqual(['titre-insuffisant']);
	});

	it('[RT-55] leaving of one’s own accord moves nobody else, and coming back asks nobody', async () => {
		const sockets = await bench.enterAll();
		const room = at(sockets, 'etranger').pass?.room;
		at(sockets, 'concerne').say({ type: 'leave' });
		await bench.settle();
		expect(at(sockets, 'concerne').view.where).toBe('dehors');
		expect(at(sockets, 'concerne').pass).toBeNull();
		expect(at(sockets, 'etranger').pass?.room).toBe(room);
		at(sockets, 'concerne').say({ type: 'enter', mode: 'visio' });
		await bench.settle();
		expect(at(sockets, 'concerne').view.where).toBe('accueil');
	});
});
