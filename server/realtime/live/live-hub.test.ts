import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { FakePorts } from '#tests/support/live/fake-ports.ts';
import { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { RecordingMedia } from '#tests/support/live/recording-media.ts';
import { createLiveHub, type LiveHub } from './live-hub.ts';

const everyone = ['animatrice', 'coanimateur', 'concerne', 'etranger', 'refusee1'];
let ports: FakePorts;
let media: RecordingMedia;
let hub: LiveHub;
const warnings: object[] = [];

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00.000Z') });
	ports = new FakePorts(buildFacts());
	media = new RecordingMedia();
	hub = makeHub(media);
});

afterEach(async () => {
	await hub.close();
	vi.useRealTimers();
});

function makeHub(gateway: RecordingMedia | null): LiveHub {
	const note = (facts: object) => void warnings.push(facts);
	const log = { warn: note, error: note };
	return createLiveHub({ ports, media: gateway, log, now: () => new Date() });
}

/** Lets everything in flight arrive, without letting time pass. */
async function settle(): Promise<void> {
	await vi.advanceTimersByTimeAsync(0);
	await hub.refresh('intervision1');
}

async function connect(personId: string, sessionId = `s-${personId}`): Promise<FakeSocket> {
	const socket = new FakeSocket();
	await hub.connect(socket, 'intervision1', { personId, sessionId });
	return socket;
}

async function enter(personId: string, mode: BrowserMode = 'visio'): Promise<FakeSocket> {
	const socket = await connect(personId);
	socket.say({ type: 'enter', mode });
	await settle();
	return socket;
}

async function enterAll(): Promise<Record<string, FakeSocket>> {
	const sockets: Record<string, FakeSocket> = {};
	for (const personId of everyone) sockets[personId] = await enter(personId);
	return sockets;
}

function at(sockets: Record<string, FakeSocket>, personId: string): FakeSocket {
	const socket = sockets[personId];
	if (!socket) throw new Error(`no ${personId}`);
	return socket;
}

describe('the door', () => {
	it('[RT-54] [ITV-3] lets door keepers in at once, asks the others for the Charte, then to wait', async () => {
		for (const personId of everyone) {
			ports.setPerson(personId, { lobby: 'attendu', charteVersion: null });
		}
		const host = await enter('animatrice');
		expect(host.view.where).toBe('accueil');
		const guest = await enter('concerne');
		expect(guest.refusals).toEqual(['charte-non-acceptee']);
		ports.setPerson('concerne', { charteVersion: '2026-1' });
		guest.say({ type: 'enter', mode: 'audio' });
		await settle();
		expect(guest.view.where).toBe('attente');
		expect(guest.pass ?? null).toBeNull();
		expect(host.view.lobby?.map(({ personId }) => personId)).toEqual(['concerne']);
		host.say({ type: 'admit', personId: 'concerne' });
		await settle();
		expect(guest.view.where).toBe('accueil');
		expect(guest.pass?.kind).toBe('accueil');
		expect(ports.journalled.map(({ event }) => event)).toEqual([
			'participant-admis',
			'participant-admis'
		]);
	});

	it('[RT-50] a host who reconnects sees the same lobby', async () => {
		ports.setPerson('concerne', { lobby: 'attendu' });
		const host = await enter('animatrice');
		await enter('concerne');
		const before = host.view.lobby;
		expect(before).toHaveLength(1);
		host.cut();
		await settle();
		const again = await enter('animatrice');
		expect(again.view.lobby).toEqual(before);
	});

	it('[RT-55] someone without the right can not admit, open, close, invite or end', async () => {
		const sockets = await enterAll();
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
		await settle();
		expect(guest.refusals).toHaveLength(7);
		expect(guest.view.where).toBe('accueil');
		expect(ports.journalled).toEqual([]);
	});

	it('[RT-58] sending back renews the media room, so that the former token is dead', async () => {
		const sockets = await enterAll();
		const guest = at(sockets, 'concerne');
		const former = guest.pass?.room ?? '';
		at(sockets, 'animatrice').say({ type: 'send-back', personId: 'concerne' });
		await settle();
		expect(guest.view.where).toBe('attente');
		expect(guest.pass).toBeNull();
		expect(media.rooms.has(former)).toBe(false);
		expect(at(sockets, 'etranger').pass?.room).not.toBe(former);
		expect(media.rooms.has(at(sockets, 'etranger').pass?.room ?? '')).toBe(true);
		expect(ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'concerne' });
		at(sockets, 'animatrice').say({ type: 'send-back', personId: 'coanimateur' });
		await settle();
		expect(at(sockets, 'animatrice').refusals).toEqual(['titre-insuffisant']);
	});

	it('[RT-55] leaving of one’s own accord moves nobody else, and coming back asks nobody', async () => {
		const sockets = await enterAll();
		const room = at(sockets, 'etranger').pass?.room;
		at(sockets, 'concerne').say({ type: 'leave' });
		await settle();
		expect(at(sockets, 'concerne').view.where).toBe('dehors');
		expect(at(sockets, 'concerne').pass).toBeNull();
		expect(at(sockets, 'etranger').pass?.room).toBe(room);
		at(sockets, 'concerne').say({ type: 'enter', mode: 'visio' });
		await settle();
		expect(at(sockets, 'concerne').view.where).toBe('accueil');
	});
});

