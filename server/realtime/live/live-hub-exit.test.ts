import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namesOn, SalleBench } from '#tests/support/live/salle-bench.ts';

let bench: SalleBench;

beforeEach(async () => {
	bench = await SalleBench.open();
});

afterEach(() => bench.close());

describe('[SAL-12] before a situation opens', () => {
	beforeEach(async () => {
		await bench.seat('expert01');
		await bench.seat('refusee1');
	});

	it('whoever conducts alone is told who must leave, and why', async () => {
		expect(bench.host.view.agenda[0]?.leavers).toMatchObject([
			{ personId: 'refusee1', why: 'participant-refuse', beside: 'Nom de concerne', gone: false }
		]);
		const door = await bench.enter('coordclinique');
		for (const other of [bench.room, door]) {
			expect(other.view.agenda.map(({ leavers }) => leavers)).toEqual([null, null]);
		}
		expect(bench.room.view.room?.map(({ state }) => state)).toEqual(['la', 'la']);
	});

	it('nothing opens until each of them is confirmed', async () => {
		for (const gone of [[], ['expert01']]) {
			await bench.openFirst(...gone);
			expect(bench.ports.drafts).toEqual([]);
			expect(bench.room.view.open).toBeNull();
		}
		expect(bench.host.refusals).toEqual(['salle-a-vider', 'salle-a-vider']);
		await bench.openFirst('refusee1');
		expect(bench.room.view.open?.situationId).toBe('situation1');
		expect(namesOn(bench.room)).toEqual(expect.arrayContaining(['expert01', 'concerne']));
		expect(namesOn(bench.room)).not.toContain('refusee1');
		expect(bench.room.pass?.kind).toBe('situation');
	});

	it('is checked against the facts of that moment, not against the screen', async () => {
		bench.ports.setSituation('situation1', {
			accord: {
				...bench.ports.facts!.situations[0]!.accord,
				refusedPersonIds: ['refusee1', 'expert01']
			}
		});
		bench.host.say({ type: 'open', situationId: 'situation1', gone: ['refusee1'] });
		await bench.settle();
		expect(bench.ports.drafts).toEqual([]);
		expect(bench.room.pass?.kind).toBe('accueil');
	});

	it('an excluded seat is not counted there, and is back by itself', async () => {
		await bench.openFirst('refusee1');
		expect(bench.stay('expert01')).toMatchObject({ situationId: 'situation1', mode: 'salle' });
		expect(bench.stay('refusee1')?.situationId).toBeNull();
		expect(bench.room.view.room?.map(({ personId, state }) => [personId, state])).toContainEqual([
			'refusee1',
			'dehors'
		]);
		await bench.say(bench.host, { type: 'close' });
		expect(namesOn(bench.host)).toContain('refusee1');
		expect(bench.ports.facts?.exits).toEqual([]);
		await bench.openFirst();
		expect(bench.host.refusals).toEqual(['salle-a-vider']);
	});
});

describe('[SAL-14] while a situation is open', () => {
	const refuse = async (...refusedPersonIds: string[]) => {
		const [situation] = bench.ports.facts!.situations;
		bench.ports.setSituation('situation1', { accord: { ...situation!.accord, refusedPersonIds } });
		await bench.settle();
	};

	beforeEach(async () => {
		await bench.seat('expert01');
		await bench.openFirst();
	});

	it('the room receives nothing more until whoever conducts has confirmed', async () => {
		const before = bench.room.pass?.room;
		await refuse('expert01');
		expect(bench.room.pass).toBeNull();
		expect(bench.room.view).toMatchObject({ where: 'hors-situation', open: null, people: [] });
		expect(bench.room.view.me.heldBack).toBe(true);
		expect(bench.room.view.waitingWords).not.toMatch(/patient|refus|expert/i);
		expect(bench.ports.revoked).toContainEqual({ situationId: 'situation1', personId: 'concerne' });
		expect(bench.host.pass?.room).not.toBe(before);
		// nor by a fresh page, nor by another mode
		await bench.say(bench.room, { type: 'media' });
		await bench.say(bench.room, { type: 'set-mode', mode: 'visio' });
		expect(bench.room.pass).toBeNull();
		await bench.say(bench.room, { type: 'set-mode', mode: 'salle' });
		await bench.say(bench.room, { type: 'confirm-exit', personId: 'expert01' });
		await bench.say(bench.room, { type: 'seat-remove', personId: 'expert01' });
		expect(bench.room.refusals).toEqual(['titre-insuffisant', 'titre-insuffisant']);
		expect(bench.room.pass).toBeNull();
		await bench.say(bench.host, { type: 'confirm-exit', personId: 'expert01' });
		expect(bench.room.pass?.kind).toBe('situation');
		expect(bench.room.view.open?.situationId).toBe('situation1');
		expect(bench.ports.journalled.map(({ event }) => event)).toContain('sortie-confirmee');
	});

	it('accepted again, she is back in the situation without anybody having to say it', async () => {
		await refuse('expert01');
		await refuse();
		expect(bench.room.view.where).toBe('situation');
		expect(namesOn(bench.host)).toContain('expert01');
	});
});

