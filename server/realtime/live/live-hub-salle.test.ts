import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { HubBench } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;
let host: FakeSocket;
let room: FakeSocket;

beforeEach(async () => {
	bench = new HubBench();
	// They have no device: nobody ever saw them by one.
	for (const personId of ['expert01', 'refusee1']) {
		bench.ports.setPerson(personId, { lobby: 'attendu', sessions: [] });
	}
	host = await bench.enter('animatrice');
	room = await bench.enter('concerne', 'salle');
});

afterEach(() => bench.close());

async function say(socket: FakeSocket, message: Parameters<FakeSocket['say']>[0]): Promise<void> {
	socket.say(message);
	await bench.settle();
}

/** Declares a seat, lets it in, and recognises it from the door. */
async function seat(personId: string): Promise<void> {
	await say(room, { type: 'seat-add', personId, charte: true });
	await say(host, { type: 'admit', personId });
	const people = (host.view.recognition ?? [])
		.filter((person) => person.personId === personId)
		.map(({ device }) => ({ personId, device }));
	await say(host, { type: 'recognise', people });
}

const open = (...gone: string[]) => say(host, { type: 'open', situationId: 'situation1', gone });
const names = (socket: FakeSocket) => socket.view.people.map(({ personId }) => personId);
const stay = (personId: string) => bench.ports.stays.findLast((one) => one.personId === personId);

describe('a room and who sits there', () => {
	it('[SAL-10] a seat knocks, is let in, and everybody who may see people sees her', async () => {
		await say(room, { type: 'seat-add', personId: 'expert01', charte: false });
		expect(host.view.lobby).toMatchObject([{ personId: 'expert01', beside: 'Nom de concerne' }]);
		expect(names(room)).not.toContain('expert01');
		await say(host, { type: 'admit', personId: 'expert01' });
		expect(host.view.people).toContainEqual(
			expect.objectContaining({
				personId: 'expert01',
				mode: 'salle',
				ownDevice: false,
				seat: { kind: 'salle', holderId: 'concerne', signed: false }
			})
		);
		expect(stay('expert01')).toMatchObject({ mode: 'salle', situationId: null, leftAt: null });
		await say(room, { type: 'seat-remove', personId: 'expert01' });
		expect(names(host)).not.toContain('expert01');
		expect(stay('expert01')?.leftAt).not.toBeNull();
	});

	it('[SAL-10] a device of one person seats nobody', async () => {
		await say(host, { type: 'seat-add', personId: 'expert01', charte: true });
		expect(host.refusals).toEqual(['appareil-pas-salle']);
		expect(bench.ports.personIn('expert01')?.seat).toBeUndefined();
	});

	it('[SAL-10] seats are there while their device is; its coming back brings them back', async () => {
		await seat('expert01');
		room.cut();
		await bench.settle();
		expect(names(host)).not.toContain('expert01');
		room = await bench.enter('concerne', 'salle');
		expect(names(host)).toContain('expert01');
	});

	it('[SAL-11] [REC-16] the holder recognises his room, never somebody whom he brought in', async () => {
		bench.ports.setPerson('expert01', { broughtInBy: ['concerne'] });
		await say(room, { type: 'seat-add', personId: 'expert01', charte: true });
		await say(host, { type: 'admit', personId: 'expert01' });
		const device = host.view.recognition?.[0]?.device ?? '';
		await say(room, { type: 'recognise', people: [{ personId: 'expert01', device }] });
		expect(room.refusals).toEqual(['reconnaissance-par-soi-seul']);
		expect(bench.ports.facts?.recognitions).toEqual([]);
		bench.ports.setPerson('expert01', { broughtInBy: [] });
		await bench.settle();
		expect(room.view.recognition).toMatchObject([{ personId: 'expert01', obstacle: null }]);
		await say(room, { type: 'recognise', people: [{ personId: 'expert01', device }] });
		const seatId = bench.ports.personIn('expert01')?.seat?.id;
		expect(bench.ports.facts?.recognitions).toMatchObject([{ sessionId: seatId, by: 'concerne' }]);
	});

	it('[TOUR-3] each seat has its hand, raised from its device and from no other', async () => {
		await seat('expert01');
		const hands = () => host.view.facilitation.hands.map(({ personId }) => personId);
		await say(host, { type: 'hand', up: true, personId: 'expert01' });
		expect(hands()).toEqual([]);
		await say(room, { type: 'hand', up: true, personId: 'expert01' });
		expect(hands()).toEqual(['expert01']);
		await say(room, { type: 'hand', up: true, personId: 'coanimateur' });
		expect(hands()).toEqual(['expert01']);
		await say(room, { type: 'hand', up: false, personId: 'expert01' });
		expect(hands()).toEqual([]);
	});

	it('[SAL-15] signs on the device; nobody signs for her from elsewhere', async () => {
		await seat('expert01');
		await say(host, { type: 'seat-sign', personId: 'expert01' });
		expect(host.refusals).toEqual(['titre-insuffisant']);
		expect(bench.ports.personIn('expert01')?.signature).toBeUndefined();
		await say(room, { type: 'seat-sign', personId: 'expert01' });
		expect(bench.ports.personIn('expert01')?.signature).toMatchObject({ means: 'appareil' });
		expect(room.view.room).toMatchObject([{ personId: 'expert01', signedAt: expect.any(String) }]);
	});
});

