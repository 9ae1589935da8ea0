import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { at, HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;

beforeEach(() => {
	bench = new HubBench();
});

afterEach(() => bench.close());

const ficheOf = (personId: string) => ({ situationId: 'situation1', personId });

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

/** Nothing of the open situation has reached this socket. */
function expectNothing(socket: FakeSocket, personId: string): void {
	expect(socket.view.where).toBe('hors-situation');
	expect(socket.pass).toBeNull();
	expect(JSON.stringify(socket.received)).not.toContain('Jade');
	expect(bench.ports.revoked).toContainEqual(ficheOf(personId));
}

describe('the recognition', () => {
	it('[REC-5] no situation opens to someone nobody recognised; she reads the words of all who wait', async () => {
		bench.weaken('concerne');
		const sockets = await bench.enterAll();
		await open(at(sockets, 'animatrice'));
		const guest = at(sockets, 'concerne');
		expectNothing(guest, 'concerne');
		expect(guest.view.waitingWords).toBe(at(sockets, 'etranger').view.waitingWords);
		expect(guest.view.recognition).toBeNull();
	});

	it('[REC-11] those who keep the door, and they alone, see whom to recognise', async () => {
		bench.weaken('concerne');
		const sockets = await bench.enterAll();
		for (const keeper of ['animatrice', 'coanimateur']) {
			const { recognition, people } = at(sockets, keeper).view;
			expect(recognition?.map(({ personId }) => personId)).toEqual(['concerne']);
			const shown = new Map(people.map(({ personId, identity }) => [personId, identity]));
			expect(shown.get('concerne')).toBe('a-reconnaitre');
			expect(shown.get('etranger')).toBe('forte');
		}
		for (const guest of ['concerne', 'etranger', 'refusee1']) {
			const { recognition, people } = at(sockets, guest).view;
			expect(recognition).toBeNull();
			expect(people.every(({ identity }) => identity === null)).toBe(true);
		}
		expect(JSON.stringify(at(sockets, 'animatrice').received)).not.toContain('s-concerne');
	});

	it('[REC-10] one press lets her in; who recognised whom is kept and journalled', async () => {
		bench.weaken('concerne');
		const sockets = await bench.enterAll();
		await press(at(sockets, 'coanimateur'), 'concerne');
		expect(bench.ports.facts?.recognitions).toMatchObject([
			{ personId: 'concerne', sessionId: 's-concerne', by: 'coanimateur' }
		]);
		expect(bench.ports.journalled.at(-1)).toMatchObject({
			event: 'personne-reconnue',
			actor: 'coanimateur',
			payload: { personne: 'concerne', mode: 'visio' }
		});
		await open(at(sockets, 'animatrice'));
		expect(at(sockets, 'concerne').view.where).toBe('situation');
		expect(at(sockets, 'concerne').pass?.kind).toBe('situation');
	});

	it('[REC-10] two who press together recognise once', async () => {
		bench.weaken('concerne');
		const sockets = await bench.enterAll();
		const device = at(sockets, 'animatrice').view.recognition?.[0]?.device ?? '';
		const people = [{ personId: 'concerne', device }];
		at(sockets, 'animatrice').say({ type: 'recognise', people });
		at(sockets, 'coanimateur').say({ type: 'recognise', people });
		await bench.settle();
		expect(bench.ports.journalled.map(({ event }) => event)).toEqual(['personne-reconnue']);
		expect(at(sockets, 'coanimateur').refusals).toEqual([]);
	});

	it('[REC-6] neither a guest, nor a keeper of whom nobody is sure, recognises anybody', async () => {
		for (const personId of ['concerne', 'coanimateur']) bench.weaken(personId);
		const sockets = await bench.enterAll();
		const device = at(sockets, 'animatrice').view.recognition?.[0]?.device ?? '';
		expect(at(sockets, 'coanimateur').view).toMatchObject({
			recognition: null,
			me: { canAdmit: true, mustIdentify: true }
		});
		const people = [{ personId: 'concerne', device }];
		at(sockets, 'coanimateur').say({ type: 'recognise', people });
		at(sockets, 'etranger').say({ type: 'recognise', people });
		await bench.settle();
		expect(at(sockets, 'coanimateur').refusals).toEqual(['pas-reconnu']);
		expect(at(sockets, 'etranger').refusals).toEqual(['titre-insuffisant']);
		expect(bench.ports.facts?.recognitions).toEqual([]);
		expect(bench.ports.journalled).toEqual([]);
	});

	it('[REC-5] a keeper of whom nobody is sure opens nothing, and reads no designation', async () => {
		bench.weaken('animatrice');
		const host = await bench.enter('animatrice');
		await open(host);
		expect(host.refusals).toEqual(['pas-reconnu']);
		expect(host.view.agenda.map(({ designation }) => designation)).toEqual([null, null]);
		expect(host.view.agenda.every(({ waiting }) => waiting === null)).toBe(true);
		expect(bench.ports.drafts).toEqual([]);
	});

	it('[REC-7] nobody recognises himself', async () => {
		const host = await bench.enter('animatrice');
		host.say({ type: 'recognise', people: [{ personId: 'animatrice', device: 'quelconque' }] });
		await bench.settle();
		expect(host.refusals).toEqual(['reconnaissance-de-soi']);
	});

	it('[REC-8] who shows neither face nor voice is recognised by nobody', async () => {
		bench.weaken('concerne');
		const host = await bench.enter('animatrice');
		const guest = await bench.enter('concerne', 'fiche');
		expect(host.view.recognition?.[0]?.obstacle).toBe('reconnaissance-sans-image-ni-son');
		await press(host, 'concerne');
		expect(host.refusals).toEqual(['reconnaissance-sans-image-ni-son']);
		guest.say({ type: 'set-mode', mode: 'audio' });
		await bench.settle();
		await press(host, 'concerne');
		expect(host.view.recognition).toEqual([]);
	});

	it('[REC-2] another session of the same person must be recognised again', async () => {
		bench.weaken('concerne', 's-concerne', 'tablette');
		const sockets = await bench.enterAll();
		const host = at(sockets, 'animatrice');
		await press(host, 'concerne');
		await open(host);
		const tablet = await bench.connect('concerne', 'tablette');
		tablet.say({ type: 'enter', mode: 'visio' });
		await bench.settle();
		expect(at(sockets, 'concerne').closedWith).toBe(closeCodes.takenOver);
		expect(tablet.view.where).toBe('hors-situation');
		expect(tablet.pass ?? null).toBeNull();
		const kept = { ...ficheOf('concerne'), exceptSessions: ['s-concerne'] };
		expect(bench.ports.revoked).toContainEqual(kept);
		await press(host, 'concerne');
		expect(tablet.view.where).toBe('situation');
	});

	it('[REC-2] a press meant for the device that was seen does nothing for another', async () => {
		bench.weaken('concerne', 's-concerne', 'tablette');
		const sockets = await bench.enterAll();
		const host = at(sockets, 'animatrice');
		const device = host.view.recognition?.[0]?.device ?? '';
		const tablet = await bench.connect('concerne', 'tablette');
		tablet.say({ type: 'enter', mode: 'visio' });
		host.say({ type: 'recognise', people: [{ personId: 'concerne', device }] });
		await bench.settle();
		expect(host.refusals).toEqual(['reconnaissance-perimee']);
		expect(bench.ports.facts?.recognitions).toEqual([]);
	});

	it('[REC-12] undone during the situation, screen, media, fiche and thread close together', async () => {
		bench.weaken('concerne');
		const sockets = await bench.enterAll();
		const host = at(sockets, 'animatrice');
		await press(host, 'concerne');
		await open(host);
		const guest = at(sockets, 'concerne');
		const former = guest.pass?.room ?? '';
		bench.ports.revoked.length = 0;
		host.say({ type: 'unrecognise', personId: 'concerne' });
		await bench.settle();
		expect(guest.view).toMatchObject({ where: 'hors-situation', open: null });
		expect(guest.pass).toBeNull();
		expect(bench.ports.revoked).toContainEqual(ficheOf('concerne'));
		expect(bench.media.rooms.has(former)).toBe(false);
		expect(host.pass?.room).not.toBe(former);
		const text = { situationId: 'situation1', text: 'Encore un mot', dismissed: [] };
		guest.say({ type: 'chat', id: 'message00001', ...text });
		await bench.settle();
		expect(host.view.open?.chat).toEqual([]);
		expect(bench.ports.journalled.at(-1)).toMatchObject({ event: 'reconnaissance-annulee' });
		// one press brings her back
		await press(host, 'concerne');
		expect(guest.view.where).toBe('situation');
	});

	it('[REC-11] someone who comes while a situation is open is still recognised, and then let in', async () => {
		bench.weaken('concerne');
		const host = await bench.enter('animatrice');
		await open(host);
		const guest = await bench.enter('concerne');
		expect(guest.view.where).toBe('hors-situation');
		expect(host.view.people.map(({ personId }) => personId)).not.toContain('concerne');
		await press(host, 'concerne');
		expect(guest.view.where).toBe('situation');
	});

	it('[REC-4] [RT-53] a session that ends takes the media room with it, tokens and all', async () => {
		const sockets = await bench.enterAll();
		await open(at(sockets, 'animatrice'));
		const former = at(sockets, 'concerne').pass?.room ?? '';
		bench.ports.setPerson('concerne', { sessions: [] });
		bench.hub.revoke({ sessionId: 's-concerne' });
		await bench.settle();
		expect(at(sockets, 'concerne').closedWith).toBe(closeCodes.sessionEnded);
		expect(bench.media.rooms.has(former)).toBe(false);
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(former);
	});

	it('[REC-4] a session that ran out, announced by nobody, is closed by what comes next', async () => {
		const sockets = await bench.enterAll();
		const former = at(sockets, 'concerne').pass?.room ?? '';
		bench.ports.setPerson('concerne', { sessions: [] });
		at(sockets, 'concerne').say({ type: 'media' });
		await bench.settle();
		expect(at(sockets, 'concerne').closedWith).toBe(closeCodes.sessionEnded);
		expect(bench.media.rooms.has(former)).toBe(false);
	});

	it('[REC-4] [RT-53] a session that ran out after its page had gone takes the media room with it', async () => {
		const sockets = await bench.enterAll();
		const former = at(sockets, 'concerne').pass?.room ?? '';
		at(sockets, 'concerne').cut();
		await bench.settle();
		expect(bench.media.rooms.has(former)).toBe(true);
		bench.ports.setPerson('concerne', { sessions: [] });
		await vi.advanceTimersByTimeAsync(15_000);
		expect(bench.media.rooms.has(former)).toBe(false);
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(former);
	});
});
