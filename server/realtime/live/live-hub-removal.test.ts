import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepTalk, openFirst, talkers, TalkBench } from '#tests/support/live/talk-bench.ts';

let bench: TalkBench;

beforeEach(async () => {
	bench = await TalkBench.open();
});

afterEach(() => bench.close());

const say: TalkBench['say'] = (personId, message) => bench.say(personId, message);
const talk = (personId: string) => bench.at(personId).view.facilitation;
const queue = (personId: string) => talk(personId).hands.map((hand) => hand.personId);
const place = (personId: string) => bench.at(personId).view.where;

describe('taking somebody out', () => {
	it.each(keepTalk.filter(([personId]) => personId !== 'concerne'))(
		'[TOUR-5] by %s: %s, and everything closes',
		async (personId, may) => {
			await say('concerne', { type: 'hand', up: true });
			const room = bench.at('concerne').pass?.room ?? '';
			await say(personId, { type: 'remove', personId: 'concerne' });
			expect(place('concerne')).toBe(may ? 'dehors' : 'accueil');
			expect(bench.media.rooms.has(room)).toBe(!may);
			expect(queue('expert01')).toEqual(may ? [] : ['concerne']);
			if (!may) return;
			expect(bench.at('concerne').view.waitingWords).not.toBeNull();
			expect(bench.at('concerne').pass).toBeNull();
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
		}
	);

	it('[TOUR-5] never somebody who keeps the door', async () => {
		for (const personId of ['animatrice', 'coanimateur', 'coordlogistique']) {
			await say('coordclinique', { type: 'remove', personId });
			expect(place(personId)).toBe('accueil');
		}
	});
});

describe('a co-animateur named on the spot', () => {
	it.each(talkers)('[TOUR-6] by %s: only the animateur may', async (personId) => {
		await say(personId, { type: 'name-co-animateur', personId: 'etranger' });
		const named = personId === 'animatrice';
		expect(bench.ports.personIn('etranger')?.role).toBe(named ? 'co-animateur' : 'participant');
		expect(bench.at('etranger').view.me.canConduct).toBe(named);
		await say(personId, { type: 'unname-co-animateur', personId: 'etranger' });
		expect(bench.at('etranger').view.me.canConduct).toBe(false);
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
			expect(bench.at(personId).view.me.canConduct).toBe(false);
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
		await say('animatrice', openFirst);
		expect(place('refusee1')).toBe('hors-situation');
	});
});
