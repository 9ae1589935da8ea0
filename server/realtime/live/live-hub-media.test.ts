import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, everyone, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
});

afterEach(() => bench.close());

const TICK_MS = 15_000;

async function openFirst(): Promise<Sockets> {
	const sockets = await bench.enterAll();
	at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
	await bench.settle();
	return sockets;
}

/** Everything that leaves the process but the sockets of those who may hear. */
function elsewhere(): string {
	return JSON.stringify([
		bench.media.log,
		bench.media.removed,
		bench.ports.roomRows,
		bench.ports.journalled,
		bench.warnings
	]);
}

describe('the key of a media room', () => {
	it('[CHI-1] is 32 random bytes, the same for all in the room, another for each room', async () => {
		const sockets = await bench.enterAll();
		const host = at(sockets, 'animatrice');
		const welcome = host.pass;
		expect(Buffer.from(welcome?.key ?? '', 'base64url')).toHaveLength(32);
		expect(welcome?.encryption).toBe('bout-en-bout');
		for (const personId of everyone) expect(at(sockets, personId).pass?.key).toBe(welcome?.key);
		host.say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		expect(host.pass?.key).toBe(at(sockets, 'concerne').pass?.key);
		expect(host.pass?.key).not.toBe(welcome?.key);
		host.say({ type: 'close' });
		await bench.settle();
		expect(new Set([welcome?.key, host.pass?.key]).size).toBe(2);
	});

	it('[CHI-1] is told to nobody else: no row, no journal, no log, no address', async () => {
		const sockets = await openFirst();
		const { key, url, token } = at(sockets, 'animatrice').pass ?? {};
		if (!key || !url || !token) throw new Error('no pass');
		expect(url + token).not.toContain(key);
		expect(elsewhere()).not.toContain(key);
		for (const personId of ['etranger', 'refusee1'])
			expect(JSON.stringify(at(sockets, personId).received)).not.toContain(key);
	});

	it('[CHI-1] dies with the process: after a restart everybody gets another room and another key', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'animatrice').pass;
		await bench.restart();
		const again = await bench.enter('animatrice');
		expect(again.pass?.kind).toBe('situation');
		expect(again.pass?.room).not.toBe(former?.room);
		expect(again.pass?.key).not.toBe(former?.key);
		expect(bench.media.rooms.has(former?.room ?? '')).toBe(false);
	});

	it('[CHI-3] where the operator switched encryption off there is none, and the pass says it', async () => {
		await bench.reopen({ encrypted: false });
		const host = await bench.enter('animatrice');
		expect(host.pass).toMatchObject({ key: null, encryption: 'desactivee' });
	});
});

describe('whoever loses a right', () => {
	it('[CHI-5] is put out at once, and the room with its tokens is gone within half a second, whatever the next one does', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'concerne').pass;
		let release = () => {};
		bench.media.gate = new Promise((resolve) => (release = resolve));
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.setSituation('situation1', {
			accord: { ...accord, refusedPersonIds: ['concerne'] }
		});
		void bench.hub.refresh('intervision1');
		await vi.advanceTimersByTimeAsync(0);
		expect(at(sockets, 'concerne').pass).toBeNull();
		expect(bench.media.removed).toContain(
			`${former?.room}/${bench.media.identity('intervision1', 'concerne')}`
		);
		expect(bench.media.rooms.has(former?.room ?? '')).toBe(true);
		await vi.advanceTimersByTimeAsync(500);
		expect(bench.media.rooms.has(former?.room ?? '')).toBe(false);
		release();
		await bench.settle();
		const host = at(sockets, 'animatrice').pass;
		expect(host?.room).not.toBe(former?.room);
		expect(host?.key).not.toBe(former?.key);
		expect(JSON.stringify(at(sockets, 'concerne').received)).not.toContain(host?.key);
	});

	it('[CHI-5] is put out only: nobody else is, and a closing puts out nobody', async () => {
		const sockets = await openFirst();
		bench.media.removed.length = 0;
		at(sockets, 'animatrice').say({ type: 'close' });
		await bench.settle();
		expect(bench.media.removed).toEqual([]);
	});
});