describe('a situation', () => {
	it('[RT-53] [RT-51] moves those who may attend to a new room, and nobody else', async () => {
		const sockets = await enterAll();
		const welcome = at(sockets, 'animatrice').pass?.room ?? '';
		media.log.length = 0;
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await settle();
		expect(media.log).toEqual([
			'create',
			'pass Nom de animatrice',
			'pass Nom de coanimateur',
			'pass Nom de concerne',
			'delete'
		]);
		expect(media.rooms.has(welcome)).toBe(false);
		for (const personId of ['animatrice', 'coanimateur', 'concerne']) {
			expect(at(sockets, personId).view.where).toBe('situation');
			expect(at(sockets, personId).pass?.kind).toBe('situation');
			expect(at(sockets, personId).pass?.room).not.toBe(welcome);
		}
		for (const personId of ['etranger', 'refusee1']) {
			expect(at(sockets, personId).view.where).toBe('hors-situation');
			expect(at(sockets, personId).pass).toBeNull();
			expect(JSON.stringify(at(sockets, personId).received)).not.toContain('Jade');
			expect(ports.revoked).toContainEqual({ situationId: 'situation1', personId });
		}
		expect(ports.drafts).toEqual(['situation1']);
		expect(at(sockets, 'concerne').view.open?.fiche).toEqual({ generation: 1, canWrite: true });
	});

	it('[RT-53] brings everybody back at closing, and to the next one by right', async () => {
		const sockets = await enterAll();
		const host = at(sockets, 'animatrice');
		host.say({ type: 'open', situationId: 'situation1' });
		host.say({ type: 'close' });
		await settle();
		for (const personId of everyone) {
			expect(at(sockets, personId).view.where).toBe('accueil');
			expect(at(sockets, personId).pass?.room).toBe(host.pass?.room);
		}
		host.say({ type: 'open', situationId: 'situation2' });
		await settle();
		for (const personId of everyone) expect(at(sockets, personId).view.where).toBe('situation');
		expect(media.rooms.size).toBe(1);
	});

	it('[RT-52] two conductors who click together open one situation', async () => {
		const sockets = await enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		at(sockets, 'coanimateur').say({ type: 'open', situationId: 'situation2' });
		await settle();
		const open = ports.facts?.situations.filter(({ phase }) => phase === 'ouverte') ?? [];
		expect(open.map(({ id }) => id)).toEqual(['situation1']);
		expect(at(sockets, 'coanimateur').refusals).toEqual(['situation-deja-ouverte']);
	});

	it.each(['inconnu', 'refuse', 'retire', 'exception-rupture-de-soins'] as const)(
		'[ITV-1] does not open with an accord %s',
		async (state) => {
			const sockets = await enterAll();
			const accord = ports.facts?.situations[1]?.accord;
			if (!accord) throw new Error('no accord');
			ports.setSituation('situation2', { accord: { ...accord, state } });
			at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation2' });
			await settle();
			expect(at(sockets, 'animatrice').refusals).toHaveLength(1);
			expect(at(sockets, 'animatrice').view.where).toBe('accueil');
			expect(ports.drafts).toEqual([]);
		}
	);

	it('[RT-55] a refusal recorded during the situation takes media, fiche and screen together', async () => {
		const sockets = await enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await settle();
		const former = at(sockets, 'concerne').pass?.room ?? '';
		const accord = ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		ports.revoked.length = 0;
		ports.setSituation('situation1', { accord: { ...accord, refusedPersonIds: ['concerne'] } });
		await hub.refresh('intervision1');
		expect(at(sockets, 'concerne').view.where).toBe('hors-situation');
		expect(at(sockets, 'concerne').pass).toBeNull();
		expect(ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'concerne' });
		expect(media.rooms.has(former)).toBe(false);
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(former);
	});

	it('[ITV-4] an accord withdrawn during the situation closes it', async () => {
		const sockets = await enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await settle();
		const accord = ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		ports.setSituation('situation1', { accord: { ...accord, state: 'retire' } });
		await hub.refresh('intervision1');
		expect(at(sockets, 'concerne').view.where).toBe('accueil');
		expect(ports.journalled.at(-1)).toMatchObject({ event: 'situation-fermee', actor: 'system' });
		expect(ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'animatrice' });
	});

	it('[ITV-2] the animateur invites on the spot someone present, never someone refused', async () => {
		const sockets = await enterAll();
		const host = at(sockets, 'animatrice');
		host.say({ type: 'open', situationId: 'situation1' });
		host.say({ type: 'invite', situationId: 'situation1', personId: 'etranger' });
		host.say({ type: 'invite', situationId: 'situation1', personId: 'refusee1' });
		await settle();
		expect(at(sockets, 'etranger').view.where).toBe('situation');
		expect(at(sockets, 'etranger').pass?.room).toBe(host.pass?.room);
		expect(at(sockets, 'refusee1').view.where).toBe('hors-situation');
		expect(host.refusals).toEqual(['participant-refuse']);
		expect(ports.journalled.at(-1)?.event).toBe('situation-invitation-ajoutee');
	});

	it('[RT-55] gives no pass decided before a change that arrived while LiveKit was answering', async () => {
		const sockets = await enterAll();
		let release = () => {};
		media.gate = new Promise((resolve) => (release = resolve));
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await vi.advanceTimersByTimeAsync(0);
		const before = at(sockets, 'concerne').received.length;
		ports.setPerson('concerne', { lobby: 'attente' });
		const refreshed = hub.refresh('intervision1');
		await vi.advanceTimersByTimeAsync(0);
		release();
		await refreshed;
		const after = at(sockets, 'concerne').received.slice(before);
		expect(after.some((message) => message.type === 'media' && message.pass !== null)).toBe(false);
		expect(at(sockets, 'animatrice').pass?.kind).toBe('situation');
	});

	it('[RT-50] ends for everybody, and closes what was open', async () => {
		const sockets = await enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		at(sockets, 'animatrice').say({ type: 'end' });
		await settle();
		for (const personId of everyone) {
			expect(at(sockets, personId).view.where).toBe('terminee');
			expect(at(sockets, personId).pass).toBeNull();
		}
		expect(media.rooms.size).toBe(0);
		expect(ports.stays.every(({ leftAt }) => leftAt !== null)).toBe(true);
		expect(ports.facts?.situations[0]?.phase).toBe('fermee');
	});
});

