import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatLimits } from '#domain/realtime/chat.ts';
import { everyone } from '#tests/support/live/hub-bench.ts';
import { answersTo, heardBy, threadOn, ThreadBench } from '#tests/support/live/thread-bench.ts';

let bench: ThreadBench;

beforeEach(async () => {
	bench = await ThreadBench.open();
});

afterEach(() => bench.close());

describe('the thread of a situation', () => {
	it('[CHAT-1] is heard by whoever attends, with who and when, and by nobody else', async () => {
		await bench.openSituation();
		await bench.write(bench.at('concerne'), 'Je le vois demain.');
		for (const personId of ['animatrice', 'coanimateur', 'concerne']) {
			expect(bench.at(personId).view.open?.chat).toEqual([
				expect.objectContaining({
					number: 1,
					personId: 'concerne',
					name: 'Nom de concerne',
					at: '2026-11-23T12:00:00.000Z',
					text: 'Je le vois demain.'
				})
			]);
		}
		for (const personId of ['etranger', 'refusee1']) {
			expect(heardBy(bench.at(personId))).not.toContain('demain');
			expect(heardBy(bench.at(personId))).not.toContain('"chat"');
		}
	});

	it.each([
		['someone refused by the patient', 'refusee1', 'non-concerne'],
		['someone not concerned', 'etranger', 'non-concerne']
	])('[CHAT-1] takes nothing from %s, who learns nothing of the guard', async (_, who, why) => {
		await bench.openSituation();
		bench.ports.names.give('situation1', ['Vasquier']);
		await bench.write(bench.at(who), 'Vasquier boit.');
		expect(answersTo(bench.at(who))).toEqual([expect.objectContaining({ why, findings: [] })]);
		expect(threadOn(bench.at('animatrice'))).toEqual([]);
	});

	it('[CHAT-1] takes nothing before the opening, from the door, from a second tab or for another situation', async () => {
		const guest = bench.at('concerne');
		await bench.write(guest, 'Trop tôt.');
		await bench.openSituation();
		await bench.write(guest, 'Ailleurs.', { situationId: 'situation2' });
		await bench.write(guest, 'Nulle part.', { situationId: 'situation9' });
		const second = await bench.connect('concerne');
		await bench.write(second, 'Un autre onglet.');
		bench.ports.setPerson('concerne', { lobby: 'attente' });
		await bench.write(guest, 'Depuis la porte.');
		expect(answersTo(guest).map(({ why }) => why)).toEqual([
			'situation-fermee',
			'situation-fermee',
			'introuvable',
			'pas-admis'
		]);
		expect(answersTo(second).map(({ why }) => why)).toEqual(['pas-admis']);
		expect(threadOn(bench.at('animatrice'))).toEqual([]);
	});

	it('[CHAT-1] is given whole to who comes later, and taken from who must leave', async () => {
		await bench.openSituation();
		await bench.write(bench.at('animatrice'), 'Un mot avant vous.');
		bench.at('animatrice').say({
			type: 'invite',
			situationId: 'situation1',
			personId: 'etranger'
		});
		await bench.settle();
		expect(threadOn(bench.at('etranger'))).toEqual(['Un mot avant vous.']);
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.setSituation('situation1', {
			accord: { ...accord, refusedPersonIds: ['etranger', 'refusee1'] }
		});
		const before = bench.at('etranger').received.length;
		await bench.hub.refresh('intervision1');
		await bench.write(bench.at('animatrice'), 'Un mot sans vous.');
		const after = JSON.stringify(bench.at('etranger').received.slice(before));
		expect(bench.at('etranger').view.open).toBeNull();
		expect(after).not.toMatch(/Un mot/);
	});

	it.each([
		['closes', () => bench.at('animatrice').say({ type: 'close' })],
		['closes with the Intervision', () => bench.at('animatrice').say({ type: 'end' })],
		[
			'loses its accord',
			() => {
				const accord = bench.ports.facts?.situations[0]?.accord;
				if (accord)
					bench.ports.setSituation('situation1', { accord: { ...accord, state: 'retire' } });
			}
		]
	])('[CHAT-2] is forgotten when the situation %s', async (_, leave) => {
		await bench.openSituation();
		await bench.write(bench.at('concerne'), 'Rien ne reste.');
		leave();
		await bench.settle();
		const before = everyone.map((personId) => bench.at(personId).received.length);
		// opened once more, whatever closed it
		if (bench.ports.facts) bench.ports.facts = { ...bench.ports.facts, endedAt: null };
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (accord) bench.ports.setSituation('situation1', { accord: { ...accord, state: 'oral' } });
		await vi.advanceTimersByTimeAsync(1000);
		await bench.openSituation();
		expect(threadOn(bench.at('concerne'))).toEqual([]);
		everyone.forEach((personId, rank) => {
			const after = JSON.stringify(bench.at(personId).received.slice(before[rank]));
			expect(after).not.toContain('Rien ne reste');
		});
		expect(JSON.stringify([bench.ports.journalled, bench.warnings])).not.toContain('Rien ne reste');
	});

	it('[CHAT-5] keeps the last messages only, the same one once, and slows who writes too fast', async () => {
		await bench.openSituation();
		const guest = bench.at('concerne');
		const id = await bench.write(guest, 'Une fois.');
		await bench.write(guest, 'Une fois.', { id });
		expect(threadOn(guest)).toEqual(['Une fois.']);
		for (let count = 0; count < 8; count += 1) await bench.write(guest, `Mot ${count}.`);
		expect(answersTo(guest).map(({ why }) => why)).toEqual(['trop-de-demandes']);
		expect(guest.closedWith).toBeNull();
		for (let count = 0; count < chatLimits.messages; count += 1) {
			await vi.advanceTimersByTimeAsync(2000);
			await bench.write(guest, `Plus tard ${count}.`);
		}
		expect(threadOn(guest)).toHaveLength(chatLimits.messages);
		expect(threadOn(guest)?.[0]).toBe('Plus tard 0.');
	});

	it('[RT-60] a message too long, or of blanks only, closes the page that made it by hand', async () => {
		await bench.openSituation();
		await bench.write(bench.at('concerne'), 'x'.repeat(chatLimits.text + 1));
		await bench.write(bench.at('coanimateur'), ' \n ');
		expect(bench.at('concerne').closedWith).toBe(4403);
		expect(bench.at('coanimateur').closedWith).toBe(4403);
	});
});