describe('what the video server has in the room', () => {
	const inside = (personIds: readonly string[]) =>
		personIds.map((personId) => ({
			identity: bench.media.identity('intervision1', personId),
			active: true
		}));

	it('[CHI-7] changes nothing while it agrees with who may be there', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'animatrice').pass?.room;
		bench.media.inside = inside(['animatrice', 'coanimateur', 'concerne']);
		await vi.advanceTimersByTimeAsync(2 * TICK_MS);
		expect(at(sockets, 'animatrice').pass?.room).toBe(former);
		expect(bench.warnings).toEqual([]);
	});

	it('[CHI-7] a stranger is put out, and the others go on in a new room with a new key', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'animatrice').pass;
		bench.media.inside = [...inside(['animatrice']), { identity: 'intrus', active: false }];
		bench.media.removed.length = 0;
		await vi.advanceTimersByTimeAsync(TICK_MS);
		expect(bench.media.removed).toEqual([`${former?.room}/intrus`]);
		expect(bench.media.rooms.has(former?.room ?? '')).toBe(false);
		for (const personId of ['animatrice', 'coanimateur', 'concerne']) {
			expect(at(sockets, personId).pass?.room).not.toBe(former?.room);
			expect(at(sockets, personId).pass?.key).not.toBe(former?.key);
		}
		for (const personId of ['etranger', 'refusee1']) expect(at(sockets, personId).pass).toBeNull();
	});

	it('[CHI-7] a room that the video server lost is made anew, and everybody gets a fresh pass by himself', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'concerne').pass?.room;
		bench.media.rooms.clear();
		await vi.advanceTimersByTimeAsync(TICK_MS);
		for (const personId of ['animatrice', 'coanimateur', 'concerne'])
			expect(at(sockets, personId).pass?.room).not.toBe(former);
		expect(bench.media.rooms.has(at(sockets, 'concerne').pass?.room ?? '')).toBe(true);
	});

	it('[CHI-7] a room that everybody left, and that the video server forgot, is no loss', async () => {
		const sockets = await openFirst();
		for (const socket of Object.values(sockets)) socket.say({ type: 'leave' });
		await bench.settle();
		bench.media.rooms.clear();
		bench.warnings.length = 0;
		await vi.advanceTimersByTimeAsync(TICK_MS);
		expect(bench.warnings).toEqual([]);
	});

	it('[CHI-7] [RT-56] a video server that is away moves nobody; back without its rooms, it gets them again', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'concerne').pass?.room;
		bench.media.down = true;
		await vi.advanceTimersByTimeAsync(2 * TICK_MS);
		expect(at(sockets, 'concerne').pass?.room).toBe(former);
		expect(at(sockets, 'concerne').view.where).toBe('situation');
		bench.media.down = false;
		bench.media.rooms.clear();
		await vi.advanceTimersByTimeAsync(TICK_MS);
		expect(bench.media.rooms.has(at(sockets, 'concerne').pass?.room ?? '')).toBe(true);
	});

	it('[CHI-7] who was seen there is told to the attendance, by opaque identity', async () => {
		const seen: unknown[] = [];
		await bench.reopen({ onSeen: async (...told) => void seen.push(told) });
		const host = await bench.enter('animatrice');
		bench.media.inside = [...inside(['animatrice']).map((one) => ({ ...one, active: false }))];
		await vi.advanceTimersByTimeAsync(TICK_MS);
		bench.media.inside = inside(['animatrice']);
		await vi.advanceTimersByTimeAsync(TICK_MS);
		const identity = bench.media.identity('intervision1', 'animatrice');
		expect(seen).toEqual([
			[host.pass?.room, [], expect.any(Date)],
			[host.pass?.room, [identity], expect.any(Date)]
		]);
	});
});

describe('a recording, which nothing here asks for', () => {
	async function expectAlarm(sockets: Sockets, former: string | undefined): Promise<void> {
		for (const personId of everyone) {
			const told = at(sockets, personId).received.findLast(({ type }) => type === 'media');
			expect(told).toMatchObject({ recordingSeenAt: expect.any(String) });
		}
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(former);
		expect(bench.media.rooms.has(former ?? '')).toBe(false);
		const [entry] = bench.ports.journalled.filter(
			({ event }) => event === 'enregistrement-signale'
		);
		expect(entry).toMatchObject({ actor: 'system', payload: { intervision: 'intervision1' } });
		expect(JSON.stringify(entry)).not.toContain('Jade');
		expect(bench.warnings.length).toBeGreaterThan(0);
	}

	it('[CHI-6] signalled by LiveKit: the room is left, everybody is told, the journal keeps it', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'animatrice').pass?.room;
		bench.hub.recordingSeen(former ?? '');
		await bench.settle();
		await expectAlarm(sockets, former);
	});

	it('[CHI-6] found in the room by the regular look, the same', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'animatrice').pass?.room;
		bench.media.recording = true;
		await vi.advanceTimersByTimeAsync(TICK_MS);
		bench.media.recording = false;
		await bench.settle();
		await expectAlarm(sockets, former);
	});

	it('[CHI-6] a browser that was told makes the server look: its word alone moves nobody', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'animatrice').pass?.room;
		at(sockets, 'concerne').say({ type: 'recording' });
		await bench.settle();
		expect(at(sockets, 'animatrice').pass?.room).toBe(former);
		bench.media.recording = true;
		at(sockets, 'concerne').say({ type: 'recording' });
		await bench.settle();
		bench.media.recording = false;
		await expectAlarm(sockets, former);
	});

	it('[CHI-6] in a room that is none of ours moves nobody, and is in the log', async () => {
		const sockets = await openFirst();
		const former = at(sockets, 'animatrice').pass?.room;
		bench.hub.recordingSeen('inconnue');
		await bench.settle();
		expect(at(sockets, 'animatrice').pass?.room).toBe(former);
		expect(bench.warnings).toHaveLength(1);
	});
});