describe('sockets and faults', () => {
	it('[RT-56] without a media server the meeting goes on, and video comes back by itself', async () => {
		media.down = true;
		const sockets = await enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await settle();
		expect(at(sockets, 'concerne').view.where).toBe('situation');
		expect(at(sockets, 'concerne').pass).toBeNull();
		media.down = false;
		await vi.advanceTimersByTimeAsync(15_000);
		expect(at(sockets, 'concerne').pass?.kind).toBe('situation');
		expect(JSON.stringify(warnings)).not.toContain('Jade');
	});

	it('[RT-56] works with no media server at all', async () => {
		await hub.close();
		hub = makeHub(null);
		const host = await enter('animatrice');
		expect(host.view.where).toBe('accueil');
		expect(host.pass).toBeNull();
	});

	it('[RT-57] the newest page takes the place, the former is told', async () => {
		const first = await enter('concerne');
		const second = await connect('concerne');
		expect(second.view.where).toBe('dehors');
		expect(second.view.people).toEqual([]);
		expect(first.closedWith).toBeNull();
		second.say({ type: 'enter', mode: 'visio' });
		await settle();
		expect(first.closedWith).toBe(closeCodes.takenOver);
		expect(second.view.where).toBe('accueil');
		expect(second.pass).not.toBeNull();
	});

	it('[RT-55] closes the page of a session that is no more, and its stay', async () => {
		const guest = await enter('concerne');
		hub.revoke({ sessionId: 's-concerne' });
		await settle();
		expect(guest.closedWith).toBe(closeCodes.sessionEnded);
		expect(ports.stays.at(-1)?.leftAt).not.toBeNull();
		guest.say({ type: 'enter', mode: 'visio' });
		await settle();
		expect(guest.view.where).toBe('accueil');
		expect(ports.stays.filter(({ leftAt }) => leftAt === null)).toEqual([]);
	});

	it('[RT-60] closes strangers, unknown meetings, nonsense and chatter with their codes', async () => {
		expect((await connect('inconnue')).closedWith).toBe(closeCodes.accessRefused);
		const lost = new FakeSocket();
		const person = { personId: 'concerne', sessionId: 's' };
		await hub.connect(lost, 'intervision9', person);
		expect(lost.closedWith).toBe(closeCodes.unknownRoom);
		const wrong = await connect('concerne');
		wrong.sayRaw('{"type":"open"}');
		await settle();
		expect(wrong.closedWith).toBe(closeCodes.accessRefused);
		const binary = await connect('concerne');
		binary.sayRaw('x', true);
		expect(binary.closedWith).toBe(closeCodes.accessRefused);
		const noisy = await connect('concerne');
		for (let count = 0; count < 40; count += 1) noisy.say({ type: 'media' });
		expect(noisy.closedWith).toBe(closeCodes.tooMany);
	});

	it('[RT-60] takes forty pages and no more', async () => {
		for (let count = 0; count < 40; count += 1) await connect('concerne', `s${count}`);
		expect((await connect('etranger')).closedWith).toBe(closeCodes.tooMany);
	});

	it('[EMA-2] signs of life every fifteen seconds; a silent socket is gone', async () => {
		const guest = await enter('concerne');
		await vi.advanceTimersByTimeAsync(15_000);
		expect(ports.stays[0]?.seenAt).toEqual(new Date('2026-11-23T12:00:15.000Z'));
		guest.answersPings = false;
		await vi.advanceTimersByTimeAsync(30_000);
		await settle();
		expect(guest.closedWith).toBe(1006);
		expect(ports.stays[0]?.leftAt).not.toBeNull();
		expect(ports.abandonedClosed).toBe(1);
	});

	it('[EMA-1] a stay for each place, with the situation while it is attended', async () => {
		const sockets = await enterAll();
		at(sockets, 'animatrice').say({ type: 'open', situationId: 'situation1' });
		await settle();
		const stays = (personId: string) =>
			ports.stays
				.filter((stay) => stay.personId === personId)
				.map(({ situationId, leftAt }) => [situationId, leftAt === null]);
		expect(stays('concerne')).toEqual([
			[null, false],
			['situation1', true]
		]);
		expect(stays('refusee1')).toEqual([[null, true]]);
	});

	it('[EMA-3] someone entered by hand is in the room and moves like the others', async () => {
		const host = await enter('animatrice');
		const stay = { intervisionId: 'intervision1', personId: 'concerne', recordedBy: 'animatrice' };
		await ports.presence.enterByHand({ ...stay, mode: 'telephone' }, new Date(), null);
		await hub.refresh('intervision1');
		expect(host.view.people.map(({ personId, mode }) => [personId, mode])).toContainEqual([
			'concerne',
			'telephone'
		]);
		host.say({ type: 'open', situationId: 'situation1' });
		await settle();
		expect(ports.stays.at(-1)).toMatchObject({
			personId: 'concerne',
			situationId: 'situation1',
			mode: 'telephone',
			source: 'saisie'
		});
	});

	it('[RT-55] a database away closes the page that asked, which comes back', async () => {
		const guest = await enter('concerne');
		ports.failing = true;
		guest.say({ type: 'set-mode', mode: 'audio' });
		await vi.advanceTimersByTimeAsync(0);
		expect(guest.closedWith).toBe(closeCodes.serverFailure);
		ports.failing = false;
		expect((await enter('concerne')).view.where).toBe('accueil');
	});

	it('[RT-53] a former process’ rooms are deleted when the meeting comes back', async () => {
		ports.roomRows.push({ name: 'left-behind', situationId: null, deleted: false });
		media.rooms.add('left-behind');
		const guest = await enter('concerne');
		expect(media.rooms.has('left-behind')).toBe(false);
		expect(media.rooms.has(guest.pass?.room ?? '')).toBe(true);
	});

	it('[RT-53] a fresh pass is given on demand, in the same room, and none for the fiche alone', async () => {
		const guest = await enter('concerne');
		const room = guest.pass?.room;
		const before = guest.received.filter(({ type }) => type === 'media').length;
		guest.say({ type: 'media' });
		await settle();
		expect(guest.received.filter(({ type }) => type === 'media')).toHaveLength(before + 1);
		expect(guest.pass?.room).toBe(room);
		guest.say({ type: 'set-mode', mode: 'fiche' });
		await settle();
		expect(guest.pass).toBeNull();
	});
});