describe('[SAL-12] before a situation opens', () => {
	beforeEach(async () => {
		await seat('expert01');
		await seat('refusee1');
	});

	it('whoever conducts alone is told who must leave, and why', async () => {
		expect(host.view.agenda[0]?.leavers).toMatchObject([
			{ personId: 'refusee1', why: 'participant-refuse', beside: 'Nom de concerne', gone: false }
		]);
		const door = await bench.enter('coordclinique');
		for (const other of [room, door]) {
			expect(other.view.agenda.map(({ leavers }) => leavers)).toEqual([null, null]);
		}
		expect(room.view.room?.map(({ state }) => state)).toEqual(['la', 'la']);
	});

	it('nothing opens until each of them is confirmed', async () => {
		for (const gone of [[], ['expert01']]) {
			await open(...gone);
			expect(bench.ports.drafts).toEqual([]);
			expect(room.view.open).toBeNull();
		}
		expect(host.refusals).toEqual(['salle-a-vider', 'salle-a-vider']);
		await open('refusee1');
		expect(room.view.open?.situationId).toBe('situation1');
		expect(names(room)).toEqual(expect.arrayContaining(['expert01', 'concerne']));
		expect(names(room)).not.toContain('refusee1');
		expect(room.pass?.kind).toBe('situation');
	});

	it('is checked against the facts of that moment, not against the screen', async () => {
		bench.ports.setSituation('situation1', {
			accord: {
				...bench.ports.facts!.situations[0]!.accord,
				refusedPersonIds: ['refusee1', 'expert01']
			}
		});
		host.say({ type: 'open', situationId: 'situation1', gone: ['refusee1'] });
		await bench.settle();
		expect(bench.ports.drafts).toEqual([]);
		expect(room.pass?.kind).toBe('accueil');
	});

	it('an excluded seat is not counted there, and is back by itself', async () => {
		await open('refusee1');
		expect(stay('expert01')).toMatchObject({ situationId: 'situation1', mode: 'salle' });
		expect(stay('refusee1')?.situationId).toBeNull();
		expect(room.view.room?.map(({ personId, state }) => [personId, state])).toContainEqual([
			'refusee1',
			'dehors'
		]);
		await say(host, { type: 'close' });
		expect(names(host)).toContain('refusee1');
		expect(bench.ports.facts?.exits).toEqual([]);
		await open();
		expect(host.refusals).toEqual(['salle-a-vider']);
	});
});

