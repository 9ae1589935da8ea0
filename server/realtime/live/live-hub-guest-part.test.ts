import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guestMessages } from '#domain/access/message-table.ts';
import { liveMessages } from '#domain/realtime/live-message.ts';
import { GuestBench, PATIENT, situationId } from '#tests/support/live/guest-bench.ts';
import { examplesFor } from '#tests/support/live/message-examples.ts';

let bench: GuestBench;

beforeEach(async () => {
	bench = await GuestBench.open();
});

afterEach(() => bench.close());

describe('a patient as a guest, and his part', () => {
	it('[REC-13] [INT-10] is in for his part: sees and hears, no fiche, no thread, no agenda, and everybody is told', async () => {
		const patient = await bench.knock();
		await bench.welcome();
		await bench.say('animatrice', { type: 'open', situationId });
		await bench.say('concerne', {
			type: 'chat',
			id: 'message001',
			situationId,
			text: 'Avant.',
			dismissed: []
		});
		await bench.say('animatrice', { type: 'guest-part', situationId, open: true });
		expect(patient.view.where).toBe('situation');
		expect(patient.view.open).toMatchObject({ fiche: null, chat: [], position: 0 });
		expect(patient.view.agenda).toEqual([]);
		expect(patient.view.people.map(({ name }) => name)).toContain('Jade M.');
		expect(patient.pass?.room).toBe(bench.at('animatrice').pass?.room);
		expect(JSON.stringify(patient.received)).not.toContain('Avant.');
		expect(bench.at('concerne').view.open?.guestPart).toEqual({ here: ['patient'] });
		// who waits outside the situation learns nothing of it
		expect(JSON.stringify(bench.at('refusee1').received)).not.toContain('guestPart');
	});

	it('[INT-10] what is written during his part does not reach him, and he writes nothing', async () => {
		const patient = await bench.inPart();
		await bench.say('concerne', {
			type: 'chat',
			id: 'message002',
			situationId,
			text: 'Pendant.',
			dismissed: []
		});
		patient.say({ type: 'chat', id: 'message003', situationId, text: 'Moi.', dismissed: [] });
		await bench.settle();
		expect(JSON.stringify(patient.received)).not.toContain('Pendant.');
		expect(bench.at('concerne').view.open?.chat.map(({ text }) => text)).toEqual(['Pendant.']);
	});

	it('[REC-13] the end of the part puts him out at once: another room, and nothing arrives any more', async () => {
		const patient = await bench.inPart();
		const shared = patient.pass?.room ?? '';
		await bench.say('animatrice', { type: 'guest-part', situationId, open: false });
		expect(patient.view).toMatchObject({
			where: 'hors-situation',
			people: [],
			open: null,
			guest: { step: 'apres' }
		});
		expect(patient.pass).toBeNull();
		expect(bench.media.rooms.has(shared)).toBe(false);
		expect(bench.at('animatrice').pass?.room).not.toBe(shared);
		const before = patient.received.length;
		patient.say({ type: 'media' });
		await bench.say('concerne', {
			type: 'chat',
			id: 'message004',
			situationId,
			text: 'Après.',
			dismissed: []
		});
		expect(patient.pass).toBeNull();
		expect(JSON.stringify(patient.received.slice(before))).not.toContain('Après.');
	});

	it('[REC-13] closing the situation ends the part; opened again, it is not open', async () => {
		const patient = await bench.inPart();
		await bench.say('animatrice', { type: 'close' });
		expect(patient.view.where).toBe('hors-situation');
		expect(patient.pass).toBeNull();
		await bench.say('animatrice', { type: 'open', situationId });
		expect(patient.view.where).toBe('hors-situation');
		expect(bench.at('animatrice').view.open?.guestPart).toBeNull();
	});

	it('[INT-5] the accord withdrawn: his page is closed and his pass dead', async () => {
		const patient = await bench.inPart();
		const shared = patient.pass?.room ?? '';
		const situation = bench.ports.facts?.situations[0];
		if (!situation) throw new Error('no situation');
		bench.ports.setSituation(situationId, { accord: { ...situation.accord, state: 'retire' } });
		await bench.settle();
		expect(patient.closedWith).not.toBeNull();
		expect(bench.media.rooms.has(shared)).toBe(false);
	});

	it('[INT-11] is journalled without a name, and is on no attendance sheet', async () => {
		const patient = await bench.inPart();
		patient.say({ type: 'leave' });
		await bench.settle();
		const told = bench.ports.journalled.filter(({ event }) => event.startsWith('invite-'));
		expect(told.map(({ event }) => event)).toEqual([
			'invite-accueilli',
			'invite-part-ouverte',
			'invite-present',
			'invite-sorti'
		]);
		expect(JSON.stringify(told)).not.toContain('Jade');
		expect(bench.ports.stays.map(({ personId }) => personId)).not.toContain(PATIENT);
	});

	it.each(liveMessages.filter((type) => !guestMessages.includes(type)))(
		'[INT-7] in his part, « %s » changes nothing',
		async (type) => {
			const example = examplesFor(PATIENT)[type];
			bench.ports.setPerson('etranger', { lobby: 'attente' });
			const patient = await bench.inPart();
			const journalled = bench.ports.journalled.length;
			const facts = JSON.stringify(bench.ports.facts);
			patient.sayRaw(JSON.stringify(example));
			await bench.settle();
			expect(example, `an example of « ${type} »`).toBeDefined();
			expect(patient.closedWith).toBeNull();
			expect(bench.ports.journalled).toHaveLength(journalled);
			expect(JSON.stringify(bench.ports.facts)).toBe(facts);
			expect(bench.ports.guests.parts).toHaveLength(1);
			expect(patient.received.at(-1)?.type === 'state' || patient.refusals.length > 0).toBe(true);
		}
	);
});
