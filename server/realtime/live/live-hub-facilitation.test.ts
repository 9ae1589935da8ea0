import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewerBy } from '#domain/access/standing.ts';
import { placeIn } from '#domain/realtime/meeting-place.ts';
import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { at, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;
let sockets: Sockets;

const people = [
	'animatrice',
	'coanimateur',
	'coordclinique',
	'coordlogistique',
	'expert01',
	'concerne',
	'etranger',
	'refusee1'
];
const open = { type: 'open', situationId: 'situation1' } as const;

beforeEach(async () => {
	bench = new HubBench();
	const entered: Record<string, FakeSocket> = {};
	for (const personId of people) entered[personId] = await bench.enter(personId);
	sockets = entered;
});

afterEach(() => bench.close());

async function say(personId: string, message: ClientMessage): Promise<void> {
	at(sockets, personId).say(message);
	await bench.settle();
}

const talk = (personId: string) => at(sockets, personId).view.facilitation;
const queue = (personId: string) => talk(personId).hands.map((hand) => hand.personId);
const place = (personId: string) => at(sockets, personId).view.where;

describe('hands', () => {
	it('[TOUR-1] queue in the order in which the server hears them, the same for everybody', async () => {
		for (const personId of ['concerne', 'animatrice', 'etranger']) {
			await say(personId, { type: 'hand', up: true });
		}
		await say('concerne', { type: 'hand', up: true });
		for (const personId of people) {
			expect(queue(personId)).toEqual(['concerne', 'animatrice', 'etranger']);
		}
		await say('concerne', { type: 'hand', up: false });
		await say('concerne', { type: 'hand', up: true });
		expect(queue('expert01')).toEqual(['animatrice', 'etranger', 'concerne']);
	});

	it('[TOUR-1] say nothing to who waits outside, and stay where they went up', async () => {
		await say('etranger', { type: 'hand', up: true });
		await say('animatrice', open);
		expect(queue('animatrice')).toEqual([]);
		await say('concerne', { type: 'hand', up: true });
		expect(queue('animatrice')).toEqual(['concerne']);
		for (const outside of ['etranger', 'refusee1', 'coordlogistique']) {
			at(sockets, outside).received.length = 0;
			await say('expert01', { type: 'hand', up: true });
			await say('expert01', { type: 'hand', up: false });
			expect(place(outside)).toBe('hors-situation');
			expect(queue(outside)).toEqual([]);
			// who speaks inside is nothing that anybody outside is told
			expect(JSON.stringify(talk(outside))).not.toContain('concerne');
			expect(JSON.stringify(talk(outside))).not.toContain('expert01');
		}
		await say('etranger', { type: 'hand', up: true });
		expect(queue('animatrice')).toEqual(['concerne']);
		await say('animatrice', { type: 'close' });
		expect(queue('animatrice')).toEqual([]);
	});

	it('[TOUR-1] are still up after a restart of the application', async () => {
		await say('etranger', { type: 'hand', up: true });
		await say('concerne', { type: 'hand', up: true });
		await bench.reopenWithoutMedia();
		const back = await bench.enter('expert01');
		await bench.enter('concerne');
		await bench.enter('etranger');
		expect(back.view.facilitation.hands.map(({ personId }) => personId)).toEqual([
			'etranger',
			'concerne'
		]);
	});

	it.each(people)('[TOUR-3] %s raises no hand but his own', async (personId) => {
		const other = personId === 'etranger' ? 'concerne' : 'etranger';
		await say(personId, { type: 'hand', up: true, personId: other });
		expect(queue('animatrice')).toEqual([]);
	});

	it.each([
		['animatrice', true],
		['coanimateur', true],
		['coordclinique', true],
		['coordlogistique', true],
		['expert01', false],
		['concerne', false],
		['refusee1', false]
	])('[TOUR-3] %s lowers the hand of another: %s', async (personId, may) => {
		await say('etranger', { type: 'hand', up: true });
		await say(personId, { type: 'hand', up: false, personId: 'etranger' });
		expect(queue('etranger')).toEqual(may ? [] : ['etranger']);
	});
});

describe('the floor', () => {
	it.each([
		['animatrice', true],
		['coanimateur', true],
		['coordclinique', true],
		['coordlogistique', false],
		['expert01', false],
		['concerne', false],
		['etranger', false],
		['refusee1', false]
	])('[TOUR-2] [TOUR-4] %s gives it in a situation: %s', async (personId, may) => {
		await say('animatrice', open);
		await say('concerne', { type: 'hand', up: true });
		await say(personId, { type: 'floor', personId: 'concerne' });
		expect(talk('expert01').floor?.personId).toBe(may ? 'concerne' : undefined);
		expect(queue('expert01')).toEqual(may ? [] : ['concerne']);
		const silent = talk('animatrice').silent?.map((one) => one.personId) ?? [];
		expect(silent.includes('concerne')).toBe(!may);
		if (!may) return;
		await say('expert01', { type: 'floor', personId: null });
		expect(talk('expert01').floor?.personId).toBe('concerne');
		await say(personId, { type: 'floor', personId: 'expert01' });
		expect(talk('concerne').floor?.personId).toBe('expert01');
		await say(personId, { type: 'floor', personId: null });
		expect(talk('concerne').floor).toBeNull();
	});

	it('[TOUR-2] is kept in the welcome room by the logistic coordination too', async () => {
		await say('coordlogistique', { type: 'floor', personId: 'etranger' });
		expect(talk('etranger').floor?.personId).toBe('etranger');
	});

	it('[TOUR-2] goes to nobody who is not there', async () => {
		await say('animatrice', open);
		await say('animatrice', { type: 'floor', personId: 'etranger' });
		expect(talk('animatrice').floor).toBeNull();
		expect(at(sockets, 'animatrice').refusals).toContain('absent-de-la-salle');
	});
});

describe('who has not spoken', () => {
	it('[TOUR-4] is told to those who conduct, of those who hear, until their microphone did', async () => {
		await say('animatrice', open);
		const names = () => talk('coanimateur').silent?.map(({ personId }) => personId);
		expect(names()).toEqual(['coordclinique', 'expert01', 'concerne']);
		for (const personId of ['coordclinique', 'coordlogistique', 'expert01', 'concerne', 'refusee1'])
			expect(talk(personId).silent).toBeNull();
		await say('expert01', { type: 'spoke', situationId: 'situation1' });
		await say('concerne', { type: 'spoke', situationId: 'situation2' });
		await say('etranger', { type: 'spoke', situationId: 'situation1' });
		expect(names()).toEqual(['coordclinique', 'concerne']);
		expect(bench.ports.facts?.situations.map(({ spoken }) => spoken)).toEqual([['expert01'], []]);
	});
});

describe('microphones', () => {
	const muted = () => bench.media.log.filter((line) => line.startsWith('mute'));
	const identity = (personId: string) => bench.media.identity('intervision1', personId);

	it.each([
		['animatrice', true],
		['coanimateur', true],
		['coordclinique', true],
		['coordlogistique', false],
		['expert01', false],
		['concerne', false],
		['etranger', false],
		['refusee1', false]
	])('[TOUR-5] %s cuts the one of another in a situation: %s', async (personId, may) => {
		await say('animatrice', open);
		const target = personId === 'concerne' ? 'expert01' : 'concerne';
		await say(personId, { type: 'mute', personId: target });
		expect(muted()).toEqual(may ? [`mute ${identity(target)}`] : []);
		await say(personId, { type: 'mute-others' });
		expect(muted().length > 1).toBe(may);
	});

	it('[TOUR-5] are all cut but the sender’s and the speaker’s', async () => {
		await say('animatrice', open);
		await say('animatrice', { type: 'floor', personId: 'expert01' });
		await say('animatrice', { type: 'mute-others' });
		const cut = ['coanimateur', 'coordclinique', 'concerne'];
		expect(muted()).toEqual(cut.map((personId) => `mute ${identity(personId)}`));
		expect(bench.ports.journalled.at(-1)).toMatchObject({
			event: 'micros-coupes',
			payload: { personnes: cut }
		});
	});

	it('[TOUR-5] that could not be cut are said not to be', async () => {
		bench.media.down = true;
		await say('animatrice', { type: 'mute', personId: 'concerne' });
		expect(at(sockets, 'animatrice').refusals).toContain('video-absente');
		expect(bench.ports.journalled.map(({ event }) => event)).not.toContain('micros-coupes');
	});
});

describe('taking somebody out', () => {
	it.each([
		['animatrice', true],
		['coanimateur', true],
		['coordclinique', true],
		['coordlogistique', true],
		['expert01', false],
		['etranger', false],
		['refusee1', false]
	])('[TOUR-5] by %s: %s, and everything closes', async (personId, may) => {
		await say('concerne', { type: 'hand', up: true });
		const room = at(sockets, 'concerne').pass?.room ?? '';
		await say(personId, { type: 'remove', personId: 'concerne' });
		expect(place('concerne')).toBe(may ? 'dehors' : 'accueil');
		expect(bench.media.rooms.has(room)).toBe(!may);
		expect(queue('expert01')).toEqual(may ? [] : ['concerne']);
		if (!may) return;
		expect(at(sockets, 'concerne').view.waitingWords).not.toBeNull();
		expect(at(sockets, 'concerne').pass).toBeNull();
		expect(bench.ports.revoked).toContainEqual({
			situationId: 'situation1',
			personId: 'concerne'
		});
		// he comes back by no door of his own
		await say('concerne', { type: 'enter', mode: 'visio' });
		expect(place('concerne')).toBe('dehors');
		await say('etranger', { type: 'admit', personId: 'concerne' });
		expect(place('concerne')).toBe('dehors');
		await say('coordlogistique', { type: 'admit', personId: 'concerne' });
		expect(place('concerne')).toBe('accueil');
	});

	it('[TOUR-5] never somebody who keeps the door', async () => {
		for (const personId of ['animatrice', 'coanimateur', 'coordlogistique']) {
			await say('coordclinique', { type: 'remove', personId });
			expect(place(personId)).toBe('accueil');
		}
	});
});

describe('a co-animateur named on the spot', () => {
	it.each(people)('[TOUR-6] by %s: only the animateur may', async (personId) => {
		await say(personId, { type: 'name-co-animateur', personId: 'etranger' });
		const named = personId === 'animatrice';
		expect(bench.ports.personIn('etranger')?.role).toBe(named ? 'co-animateur' : 'participant');
		expect(at(sockets, 'etranger').view.me.canConduct).toBe(named);
		await say(personId, { type: 'unname-co-animateur', personId: 'etranger' });
		expect(at(sockets, 'etranger').view.me.canConduct).toBe(false);
		const events = bench.ports.journalled.map(({ event }) => event);
		expect(events.includes('co-animateur-nomme')).toBe(named);
		expect(events.includes('co-animateur-repris')).toBe(named);
	});

	it('[TOUR-6] is never the logistic coordination, nor somebody not recognised or not there', async () => {
		bench.ports.setPerson('expert01', { mandats: ['coordination-logistique'] });
		bench.weaken('concerne');
		bench.ports.setPerson('etranger', { lobby: 'parti' });
		for (const personId of ['coordlogistique', 'expert01', 'concerne', 'etranger']) {
			await say('animatrice', { type: 'name-co-animateur', personId });
			expect(at(sockets, personId).view.me.canConduct).toBe(false);
		}
		const offered = talk('animatrice').coAnimateurs?.map(({ personId }) => personId);
		expect(offered).toEqual(['coordclinique', 'refusee1']);
		expect(talk('coanimateur').coAnimateurs).toBeNull();
	});

	it('[TOUR-6] keeps what was prepared: a co-animateur named before stays one', async () => {
		await say('animatrice', { type: 'unname-co-animateur', personId: 'coanimateur' });
		expect(bench.ports.personIn('coanimateur')?.role).toBe('co-animateur');
	});

	it('[TOUR-6] is proposed first when référent; the patient’s refusal beats the title all the same', async () => {
		bench.ports.setPerson('refusee1', { mandats: ['referent'] });
		await bench.settle();
		expect(talk('animatrice').coAnimateurs?.[0]).toMatchObject({
			personId: 'refusee1',
			proposed: true
		});
		await say('animatrice', { type: 'name-co-animateur', personId: 'refusee1' });
		await say('animatrice', open);
		expect(place('refusee1')).toBe('hors-situation');
	});
});

describe('the agenda', () => {
	const order = () => bench.ports.facts?.situations.map(({ id }) => id);
	const down = {
		type: 'move-situation',
		situationId: 'situation1',
		direction: 'descendre'
	} as const;

	it.each(people)('[TOUR-7] moved by %s: only those who conduct', async (personId) => {
		const { facts } = bench.ports;
		if (!facts) throw new Error('no facts');
		const rights = () =>
			people.map((one) => {
				const person = bench.ports.personIn(one);
				const now = bench.ports.facts;
				if (!person || !now) return null;
				return now.situations
					.map((situation) => {
						const situations = [{ ...situation, phase: 'ouverte' as const }];
						const viewer = viewerBy(person, `s-${one}`);
						return `${situation.id} ${placeIn({ ...now, situations }, viewer, true)}`;
					})
					.sort();
			});
		const before = rights();
		await say(personId, down);
		const may = ['animatrice', 'coanimateur'].includes(personId);
		expect(order()).toEqual(may ? ['situation2', 'situation1'] : ['situation1', 'situation2']);
		expect(at(sockets, 'etranger').view.agenda.map(({ situationId }) => situationId)).toEqual(
			order()
		);
		expect(rights()).toEqual(before);
	});

	it('[TOUR-7] keeps what was opened where it stands', async () => {
		await say('animatrice', open);
		await say('animatrice', { type: 'close' });
		await say('animatrice', down);
		expect(order()).toEqual(['situation1', 'situation2']);
	});
});

describe('time, guide and Charte', () => {
	it.each([
		['animatrice', true],
		['coanimateur', true],
		['coordclinique', true],
		['coordlogistique', true],
		['expert01', false],
		['concerne', false],
		['etranger', false],
		['refusee1', false]
	])('[TOUR-8] [TOUR-11] [TOUR-10] are kept by %s: %s', async (personId, may) => {
		await say('animatrice', open);
		await say(personId, { type: 'more-time', situationId: 'situation1' });
		await say(personId, { type: 'guide-phase', situationId: 'situation1', phase: 'synthese' });
		await say(personId, { type: 'recall-charte' });
		const seen = talk('concerne');
		expect(seen.time?.extraMinutes).toBe(may ? 5 : 0);
		expect(seen.time?.phase).toBe(may ? 'synthese' : 'presentation');
		expect(seen.charteShownAt === null).toBe(!may);
		await say(personId, { type: 'guide', shown: false });
		expect(talk('concerne').time?.phase === null).toBe(may);
	});

	it('[TOUR-8] are shown outside to the coordination that keeps them, to nobody else', async () => {
		await say('animatrice', open);
		expect(talk('coordlogistique').time).toMatchObject({ position: 1, phase: 'presentation' });
		expect(talk('etranger').time).toBeNull();
		expect(talk('refusee1').time).toBeNull();
		const [line] = at(sockets, 'coordlogistique').view.agenda;
		expect(line?.designation).toBeNull();
		expect(line?.attending).toContain('Nom de concerne');
		expect(at(sockets, 'etranger').view.agenda[0]?.attending).toBeNull();
		expect(JSON.stringify(at(sockets, 'coordlogistique').view)).not.toContain('Jade');
	});

	it('[TOUR-8] nothing closes by itself, and an hour more is the most', async () => {
		await say('animatrice', open);
		for (let press = 0; press < 13; press += 1)
			await say('animatrice', { type: 'more-time', situationId: 'situation1' });
		expect(talk('concerne').time?.extraMinutes).toBe(60);
		expect(at(sockets, 'animatrice').refusals).toContain('temps-au-plus');
		for (const personId of people) at(sockets, personId).answersPings = true;
		await vi.advanceTimersByTimeAsync(100 * 60_000);
		expect(bench.ports.facts?.situations[0]?.phase).toBe('ouverte');
	});

	it('[TOUR-8] [TOUR-11] a late press moves no other situation', async () => {
		await say('animatrice', open);
		await say('animatrice', { type: 'more-time', situationId: 'situation2' });
		await say('animatrice', { type: 'guide-phase', situationId: 'situation2', phase: 'synthese' });
		expect(bench.ports.facts?.situations.map(({ extraMinutes }) => extraMinutes)).toEqual([0, 0]);
		expect(talk('concerne').time?.phase).toBe('presentation');
	});

	it('[TOUR-10] the Charte is state: who comes within the minute sees it, who comes later does not', async () => {
		await say('animatrice', { type: 'recall-charte' });
		await vi.advanceTimersByTimeAsync(30_000);
		await bench.settle();
		const late = await bench.enter('concerne');
		expect(late.view.facilitation.charteShownAt).toBe('2026-11-23T12:00:00.000Z');
		await vi.advanceTimersByTimeAsync(31_000);
		await bench.settle();
		expect(late.view.facilitation.charteShownAt).toBeNull();
	});
});
