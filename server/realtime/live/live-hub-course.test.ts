import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewerBy } from '#domain/access/standing.ts';
import { placeIn } from '#domain/realtime/meeting-place.ts';
import { keepTalk, openFirst, talkers, TalkBench } from '#tests/support/live/talk-bench.ts';

let bench: TalkBench;

beforeEach(async () => {
	bench = await TalkBench.open();
});

afterEach(() => bench.close());

const say: TalkBench['say'] = (personId, message) => bench.say(personId, message);
const talk = (personId: string) => bench.at(personId).view.facilitation;

describe('the agenda', () => {
	const order = () => bench.ports.facts?.situations.map(({ id }) => id);
	const down = {
		type: 'move-situation',
		situationId: 'situation1',
		direction: 'descendre'
	} as const;

	it.each(talkers)('[TOUR-7] moved by %s: only those who conduct', async (personId) => {
		const { facts } = bench.ports;
		if (!facts) throw new Error('no facts');
		const rights = () =>
			talkers.map((one) => {
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
		expect(bench.at('etranger').view.agenda.map(({ situationId }) => situationId)).toEqual(order());
		expect(rights()).toEqual(before);
	});

	it('[TOUR-7] keeps what was opened where it stands', async () => {
		await say('animatrice', openFirst);
		await say('animatrice', { type: 'close' });
		await say('animatrice', down);
		expect(order()).toEqual(['situation1', 'situation2']);
	});
});

describe('time, guide and Charte', () => {
	it.each(keepTalk)('[TOUR-8] [TOUR-11] [TOUR-10] are kept by %s: %s', async (personId, may) => {
		await say('animatrice', openFirst);
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
		await say('animatrice', openFirst);
		expect(talk('coordlogistique').time).toMatchObject({ position: 1, phase: 'presentation' });
		expect(talk('etranger').time).toBeNull();
		expect(talk('refusee1').time).toBeNull();
		const [line] = bench.at('coordlogistique').view.agenda;
		expect(line?.designation).toBeNull();
		expect(line?.attending).toContain('Nom de concerne');
		expect(bench.at('etranger').view.agenda[0]?.attending).toBeNull();
		expect(JSON.stringify(bench.at('coordlogistique').view)).not.toContain('Jade');
	});

	it('[TOUR-8] nothing closes by itself, and an hour more is the most', async () => {
		await say('animatrice', openFirst);
		for (let press = 0; press < 13; press += 1)
			await say('animatrice', { type: 'more-time', situationId: 'situation1' });
		expect(talk('concerne').time?.extraMinutes).toBe(60);
		expect(bench.at('animatrice').refusals).toContain('temps-au-plus');
		for (const personId of talkers) bench.at(personId).answersPings = true;
		await vi.advanceTimersByTimeAsync(100 * 60_000);
		expect(bench.ports.facts?.situations[0]?.phase).toBe('ouverte');
	});

	it('[TOUR-8] [TOUR-11] a late press moves no other situation', async () => {
		await say('animatrice', openFirst);
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
