import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { buildParticipant } from '#tests/support/live/build-facts.ts';
import { at, HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
});

afterEach(() => bench.close());

describe('sockets and faults', () => {
	it('[RT-56] without a media server the meeting goes on, and video comes back by itself', async () => {
		bench.media.down = true;
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		expect(at(sockets, 'concerne').view.where).toBe('situation');
		expect(at(sockets, 'concerne').pass).toBeNull();
		bench.media.down = false;
		await vi.advanceTimersByTimeAsync(15_000);
		expect(at(sockets, 'concerne').pass?.kind).toBe('situation');
		expect(JSON.stringify(bench.warnings)).not.toContain('Jade');
	});

	it('[RT-56] works with no media server at all', async () => {
		await bench.reopenWithoutMedia();
		const host = await bench.enter('animatrice');
		expect(host.view.where).toBe('accueil');
		expect(host.pass).toBeNull();
	});

	it('[RT-57] the newest page takes the place, the former is told', async () => {
		const first = await bench.enter('concerne');
		const second = await bench.connect('concerne');
		expect(second.view.where).toBe('dehors');
		expect(second.view.people).toEqual([]);
		expect(first.closedWith).toBeNull();
		second.say({ type: 'enter', mode: 'visio' });
		await bench.settle();
		expect(first.closedWith).toBe(closeCodes.takenOver);
		expect(second.view.where).toBe('accueil');
		expect(second.pass).not.toBeNull();
	});

	it('[RT-55] closes the page of a session that is no more, and its stay', async () => {
		const guest = await bench.enter('concerne');
		bench.hub.revoke({ sessionId: 's-concerne' });
		await bench.settle();
		expect(guest.closedWith).toBe(closeCodes.sessionEnded);
		expect(bench.ports.stays.at(-1)?.leftAt).not.toBeNull();
		guest.say({ type: 'enter', mode: 'visio' });
		await bench.settle();
		expect(guest.view.where).toBe('accueil');
		expect(bench.ports.stays.filter(({ leftAt }) => leftAt === null)).toEqual([]);
	});

	it('[RT-60] closes strangers, unknown meetings, nonsense and chatter with their codes', async () => {
		expect((await bench.connect('inconnue')).closedWith).toBe(closeCodes.accessRefused);
		const lost = new FakeSocket();
		const person = { personId: 'concerne', sessionId: 's' };
		await bench.hub.connect(lost, 'intervision9', person);
		expect(lost.closedWith).toBe(closeCodes.unknownRoom);
		const wrong = await bench.connect('concerne');
		wrong.sayRaw('{"type":"open"}');
		await bench.settle();
		expect(wrong.closedWith).toBe(closeCodes.accessRefused);
		const binary = await bench.connect('concerne');
		binary.sayRaw('x', true);
		expect(binary.closedWith).toBe(closeCodes.accessRefused);
		const noisy = await bench.connect('concerne');
		for (let count = 0; count < 40; count += 1) noisy.say({ type: 'media' });
		expect(noisy.closedWith).toBe(closeCodes.tooMany);
	});

	it('[RT-60] [LOB-4] takes forty people and no more, but who keeps the door and who is there already', async () => {
		const facts = bench.ports.facts;
		if (!facts) throw new Error('no facts');
		const crowd = Array.from({ length: 40 }, (_, index) => buildParticipant(`foule${index}`));
		bench.ports.facts = { ...facts, participants: [...facts.participants, ...crowd] };
		for (const { personId } of crowd) await bench.connect(personId);
		expect((await bench.connect('etranger')).closedWith).toBe(closeCodes.full);
		expect((await bench.connect('foule7')).closedWith).toBeNull();
		expect((await bench.connect('animatrice')).closedWith).toBeNull();
	});

	it('[RT-60] the tabs of one person lock nobody out: her oldest give way, the one inside stays', async () => {
		const inside = await bench.enter('etranger');
		const tabs: FakeSocket[] = [];
		for (let count = 0; count < 60; count += 1) tabs.push(await bench.connect('etranger'));
		expect(tabs.filter(({ closedWith }) => closedWith === null)).toEqual(tabs.slice(-4));
		expect(tabs[0]?.closedWith).toBe(closeCodes.tooMany);
		expect(inside.closedWith).toBeNull();
		expect((await bench.enter('concerne')).view.where).toBe('accueil');
	});

	it('[RT-55] a database away closes the page that asked, which comes back', async () => {
		const guest = await bench.enter('concerne');
		bench.ports.failing = true;
		guest.say({ type: 'set-mode', mode: 'audio' });
		await vi.advanceTimersByTimeAsync(0);
		expect(guest.closedWith).toBe(closeCodes.serverFailure);
		bench.ports.failing = false;
		expect((await bench.enter('concerne')).view.where).toBe('accueil');
	});

	it('[RT-53] a former process’ rooms are deleted when the meeting comes back', async () => {
		bench.ports.roomRows.push({ name: 'left-behind', situationId: null, deleted: false });
		bench.media.rooms.add('left-behind');
		const guest = await bench.enter('concerne');
		expect(bench.media.rooms.has('left-behind')).toBe(false);
		expect(bench.media.rooms.has(guest.pass?.room ?? '')).toBe(true);
	});

	it('[RT-53] a fresh pass is given on demand, in the same room, and none for the fiche alone', async () => {
		const guest = await bench.enter('concerne');
		const room = guest.pass?.room;
		const before = guest.received.filter(({ type }) => type === 'media').length;
		guest.say({ type: 'media' });
		await bench.settle();
		expect(guest.received.filter(({ type }) => type === 'media')).toHaveLength(before + 1);
		expect(guest.pass?.room).toBe(room);
		guest.say({ type: 'set-mode', mode: 'fiche' });
		await bench.settle();
		expect(guest.pass).toBeNull();
	});
});
