import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, everyone, HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
});

afterEach(() => bench.close());

describe('a situation', () => {
	it('[RT-53] [RT-51] moves those who may attend to a new room, and nobody else', async () => {
		const sockets = await bench.enterAll();
		const welcome = at(sockets, 'animatrice').pass?.room ?? '';
		bench.media.log.length = 0;
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		expect(bench.media.log).toEqual([
			// the stranger and the refused person, without waiting for the next room
			'remove',
			'remove',
			'create',
			...['animatrice', 'coanimateur', 'concerne'].map(
				(personId) => `pass ${bench.media.identity('intervision1', personId)}`
			),
			'delete'
		]);
		expect(bench.media.rooms.has(welcome)).toBe(false);
		for (const personId of ['animatrice', 'coanimateur', 'concerne']) {
			expect(at(sockets, personId).view.where).toBe('situation');
			expect(at(sockets, personId).pass?.kind).toBe('situation');
			expect(at(sockets, personId).pass?.room).not.toBe(welcome);
		}
		for (const personId of ['etranger', 'refusee1']) {
			expect(at(sockets, personId).view.where).toBe('hors-situation');
			expect(at(sockets, personId).pass).toBeNull();
			expect(JSON.stringify(at(sockets, personId).received)).not.toContain('Jade');
			expect(bench.ports.revoked).toContainEqual({ situationId: 'situation1', personId });
		}
		expect(bench.ports.drafts).toEqual(['situation1']);
		expect(at(sockets, 'concerne').view.open?.fiche).toEqual({ generation: 1, canWrite: true });
	});

	it('[RT-22] lets in the last words of whoever only the closing puts out, of nobody else', async () => {
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		bench.ports.revoked.length = bench.ports.dismissed.length = 0;
		at(sockets, 'animatrice').say({ type: 'close' });
		await bench.settle();
		const dismissed = new Set(bench.ports.dismissed.map(({ personId }) => personId));
		expect(dismissed).toContain('concerne');
		expect(dismissed).not.toContain('refusee1');
		expect(bench.ports.revoked).not.toContainEqual({
			situationId: 'situation1',
			personId: 'concerne'
		});
		expect(bench.ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'refusee1' });
	});

	it('[RT-22] gives no moment to anybody when the accord is withdrawn', async () => {
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.revoked.length = 0;
		bench.ports.setSituation('situation1', { accord: { ...accord, state: 'retire' } });
		await bench.hub.refresh('intervision1');
		expect(bench.ports.dismissed).toEqual([]);
		expect(bench.ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'concerne' });
	});

	it('[RT-53] brings everybody back at closing, and to the next one by right', async () => {
		const sockets = await bench.enterAll();
		const host = at(sockets, 'animatrice');
		host.say({ type: 'open', situationId: 'situation1' });
		host.say({ type: 'close' });
		await bench.settle();
		for (const personId of everyone) {
			expect(at(sockets, personId).view.where).toBe('accueil');
			expect(at(sockets, personId).pass?.room).toBe(host.pass?.room);
		}
		host.say({ type: 'open', situationId: 'situation2' });
		await bench.settle();
		for (const personId of everyone) expect(at(sockets, personId).view.where).toBe('situation');
		expect(bench.media.rooms.size).toBe(1);
	});

	it('[RT-52] two conductors who click together open one situation', async () => {
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		at(sockets, 'coanimateur').say({ type: 'open', situationId: 'situation2' });
		await bench.settle();
		const open = bench.ports.facts?.situations.filter(({ phase }) => phase === 'ouverte') ?? [];
		expect(open.map(({ id }) => id)).toEqual(['situation1']);
		expect(at(sockets, 'coanimateur').refusals).toEqual(['situation-deja-ouverte']);
	});

	it.each(['inconnu', 'refuse', 'retire', 'exception-rupture-de-soins'] as const)(
		'[ITV-1] does not open with an accord %s',
		async (state) => {
			const sockets = await bench.enterAll();
			const accord = bench.ports.facts?.situations[1]?.accord;
			if (!accord) throw new Error('no accord');
			bench.ports.setSituation('situation2', { accord: { ...accord, state } });
			at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation2' });
			await bench.settle();
			expect(at(sockets, 'animatrice').refusals).toHaveLength(1);
			expect(at(sockets, 'animatrice').view.where).toBe('accueil');
			expect(bench.ports.drafts).toEqual([]);
		}
	);

	it('[RT-55] a refusal recorded during the situation takes media, fiche and screen together', async () => {
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		const former = at(sockets, 'concerne').pass?.room ?? '';
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.revoked.length = 0;
		bench.ports.setSituation('situation1', {
			accord: { ...accord, refusedPersonIds: ['concerne'] }
		});
		await bench.hub.refresh('intervision1');
		expect(at(sockets, 'concerne').view.where).toBe('hors-situation');
		expect(at(sockets, 'concerne').pass).toBeNull();
		expect(bench.ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'concerne' });
		expect(bench.media.rooms.has(former)).toBe(false);
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(former);
	});

	it('[ITV-4] an accord withdrawn during the situation closes it', async () => {
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await bench.settle();
		const former = at(sockets, 'concerne').pass?.room ?? '';
		expect(bench.media.rooms.has(former)).toBe(true);
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.setSituation('situation1', { accord: { ...accord, state: 'retire' } });
		await bench.hub.refresh('intervision1');
		expect(at(sockets, 'concerne').view.where).toBe('accueil');
		expect(bench.media.rooms.has(former)).toBe(false);
		expect(bench.ports.journalled.at(-1)).toMatchObject({
			event: 'situation-fermee',
			actor: 'system'
		});
		expect(bench.ports.revoked).toContainEqual({
			situationId: 'situation1',
			personId: 'animatrice'
		});
	});

	it('[ITV-2] the animateur invites on the spot someone present, never someone refused', async () => {
		const sockets = await bench.enterAll();
		const host = at(sockets, 'animatrice');
		host.say({ type: 'open', situationId: 'situation1' });
		host.say({ type: 'invite', situationId: 'situation1', personId: 'etranger' });
		host.say({ type: 'invite', situationId: 'situation1', personId: 'refusee1' });
		await bench.settle();
		expect(at(sockets, 'etranger').view.where).toBe('situation');
		expect(at(sockets, 'etranger').pass?.room).toBe(host.pass?.room);
		expect(at(sockets, 'refusee1').view.where).toBe('hors-situation');
		expect(host.refusals).toEqual(['participant-refuse']);
		expect(bench.ports.journalled.at(-1)?.event).toBe('situation-invitation-ajoutee');
	});

	it('[RT-55] gives no pass decided before a change that arrived while LiveKit was answering', async () => {
		const sockets = await bench.enterAll();
		let release = () => {};
		bench.media.gate = new Promise((resolve) => (release = resolve));
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await vi.advanceTimersByTimeAsync(0);
		const before = at(sockets, 'concerne').received.length;
		bench.ports.setPerson('concerne', { lobby: 'attente' });
		const refreshed = bench.hub.refresh('intervision1');
		await vi.advanceTimersByTimeAsync(0);
		release();
		await refreshed;
		const after = at(sockets, 'concerne').received.slice(before);
		expect(after.some((message) => message.type === 'media' && message.pass !== null)).toBe(false);
		expect(at(sockets, 'animatrice').pass?.kind).toBe('situation');
	});

	it('[RT-50] ends for everybody, and closes what was open', async () => {
		const sockets = await bench.enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		at(sockets, 'animatrice').say({ type: 'end' });
		await bench.settle();
		for (const personId of everyone) {
			expect(at(sockets, personId).view.where).toBe('terminee');
			expect(at(sockets, personId).pass).toBeNull();
		}
		expect(bench.media.rooms.size).toBe(0);
		expect(bench.ports.stays.every(({ leftAt }) => leftAt !== null)).toBe(true);
		expect(bench.ports.facts?.situations[0]?.phase).toBe('fermee');
	});
});
