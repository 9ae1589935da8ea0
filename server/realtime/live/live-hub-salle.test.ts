import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namesOn, SalleBench } from '#tests/support/live/salle-bench.ts';

let bench: SalleBench;

beforeEach(async () => {
	bench = await SalleBench.open();
});

afterEach(() => bench.close());

describe('a room and who sits there', () => {
	it('[SAL-10] a seat knocks, is let in, and everybody who may see people sees her', async () => {
		await bench.say(bench.room, { type: 'seat-add', personId: 'expert01', charte: false });
		expect(bench.host.view.lobby).toMatchObject([
			{ personId: 'expert01', beside: 'Nom de concerne' }
		]);
		expect(namesOn(bench.room)).not.toContain('expert01');
		await bench.say(bench.host, { type: 'admit', personId: 'expert01' });
		expect(bench.host.view.people).toContainEqual(
			expect.objectContaining({
				personId: 'expert01',
				mode: 'salle',
				ownDevice: false,
				seat: { kind: 'salle', holderId: 'concerne', signed: false }
			})
		);
		expect(bench.stay('expert01')).toMatchObject({
			mode: 'salle',
			situationId: null,
			leftAt: null
		});
		await bench.say(bench.room, { type: 'seat-remove', personId: 'expert01' });
		expect(namesOn(bench.host)).not.toContain('expert01');
		expect(bench.stay('expert01')?.leftAt).not.toBeNull();
	});

	it('[SAL-10] a device of one person seats nobody', async () => {
		await bench.say(bench.host, { type: 'seat-add', personId: 'expert01', charte: true });
		expect(bench.host.refusals).toEqual(['appareil-pas-salle']);
		expect(bench.ports.personIn('expert01')?.seat).toBeUndefined();
	});

	it('[SAL-10] seats are there while their device is; its coming back brings them back', async () => {
		await bench.seat('expert01');
		bench.room.cut();
		await bench.settle();
		expect(namesOn(bench.host)).not.toContain('expert01');
		bench.room = await bench.enter('concerne', 'salle');
		expect(namesOn(bench.host)).toContain('expert01');
	});

	it('[SAL-11] [REC-16] the holder recognises his room, never somebody whom he brought in', async () => {
		bench.ports.setPerson('expert01', { broughtInBy: ['concerne'] });
		await bench.say(bench.room, { type: 'seat-add', personId: 'expert01', charte: true });
		await bench.say(bench.host, { type: 'admit', personId: 'expert01' });
		const device = bench.host.view.recognition?.[0]?.device ?? '';
		await bench.say(bench.room, { type: 'recognise', people: [{ personId: 'expert01', device }] });
		expect(bench.room.refusals).toEqual(['reconnaissance-par-soi-seul']);
		expect(bench.ports.facts?.recognitions).toEqual([]);
		bench.ports.setPerson('expert01', { broughtInBy: [] });
		await bench.settle();
		expect(bench.room.view.recognition).toMatchObject([{ personId: 'expert01', obstacle: null }]);
		await bench.say(bench.room, { type: 'recognise', people: [{ personId: 'expert01', device }] });
		const seatId = bench.ports.personIn('expert01')?.seat?.id;
		expect(bench.ports.facts?.recognitions).toMatchObject([{ sessionId: seatId, by: 'concerne' }]);
	});

	it('[TOUR-3] each seat has its hand, raised from its device and from no other', async () => {
		await bench.seat('expert01');
		const hands = () => bench.host.view.facilitation.hands.map(({ personId }) => personId);
		await bench.say(bench.host, { type: 'hand', up: true, personId: 'expert01' });
		expect(hands()).toEqual([]);
		await bench.say(bench.room, { type: 'hand', up: true, personId: 'expert01' });
		expect(hands()).toEqual(['expert01']);
		await bench.say(bench.room, { type: 'hand', up: true, personId: 'coanimateur' });
		expect(hands()).toEqual(['expert01']);
		await bench.say(bench.room, { type: 'hand', up: false, personId: 'expert01' });
		expect(hands()).toEqual([]);
	});

	it('[SAL-15] signs on the device; nobody signs for her from elsewhere', async () => {
		await bench.seat('expert01');
		await bench.say(bench.host, { type: 'seat-sign', personId: 'expert01' });
		expect(bench.host.refusals).toEqual(['titre-insuffisant']);
		expect(bench.ports.personIn('expert01')?.signature).toBeUndefined();
		await bench.say(bench.room, { type: 'seat-sign', personId: 'expert01' });
		expect(bench.ports.personIn('expert01')?.signature).toMatchObject({ means: 'appareil' });
		expect(bench.room.view.room).toMatchObject([
			{ personId: 'expert01', signedAt: expect.any(String) }
		]);
	});
});

describe('[SAL-17] the device of the room', () => {
	it('gives nothing while its holder may not attend; another of the room takes it over', async () => {
		const seated = {
			type: 'seat-add',
			personId: 'concerne',
			charte: true
		} as const;
		bench.room.cut();
		await bench.settle();
		const wrong = await bench.enter('etranger', 'salle');
		await bench.say(wrong, seated);
		expect(bench.host.view.agenda[0]?.silentRooms).toMatchObject([
			{ holderName: 'Nom de etranger', others: ['Nom de concerne'] }
		]);
		await bench.openFirst('etranger', 'concerne');
		expect(wrong.pass).toBeNull();
		await bench.say(bench.host, { type: 'close' });
		// as long as the former holder's page is there, nothing changes hands
		const early = await bench.enter('concerne', 'salle');
		expect(bench.ports.personIn('concerne')?.seat?.holderId).toBe('etranger');
		early.cut();
		wrong.cut();
		await bench.settle();
		bench.room = await bench.enter('concerne', 'salle');
		expect(bench.ports.personIn('concerne')?.seat).toBeNull();
		expect(bench.ports.personIn('etranger')?.seat?.holderId).toBe('concerne');
		await bench.openFirst();
		expect(bench.host.refusals).toContain('salle-a-vider');
		await bench.openFirst('etranger');
		expect(bench.room.pass?.kind).toBe('situation');
	});
});

describe('[SAL-18] a companion', () => {
	it('follows, writes, and is given no pass at all', async () => {
		bench.ports.setPerson('coanimateur', { seat: null });
		await bench.say(bench.room, { type: 'seat-add', personId: 'coanimateur', charte: true });
		const phone = await bench.enter('coanimateur', 'compagnon');
		await bench.openFirst();
		expect(phone.view.where).toBe('situation');
		expect(phone.view.open?.fiche?.canWrite).toBe(true);
		expect(phone.pass).toBeNull();
		expect(phone.received.some((message) => message.type === 'media' && message.pass)).toBe(false);
		expect(bench.media.log).not.toContain(
			`pass ${bench.media.identity('intervision1', 'coanimateur')}`
		);
		expect(bench.stay('coanimateur')).toMatchObject({ mode: 'salle', situationId: 'situation1' });
		expect(bench.host.view.people).toContainEqual(
			expect.objectContaining({ personId: 'coanimateur', mode: 'compagnon', ownDevice: true })
		);
	});
});
