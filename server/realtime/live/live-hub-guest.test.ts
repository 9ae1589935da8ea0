import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guestMessages } from '#domain/access/message-table.ts';
import { liveMessages } from '#domain/realtime/live-message.ts';
import { at, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';
import { examplesFor } from '#tests/support/live/message-examples.ts';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';

const situationId = 'situation1';
const PATIENT = 'guest0001';
let bench: HubBench;
let sockets: Sockets;

beforeEach(async () => {
	bench = new HubBench();
	bench.ports.setSituation(situationId, { demandeurId: 'concerne' });
	sockets = await bench.enterAll();
	bench.ports.guests.add(PATIENT);
});

afterEach(() => bench.close());

async function knock(): Promise<FakeSocket> {
	return bench.enter(PATIENT);
}

async function say(personId: string, message: Parameters<FakeSocket['say']>[0]): Promise<void> {
	at(sockets, personId).say(message);
	await bench.settle();
}

function seen(by = 'animatrice') {
	return at(sockets, by).view.guests?.[0];
}

async function welcome(by = 'animatrice'): Promise<void> {
	const device = seen(by)?.told?.device ?? 'aucunappareil';
	await say(by, { type: 'welcome-guest', personId: PATIENT, device, how: 'voix' });
}

/** The situation is open, the patient is welcomed and the part open. */
async function inPart(): Promise<FakeSocket> {
	const patient = await knock();
	await welcome();
	await say('animatrice', { type: 'open', situationId });
	await say('animatrice', { type: 'guest-part', situationId, open: true });
	return patient;
}

describe('a patient as a guest', () => {
	it('[INT-8] [INT-12] knocks and waits; only who may know sees who it is, and nobody else that somebody waits', async () => {
		bench.ports.setPerson('coanimateur', { role: 'coordination', exercice: logistic });
		const patient = await knock();
		expect(patient.view.where).toBe('attente');
		expect(patient.pass ?? null).toBeNull();
		expect(seen()).toMatchObject({ state: 'frappe', told: { position: 1, kind: 'patient' } });
		expect(seen('concerne')?.told?.designation).toBe('Jade M.');
		expect(seen('coanimateur')).toMatchObject({ state: 'frappe', told: null });
		for (const other of ['etranger', 'refusee1']) {
			expect(at(sockets, other).view.guests).toBeUndefined();
			expect(JSON.stringify(at(sockets, other).received)).not.toContain(PATIENT);
		}
		expect(at(sockets, 'animatrice').view.lobby).toEqual([]);
	});

	it('[INT-9] is let in by whoever may answer for it, by the device that was seen, and by nobody else', async () => {
		const patient = await knock();
		await say('animatrice', { type: 'admit-all' });
		await say('animatrice', { type: 'admit', personId: PATIENT });
		const device = seen()?.told?.device ?? '';
		await say('etranger', { type: 'welcome-guest', personId: PATIENT, device, how: 'voix' });
		await say('animatrice', {
			type: 'welcome-guest',
			personId: PATIENT,
			device: 'autreappareil',
			how: 'voix'
		});
		// by an image that was never shown
		await say('animatrice', { type: 'welcome-guest', personId: PATIENT, device, how: 'image' });
		await say('animatrice', { type: 'recognise', people: [{ personId: PATIENT, device }] });
		expect(patient.view.where).toBe('attente');
		expect(bench.ports.journalled).not.toContainEqual(
			expect.objectContaining({ event: 'invite-accueilli' })
		);
		await welcome('concerne');
		expect(patient.view.where).toBe('hors-situation');
		expect(bench.ports.journalled.at(-1)).toMatchObject({
			event: 'invite-accueilli',
			actor: 'concerne',
			payload: { qui: 'patient', reconnu: 'voix' }
		});
	});

	it('[INT-9] the picture that he shows reaches those alone who may answer for him, and dies with his page', async () => {
		const patient = await knock();
		const image = `data:image/jpeg;base64,${'A'.repeat(40)}`;
		patient.say({ type: 'portrait', image });
		await bench.settle();
		expect(seen()?.told?.portrait).toBe(image);
		expect(JSON.stringify(at(sockets, 'etranger').received)).not.toContain(image);
		patient.cut();
		await bench.settle();
		await knock();
		expect(seen()?.told?.portrait).toBeNull();
	});

	it('[INT-8] is never in the welcome room, nor in a situation before his part', async () => {
		const patient = await knock();
		await welcome();
		expect(patient.view).toMatchObject({ where: 'hors-situation', people: [], agenda: [] });
		expect(patient.pass ?? null).toBeNull();
		await say('animatrice', { type: 'open', situationId });
		expect(patient.view).toMatchObject({ where: 'hors-situation', people: [], open: null });
		expect(patient.pass ?? null).toBeNull();
	});

	it('[REC-13] [INT-10] is in for his part: sees and hears, no fiche, no thread, no agenda, and everybody is told', async () => {
		const patient = await knock();
		await welcome();
		await say('animatrice', { type: 'open', situationId });
		await say('concerne', {
			type: 'chat',
			id: 'message001',
			situationId,
			text: 'Avant.',
			dismissed: []
		});
		await say('animatrice', { type: 'guest-part', situationId, open: true });
		expect(patient.view.where).toBe('situation');
		expect(patient.view.open).toMatchObject({ fiche: null, chat: [], position: 0 });
		expect(patient.view.agenda).toEqual([]);
		expect(patient.view.people.map(({ name }) => name)).toContain('Jade M.');
		expect(patient.pass?.room).toBe(at(sockets, 'animatrice').pass?.room);
		expect(JSON.stringify(patient.received)).not.toContain('Avant.');
		expect(at(sockets, 'concerne').view.open?.guestPart).toEqual({ here: ['patient'] });
		// who waits outside the situation learns nothing of it
		expect(JSON.stringify(at(sockets, 'refusee1').received)).not.toContain('guestPart');
		expect(bench.media.log).toContain('pass Invité·e');
	});

	it('[INT-10] what is written during his part does not reach him, and he writes nothing', async () => {
		const patient = await inPart();
		await say('concerne', {
			type: 'chat',
			id: 'message002',
			situationId,
			text: 'Pendant.',
			dismissed: []
		});
		patient.say({ type: 'chat', id: 'message003', situationId, text: 'Moi.', dismissed: [] });
		await bench.settle();
		expect(JSON.stringify(patient.received)).not.toContain('Pendant.');
		expect(at(sockets, 'concerne').view.open?.chat.map(({ text }) => text)).toEqual(['Pendant.']);
	});

	it('[REC-13] the end of the part puts him out at once: another room, and nothing arrives any more', async () => {
		const patient = await inPart();
		const shared = patient.pass?.room ?? '';
		await say('animatrice', { type: 'guest-part', situationId, open: false });
		expect(patient.view).toMatchObject({
			where: 'hors-situation',
			people: [],
			open: null,
			guest: { step: 'apres' }
		});
		expect(patient.pass).toBeNull();
		expect(bench.media.rooms.has(shared)).toBe(false);
		expect(at(sockets, 'animatrice').pass?.room).not.toBe(shared);
		const before = patient.received.length;
		patient.say({ type: 'media' });
		await say('concerne', {
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
		const patient = await inPart();
		await say('animatrice', { type: 'close' });
		expect(patient.view.where).toBe('hors-situation');
		expect(patient.pass).toBeNull();
		await say('animatrice', { type: 'open', situationId });
		expect(patient.view.where).toBe('hors-situation');
		expect(at(sockets, 'animatrice').view.open?.guestPart).toBeNull();
	});

	it('[INT-6] another situation is nothing to him, even when its patient accepts those who are not concerned', async () => {
		bench.ports.setSituation('situation2', {
			accord: {
				...(bench.ports.facts?.situations[1]?.accord as never as object),
				acceptsUnconcerned: true
			} as never
		});
		const patient = await knock();
		await welcome();
		await say('animatrice', { type: 'open', situationId: 'situation2' });
		await say('animatrice', { type: 'guest-part', situationId: 'situation2', open: true });
		expect(patient.view).toMatchObject({ where: 'hors-situation', people: [] });
		expect(patient.pass ?? null).toBeNull();
	});

	it('[REC-13] only whoever conducts opens the part, and only of the situation that is open', async () => {
		const patient = await knock();
		await welcome();
		await say('animatrice', { type: 'guest-part', situationId, open: true });
		await say('animatrice', { type: 'open', situationId });
		for (const other of ['concerne', 'etranger', 'refusee1']) {
			await say(other, { type: 'guest-part', situationId, open: true });
		}
		expect(patient.view.where).toBe('hors-situation');
		expect(bench.ports.guests.parts).toEqual([]);
	});

	it('[INT-5] the accord withdrawn: his page is closed and his pass dead', async () => {
		const patient = await inPart();
		const shared = patient.pass?.room ?? '';
		const situation = bench.ports.facts?.situations[0];
		if (!situation) throw new Error('no situation');
		bench.ports.setSituation(situationId, { accord: { ...situation.accord, state: 'retire' } });
		await bench.settle();
		expect(patient.closedWith).not.toBeNull();
		expect(bench.media.rooms.has(shared)).toBe(false);
	});

	it('[INT-11] is journalled without a name, and is on no attendance sheet', async () => {
		const patient = await inPart();
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
			const patient = await inPart();
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

const logistic = {
	profession: 'secretaire',
	mode: 'salarie',
	structureKind: 'association',
	coordonne: false
} as const;
