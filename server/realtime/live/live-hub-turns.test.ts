import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	keepTalk,
	leadTalk,
	openFirst,
	talkers,
	TalkBench
} from '#tests/support/live/talk-bench.ts';

let bench: TalkBench;

beforeEach(async () => {
	bench = await TalkBench.open();
});

afterEach(() => bench.close());

const say: TalkBench['say'] = (personId, message) => bench.say(personId, message);
const talk = (personId: string) => bench.at(personId).view.facilitation;
const queue = (personId: string) => talk(personId).hands.map((hand) => hand.personId);
const place = (personId: string) => bench.at(personId).view.where;

describe('hands', () => {
	it('[TOUR-1] queue in the order in which the server hears them, the same for everybody', async () => {
		for (const personId of ['concerne', 'animatrice', 'etranger']) {
			await say(personId, { type: 'hand', up: true });
		}
		await say('concerne', { type: 'hand', up: true });
		for (const personId of talkers) {
			expect(queue(personId)).toEqual(['concerne', 'animatrice', 'etranger']);
		}
		await say('concerne', { type: 'hand', up: false });
		await say('concerne', { type: 'hand', up: true });
		expect(queue('expert01')).toEqual(['animatrice', 'etranger', 'concerne']);
	});

	it('[TOUR-1] say nothing to who waits outside, and stay where they went up', async () => {
		await say('etranger', { type: 'hand', up: true });
		await say('animatrice', openFirst);
		expect(queue('animatrice')).toEqual([]);
		await say('concerne', { type: 'hand', up: true });
		expect(queue('animatrice')).toEqual(['concerne']);
		for (const outside of ['etranger', 'refusee1', 'coordlogistique']) {
			bench.at(outside).received.length = 0;
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

	it.each(talkers)('[TOUR-3] %s raises no hand but his own', async (personId) => {
		const other = personId === 'etranger' ? 'concerne' : 'etranger';
		await say(personId, { type: 'hand', up: true, personId: other });
		expect(queue('animatrice')).toEqual([]);
	});

	it.each(keepTalk.filter(([personId]) => personId !== 'etranger'))(
		'[TOUR-3] %s lowers the hand of another: %s',
		async (personId, may) => {
			await say('etranger', { type: 'hand', up: true });
			await say(personId, { type: 'hand', up: false, personId: 'etranger' });
			expect(queue('etranger')).toEqual(may ? [] : ['etranger']);
		}
	);
});

describe('the floor', () => {
	it.each(leadTalk)('[TOUR-2] [TOUR-4] %s gives it in a situation: %s', async (personId, may) => {
		await say('animatrice', openFirst);
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
		await say('animatrice', openFirst);
		await say('animatrice', { type: 'floor', personId: 'etranger' });
		expect(talk('animatrice').floor).toBeNull();
		expect(bench.at('animatrice').refusals).toContain('absent-de-la-salle');
	});
});

describe('who has not spoken', () => {
	it('[TOUR-4] is told to those who conduct, of those who hear, until their microphone did', async () => {
		await say('animatrice', openFirst);
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

	it.each(leadTalk)(
		'[TOUR-5] %s cuts the one of another in a situation: %s',
		async (personId, may) => {
			await say('animatrice', openFirst);
			const target = personId === 'concerne' ? 'expert01' : 'concerne';
			await say(personId, { type: 'mute', personId: target });
			expect(muted()).toEqual(may ? [`mute ${identity(target)}`] : []);
			await say(personId, { type: 'mute-others' });
			expect(muted().length > 1).toBe(may);
		}
	);

	it('[TOUR-5] are all cut but the sender’s and the speaker’s', async () => {
		await say('animatrice', openFirst);
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
		expect(bench.at('animatrice').refusals).toContain('video-absente');
		expect(bench.ports.journalled.map(({ event }) => event)).not.toContain('micros-coupes');
	});
});