describe('[SAL-14] while a situation is open', () => {
	const refuse = async (...refusedPersonIds: string[]) => {
		const [situation] = bench.ports.facts!.situations;
		bench.ports.setSituation('situation1', { accord: { ...situation!.accord, refusedPersonIds } });
		await bench.settle();
	};

	beforeEach(async () => {
		await seat('expert01');
		await open();
	});

	it('the room receives nothing more until whoever conducts has confirmed', async () => {
		const before = room.pass?.room;
		await refuse('expert01');
		expect(room.pass).toBeNull();
		expect(room.view).toMatchObject({ where: 'hors-situation', open: null, people: [] });
		expect(room.view.me.heldBack).toBe(true);
		expect(room.view.waitingWords).not.toMatch(/patient|refus|expert/i);
		expect(bench.ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'concerne' });
		expect(host.pass?.room).not.toBe(before);
		// nor by a fresh page, nor by another mode
		await say(room, { type: 'media' });
		await say(room, { type: 'set-mode', mode: 'visio' });
		expect(room.pass).toBeNull();
		await say(room, { type: 'set-mode', mode: 'salle' });
		await say(room, { type: 'confirm-exit', personId: 'expert01' });
		await say(room, { type: 'seat-remove', personId: 'expert01' });
		expect(room.refusals).toEqual(['titre-insuffisant', 'titre-insuffisant']);
		expect(room.pass).toBeNull();
		await say(host, { type: 'confirm-exit', personId: 'expert01' });
		expect(room.pass?.kind).toBe('situation');
		expect(room.view.open?.situationId).toBe('situation1');
		expect(bench.ports.journalled.map(({ event }) => event)).toContain('sortie-confirmee');
	});

	it('accepted again, she is back in the situation without anybody having to say it', async () => {
		await refuse('expert01');
		await refuse();
		expect(room.view.where).toBe('situation');
		expect(names(host)).toContain('expert01');
	});
});

describe('[SAL-17] the device of the room', () => {
	it('gives nothing while its holder may not attend; another of the room takes it over', async () => {
		const seated = {
			type: 'seat-add',
			personId: 'concerne',
			charte: true
		} as const;
		room.cut();
		await bench.settle();
		const wrong = await bench.enter('etranger', 'salle');
		await say(wrong, seated);
		expect(host.view.agenda[0]?.silentRooms).toMatchObject([
			{ holderName: 'Nom de etranger', others: ['Nom de concerne'] }
		]);
		await open('etranger', 'concerne');
		expect(wrong.pass).toBeNull();
		await say(host, { type: 'close' });
		// as long as the former holder's page is there, nothing changes hands
		const early = await bench.enter('concerne', 'salle');
		expect(bench.ports.personIn('concerne')?.seat?.holderId).toBe('etranger');
		early.cut();
		wrong.cut();
		await bench.settle();
		room = await bench.enter('concerne', 'salle');
		expect(bench.ports.personIn('concerne')?.seat).toBeNull();
		expect(bench.ports.personIn('etranger')?.seat?.holderId).toBe('concerne');
		await open();
		expect(host.refusals).toContain('salle-a-vider');
		await open('etranger');
		expect(room.pass?.kind).toBe('situation');
	});
});

describe('[SAL-18] a companion', () => {
	it('follows, writes, and is given no pass at all', async () => {
		bench.ports.setPerson('coanimateur', { seat: null });
		await say(room, { type: 'seat-add', personId: 'coanimateur', charte: true });
		const phone = await bench.enter('coanimateur', 'compagnon');
		await open();
		expect(phone.view.where).toBe('situation');
		expect(phone.view.open?.fiche?.canWrite).toBe(true);
		expect(phone.pass).toBeNull();
		expect(phone.received.some((message) => message.type === 'media' && message.pass)).toBe(false);
		expect(bench.media.log).not.toContain('pass Nom de coanimateur');
		expect(stay('coanimateur')).toMatchObject({ mode: 'salle', situationId: 'situation1' });
		expect(host.view.people).toContainEqual(
			expect.objectContaining({ personId: 'coanimateur', mode: 'compagnon', ownDevice: true })
		);
	});
});

describe('[SAL-16] somebody on the telephone', () => {
	it('is entered by the door, recognised by whoever leads, hangs up before what is not hers', async () => {
		const phone = { type: 'phone-add', nearId: 'animatrice', charte: true } as const;
		await say(room, { ...phone, personId: 'refusee1' });
		expect(room.refusals).toEqual(['titre-insuffisant']);
		await say(host, { ...phone, personId: 'refusee1' });
		const [caller] = host.view.recognition ?? [];
		expect(caller).toMatchObject({ personId: 'refusee1', mode: 'telephone', obstacle: null });
		await open();
		expect(host.refusals).toEqual(['salle-a-vider']);
		expect(host.view.agenda[0]?.leavers).toMatchObject([{ kind: 'telephone' }]);
		await open('refusee1');
		expect(host.view.where).toBe('situation');
		await say(host, { type: 'close' });
		await say(host, { type: 'seat-remove', personId: 'refusee1' });
		expect(names(host)).not.toContain('refusee1');
	});
});
