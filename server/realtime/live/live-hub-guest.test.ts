import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GuestBench, PATIENT, situationId } from '#tests/support/live/guest-bench.ts';

let bench: GuestBench;

beforeEach(async () => {
	bench = await GuestBench.open();
});

afterEach(() => bench.close());

describe('a patient as a guest, at the door', () => {
	it('[INT-8] [INT-12] knocks and waits; only who may know sees who it is, and nobody else that somebody waits', async () => {
		bench.ports.setPerson('coanimateur', { role: 'coordination', exercice: logistic });
		const patient = await bench.knock();
		expect(patient.view.where).toBe('attente');
		expect(patient.pass ?? null).toBeNull();
		expect(bench.seen()).toMatchObject({ state: 'frappe', told: { position: 1, kind: 'patient' } });
		expect(bench.seen('concerne')?.told?.designation).toBe('Jade M.');
		expect(bench.seen('coanimateur')).toMatchObject({ state: 'frappe', told: null });
		for (const other of ['etranger', 'refusee1']) {
			expect(bench.at(other).view.guests).toBeUndefined();
			expect(JSON.stringify(bench.at(other).received)).not.toContain(PATIENT);
		}
		expect(bench.at('animatrice').view.lobby).toEqual([]);
	});

	it('[INT-9] is let in by whoever may answer for it, by the device that was seen, and by nobody else', async () => {
		const patient = await bench.knock();
		await bench.say('animatrice', { type: 'admit-all' });
		await bench.say('animatrice', { type: 'admit', personId: PATIENT });
		const device = bench.seen()?.told?.device ?? '';
		await bench.say('etranger', { type: 'welcome-guest', personId: PATIENT, device, how: 'voix' });
		await bench.say('animatrice', {
			type: 'welcome-guest',
			personId: PATIENT,
			device: 'autreappareil',
			how: 'voix'
		});
		// by an image that was never shown
		await bench.say('animatrice', {
			type: 'welcome-guest',
			personId: PATIENT,
			device,
			how: 'image'
		});
		await bench.say('animatrice', { type: 'recognise', people: [{ personId: PATIENT, device }] });
		expect(patient.view.where).toBe('attente');
		expect(bench.ports.journalled).not.toContainEqual(
			expect.objectContaining({ event: 'invite-accueilli' })
		);
		await bench.welcome('concerne');
		expect(patient.view.where).toBe('hors-situation');
		expect(bench.ports.journalled.at(-1)).toMatchObject({
			event: 'invite-accueilli',
			actor: 'concerne',
			payload: { qui: 'patient', reconnu: 'voix' }
		});
	});

	it('[INT-9] the picture that he shows reaches those alone who may answer for him, and dies with his page', async () => {
		const patient = await bench.knock();
		const image = `data:image/jpeg;base64,${'A'.repeat(40)}`;
		patient.say({ type: 'portrait', image });
		await bench.settle();
		expect(bench.seen()?.told?.portrait).toBe(image);
		expect(JSON.stringify(bench.at('etranger').received)).not.toContain(image);
		patient.cut();
		await bench.settle();
		await bench.knock();
		expect(bench.seen()?.told?.portrait).toBeNull();
	});

	it('[INT-8] is never in the welcome room, nor in a situation before his part', async () => {
		const patient = await bench.knock();
		await bench.welcome();
		expect(patient.view).toMatchObject({ where: 'hors-situation', people: [], agenda: [] });
		expect(patient.pass ?? null).toBeNull();
		await bench.say('animatrice', { type: 'open', situationId });
		expect(patient.view).toMatchObject({ where: 'hors-situation', people: [], open: null });
		expect(patient.pass ?? null).toBeNull();
	});

	it('[INT-6] another situation is nothing to him, even when its patient accepts those who are not concerned', async () => {
		bench.ports.setSituation('situation2', {
			accord: {
				...(bench.ports.facts?.situations[1]?.accord as never as object),
				acceptsUnconcerned: true
			} as never
		});
		const patient = await bench.knock();
		await bench.welcome();
		await bench.say('animatrice', { type: 'open', situationId: 'situation2' });
		await bench.say('animatrice', { type: 'guest-part', situationId: 'situation2', open: true });
		expect(patient.view).toMatchObject({ where: 'hors-situation', people: [] });
		expect(patient.pass ?? null).toBeNull();
	});

	it('[REC-13] only whoever conducts opens the part, and only of the situation that is open', async () => {
		const patient = await bench.knock();
		await bench.welcome();
		await bench.say('animatrice', { type: 'guest-part', situationId, open: true });
		await bench.say('animatrice', { type: 'open', situationId });
		for (const other of ['concerne', 'etranger', 'refusee1']) {
			await bench.say(other, { type: 'guest-part', situationId, open: true });
		}
		expect(patient.view.where).toBe('hors-situation');
		expect(bench.ports.guests.parts).toEqual([]);
	});
});

const logistic = {
	profession: 'secretaire',
	mode: 'salarie',
	structureKind: 'association',
	coordonne: false
} as const;