describe('[SAL-16] somebody on the telephone', () => {
	it('is entered by the door, recognised by whoever leads, hangs up before what is not hers', async () => {
		const phone = { type: 'phone-add', nearId: 'animatrice', charte: true } as const;
		await bench.say(bench.room, { ...phone, personId: 'refusee1' });
		expect(bench.room.refusals).toEqual(['titre-insuffisant']);
		await bench.say(bench.host, { ...phone, personId: 'refusee1' });
		const [caller] = bench.host.view.recognition ?? [];
		expect(caller).toMatchObject({ personId: 'refusee1', mode: 'telephone', obstacle: null });
		await bench.openFirst();
		expect(bench.host.refusals).toEqual(['salle-a-vider']);
		expect(bench.host.view.agenda[0]?.leavers).toMatchObject([{ kind: 'telephone' }]);
		await bench.openFirst('refusee1');
		expect(bench.host.view.where).toBe('situation');
		await bench.say(bench.host, { type: 'close' });
		await bench.say(bench.host, { type: 'seat-remove', personId: 'refusee1' });
		expect(namesOn(bench.host)).not.toContain('refusee1');
	});
});

describe('[SAL-19] a co-animateur of the room that somebody must leave', () => {
	const confirm = { type: 'confirm-exit', personId: 'refusee1' } as const;

	it('opens nothing by his own word while the animatrice is there, and does once he is alone to conduct', async () => {
		const room = await coAnimateurRoom();
		expect(room.view.agenda[0]?.leavers).toMatchObject([{ mayConfirm: false }]);
		expect(bench.host.view.agenda[0]?.leavers).toMatchObject([{ mayConfirm: true }]);
		const gone = ['refusee1'];
		const open = { type: 'open', situationId: 'situation1', gone } as const;
		await bench.say(room, open);
		expect(room.refusals).toEqual(['sortie-par-un-autre']);
		expect([bench.ports.drafts, bench.ports.facts?.exits]).toEqual([[], []]);
		bench.host.cut();
		await bench.settle();
		expect(room.view.agenda[0]?.leavers).toMatchObject([{ mayConfirm: true }]);
		await bench.say(room, open);
		expect(room.view.where).toBe('situation');
	});

	it('does not give his own room its picture back: neither by confirming nor by taking the seat off', async () => {
		const room = await coAnimateurRoom();
		await bench.openFirst('refusee1');
		bench.ports.facts = { ...bench.ports.facts!, exits: [] };
		await bench.settle();
		expect(room.pass).toBeNull();
		await bench.say(room, confirm);
		await bench.say(room, { type: 'seat-remove', personId: 'refusee1' });
		expect(room.refusals).toEqual(['sortie-par-un-autre', 'sortie-par-un-autre']);
		expect(bench.ports.facts.exits).toEqual([]);
		expect(room.pass).toBeNull();
		await bench.say(bench.host, confirm);
		expect(room.pass?.kind).toBe('situation');
	});

	it('refused by the patient himself, he is told of nobody and confirms nobody, himself least of all', async () => {
		await bench.seat('refusee1');
		await bench.openFirst('refusee1');
		const phone = await bench.enter('coanimateur', 'compagnon');
		await bench.say(bench.room, { type: 'seat-add', personId: 'coanimateur', charte: true });
		const [situation] = bench.ports.facts!.situations;
		bench.ports.setSituation('situation1', {
			accord: { ...situation!.accord, refusedPersonIds: ['refusee1', 'coanimateur'] }
		});
		bench.ports.facts = { ...bench.ports.facts!, exits: [] };
		await bench.settle();
		expect(phone.view.agenda.map(({ leavers }) => leavers)[0]).toBeNull();
		await bench.say(phone, confirm);
		await bench.say(phone, { ...confirm, personId: 'coanimateur' });
		expect(phone.refusals).toEqual(['non-concerne', 'titre-insuffisant']);
		expect(bench.ports.facts.exits).toEqual([]);
		expect(bench.room.pass).toBeNull();
	});

	/** « coanimateur » holds the device of another room, where « refusee1 » sits. */
	async function coAnimateurRoom() {
		const room = await bench.enter('coanimateur', 'salle');
		await bench.seat('refusee1', room);
		return room;
	}
});
