import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveMessages, type ClientMessage } from '#domain/realtime/live-message.ts';
import { at, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

const situationId = 'situation1';
const [personId, device] = ['coordclinique', 'sansappareil'];

let bench: HubBench;
let sockets: Sockets;

/** Situation 1 is open; « concerne » asked for it; somebody sits in the co-animateur's room and must leave it. */
beforeEach(async () => {
	bench = new HubBench();
	bench.ports.setSituation(situationId, { demandeurId: 'concerne' });
	bench.ports.setPerson(personId, { lobby: 'attente', sessions: [] });
	sockets = await bench.enterAll();
	await bench.settle();
	at(sockets, 'coanimateur').say({ type: 'set-mode', mode: 'salle' });
	await say('animatrice', { type: 'open', situationId });
	bench.ports.setPerson('expert01', {
		sessions: [],
		seat: {
			...{ id: 'place001', kind: 'salle', holderId: 'coanimateur' },
			...{ declaredBy: 'coanimateur', companionSession: null }
		}
	});
	await bench.settle();
});

afterEach(() => bench.close());

async function say(by: string, message: ClientMessage): Promise<void> {
	at(sockets, by).say(message);
	await bench.settle();
}

/** What none of them may do to anybody, well said: only who says it is wrong. */
const acts = (self: string): readonly ClientMessage[] => [
	{ type: 'hand', up: true, personId: 'expert01' },
	{ type: 'hand', up: true, personId: 'animatrice' },
	{ type: 'floor', personId: self },
	{ type: 'floor', personId: null },
	{ type: 'mute', personId: 'animatrice' },
	{ type: 'mute-others' },
	{ type: 'remove', personId: 'animatrice' },
	{ type: 'name-co-animateur', personId: self },
	{ type: 'unname-co-animateur', personId: 'coanimateur' },
	{ type: 'move-situation', situationId: 'situation2', direction: 'monter' },
	{ type: 'more-time', situationId },
	{ type: 'guide-phase', situationId, phase: 'synthese' },
	{ type: 'guide', shown: false },
	{ type: 'recall-charte' },
	{ type: 'seat-add', personId, charte: true },
	{ type: 'phone-add', personId, nearId: self, charte: true },
	{ type: 'seat-remove', personId: 'expert01' },
	{ type: 'seat-sign', personId: 'expert01' },
	{ type: 'confirm-exit', personId: 'expert01' },
	{ type: 'present', personId: self },
	{ type: 'guest-part', situationId, open: true },
	{ type: 'welcome-guest', personId, device, how: 'voix' },
	{ type: 'admit', personId },
	{ type: 'admit-all' },
	{ type: 'deny', personId },
	{ type: 'send-back', personId: 'animatrice' },
	{ type: 'recognise', people: [{ personId, device }] },
	{ type: 'unrecognise', personId: 'animatrice' },
	{ type: 'invite', situationId, personId: self },
	{ type: 'open', situationId: 'situation2' },
	{ type: 'close' },
	{ type: 'end' }
];

/** What anybody inside may say, of himself. */
const own = ['enter', 'set-mode', 'media', 'leave', 'chat', 'spoke', 'recording', 'portrait'];

it('[SEC-11] tries every message there is', () => {
	const tried = new Set<string>(acts('concerne').map(({ type }) => type));
	expect(liveMessages.filter((type) => !tried.has(type) && !own.includes(type))).toEqual([]);
});

describe.each(['concerne', 'etranger', 'refusee1'])('[SEC-11] by %s', (self) => {
	it.each(acts(self).map((message) => [JSON.stringify(message), message] as const))(
		'%s changes nothing',
		async (_, message) => {
			const before = {
				facts: JSON.stringify(bench.ports.facts),
				journal: bench.ports.journalled.length,
				media: [...bench.media.log]
			};
			await say(self, message);
			expect(JSON.stringify(bench.ports.facts)).toBe(before.facts);
			expect(bench.ports.journalled).toHaveLength(before.journal);
			expect(bench.media.log).toEqual(before.media);
			expect(at(sockets, 'coanimateur').view.where).toBe('hors-situation');
			expect(at(sockets, self).refusals).toHaveLength(1);
			const others = Object.entries(sockets).filter(([name]) => name !== self);
			for (const [name, socket] of others) expect(socket.refusals, name).toEqual([]);
		}
	);
});

describe('[CHI-6] a browser that cries wolf', () => {
	it('moves nobody, and keeps nobody’s exclusion waiting', async () => {
		const former = at(sockets, 'animatrice').pass?.room;
		const removed = [...bench.media.removed];
		let looks = 0;
		let release = () => {};
		const slow = new Promise<void>((resolve) => (release = resolve));
		const lookInto = bench.media.lookInto.bind(bench.media);
		bench.media.lookInto = async (room) => {
			looks += 1;
			await slow;
			return lookInto(room);
		};
		for (let time = 0; time < 25; time += 1) at(sockets, 'concerne').say({ type: 'recording' });
		await vi.advanceTimersByTimeAsync(0);
		expect(looks).toBe(1);
		release();
		await bench.settle();
		expect(looks).toBe(2);
		expect(at(sockets, 'animatrice').pass?.room).toBe(former);
		expect(bench.media.removed).toEqual(removed);
	});
});
