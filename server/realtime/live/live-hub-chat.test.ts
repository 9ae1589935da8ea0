import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatLimits } from '#domain/realtime/chat.ts';
import type { ChatRefusal } from '#domain/realtime/meeting-view.ts';
import type { FakeSocket } from '#tests/support/live/fake-socket.ts';
import { at, everyone, HubBench, type Sockets } from '#tests/support/live/hub-bench.ts';

let bench: HubBench;
let sockets: Sockets;
let sent = 0;

beforeEach(async () => {
	bench = new HubBench();
	sockets = await bench.enterAll();
});

afterEach(() => bench.close());

async function open(situationId = 'situation1'): Promise<void> {
	at(sockets, 'animatrice').say({ type: 'open', situationId });
	await bench.settle();
}

/** Says something in the thread; gives the message's id. */
async function write(
	socket: FakeSocket,
	text: string,
	options: { situationId?: string; dismissed?: string[]; id?: string } = {}
): Promise<string> {
	sent += 1;
	const { situationId = 'situation1', dismissed = [], id = `message${sent}` } = options;
	socket.say({ type: 'chat', id, situationId, text, dismissed });
	await bench.settle();
	return id;
}

const thread = (socket: FakeSocket) => socket.view.open?.chat.map(({ text }) => text);
const heard = (socket: FakeSocket) => JSON.stringify(socket.received);
const answers = (socket: FakeSocket): ChatRefusal[] =>
	socket.received.flatMap((message) => (message.type === 'chat-refused' ? message : []));

describe('the thread of a situation', () => {
	it('[CHAT-1] is heard by whoever attends, with who and when, and by nobody else', async () => {
		await open();
		await write(at(sockets, 'concerne'), 'Je le vois demain.');
		for (const personId of ['animatrice', 'coanimateur', 'concerne']) {
			expect(at(sockets, personId).view.open?.chat).toEqual([
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
			expect(heard(at(sockets, personId))).not.toContain('demain');
			expect(heard(at(sockets, personId))).not.toContain('"chat"');
		}
	});

	it.each([
		['someone refused by the patient', 'refusee1', 'non-concerne'],
		['someone not concerned', 'etranger', 'non-concerne']
	])('[CHAT-1] takes nothing from %s, who learns nothing of the guard', async (_, who, why) => {
		await open();
		bench.ports.names.give('situation1', ['Vasquier']);
		await write(at(sockets, who), 'Vasquier boit.');
		expect(answers(at(sockets, who))).toEqual([expect.objectContaining({ why, findings: [] })]);
		expect(thread(at(sockets, 'animatrice'))).toEqual([]);
	});

	it('[CHAT-1] takes nothing before the opening, from the door, from a second tab or for another situation', async () => {
		const guest = at(sockets, 'concerne');
		await write(guest, 'Trop tôt.');
		await open();
		await write(guest, 'Ailleurs.', { situationId: 'situation2' });
		await write(guest, 'Nulle part.', { situationId: 'situation9' });
		const second = await bench.connect('concerne');
		await write(second, 'Un autre onglet.');
		bench.ports.setPerson('concerne', { lobby: 'attente' });
		await write(guest, 'Depuis la porte.');
		expect(answers(guest).map(({ why }) => why)).toEqual([
			'situation-fermee',
			'situation-fermee',
			'introuvable',
			'pas-admis'
		]);
		expect(answers(second).map(({ why }) => why)).toEqual(['pas-admis']);
		expect(thread(at(sockets, 'animatrice'))).toEqual([]);
	});

	it('[CHAT-1] is given whole to who comes later, and taken from who must leave', async () => {
		await open();
		await write(at(sockets, 'animatrice'), 'Un mot avant vous.');
		at(sockets, 'animatrice').say({
			type: 'invite',
			situationId: 'situation1',
			personId: 'etranger'
		});
		await bench.settle();
		expect(thread(at(sockets, 'etranger'))).toEqual(['Un mot avant vous.']);
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.setSituation('situation1', {
			accord: { ...accord, refusedPersonIds: ['etranger', 'refusee1'] }
		});
		const before = at(sockets, 'etranger').received.length;
		await bench.hub.refresh('intervision1');
		await write(at(sockets, 'animatrice'), 'Un mot sans vous.');
		const after = JSON.stringify(at(sockets, 'etranger').received.slice(before));
		expect(at(sockets, 'etranger').view.open).toBeNull();
		expect(after).not.toMatch(/Un mot/);
	});

	it.each([
		['closes', () => at(sockets, 'animatrice').say({ type: 'close' })],
		['closes with the Intervision', () => at(sockets, 'animatrice').say({ type: 'end' })],
		[
			'loses its accord',
			() => {
				const accord = bench.ports.facts?.situations[0]?.accord;
				if (accord)
					bench.ports.setSituation('situation1', { accord: { ...accord, state: 'retire' } });
			}
		]
	])('[CHAT-2] is forgotten when the situation %s', async (_, leave) => {
		await open();
		await write(at(sockets, 'concerne'), 'Rien ne reste.');
		leave();
		await bench.settle();
		const before = everyone.map((personId) => at(sockets, personId).received.length);
		// opened once more, whatever closed it
		if (bench.ports.facts) bench.ports.facts = { ...bench.ports.facts, endedAt: null };
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (accord) bench.ports.setSituation('situation1', { accord: { ...accord, state: 'oral' } });
		await vi.advanceTimersByTimeAsync(1000);
		await open();
		expect(thread(at(sockets, 'concerne'))).toEqual([]);
		everyone.forEach((personId, rank) => {
			const after = JSON.stringify(at(sockets, personId).received.slice(before[rank]));
			expect(after).not.toContain('Rien ne reste');
		});
		expect(JSON.stringify([bench.ports.journalled, bench.warnings])).not.toContain('Rien ne reste');
	});

	it('[CHAT-3] refuses a message that names somebody: the findings to its sender, the words to nobody', async () => {
		await open();
		const guest = at(sockets, 'concerne');
		const id = await write(guest, 'Mme Carlier dort mal.');
		expect(answers(guest)).toEqual([
			{
				type: 'chat-refused',
				id,
				why: 'garde-alerte',
				message:
					'La garde d’identité a relevé un passage à corriger. Votre message n’est pas parti.',
				findings: [
					expect.objectContaining({
						start: 0,
						end: 11,
						rule: 'civility-name',
						severity: 'blocking'
					})
				]
			}
		]);
		for (const personId of everyone) expect(heard(at(sockets, personId))).not.toContain('Carlier');
		expect(thread(guest)).toEqual([]);
	});

	it('[CHAT-3] a doubt is answered by its sender; what blocks can not be answered away', async () => {
		await open();
		const guest = at(sockets, 'concerne');
		await write(guest, 'Sa fille Zoé va mieux.');
		const [asked] = answers(guest)[0]?.findings ?? [];
		expect(asked).toMatchObject({ severity: 'confirm' });
		await write(guest, 'Sa fille Zoé va mieux.', { dismissed: [asked?.id ?? ''] });
		expect(thread(guest)).toEqual(['Sa fille Zoé va mieux.']);
		await write(guest, 'Mme Carlier dort mal.');
		const blocking = answers(guest)[1]?.findings.map(({ id }) => id) ?? [];
		await write(guest, 'Mme Carlier dort mal.', { dismissed: blocking });
		expect(thread(guest)).toHaveLength(1);
	});

	it.each(['Vasquier', 'VASQUIER', 'vasquier', 'Vasqier'])(
		'[GAR-43] the name to watch is refused in the thread: %s',
		async (typed) => {
			await open();
			bench.ports.names.give('situation1', ['Vasquier']);
			const guest = at(sockets, 'concerne');
			await write(guest, `Le frère de ${typed} viendra.`);
			expect(answers(guest)[0]?.findings).toEqual([
				expect.objectContaining({ rule: 'known-name', severity: 'blocking' })
			]);
			for (const personId of everyone) {
				expect(heard(at(sockets, personId)).toLowerCase()).not.toContain('vasq');
			}
		}
	);

	it('[GAR-45] the meeting forgets the name with the accord, or half a day after its end', async () => {
		await open();
		const { names } = bench.ports;
		for (const situationId of ['situation1', 'situation2']) names.give(situationId, ['Vasquier']);
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.setSituation('situation1', { accord: { ...accord, state: 'retire' } });
		await bench.hub.refresh('intervision1');
		expect(names.known('situation1')).toBeNull();
		at(sockets, 'animatrice').say({ type: 'end' });
		await bench.settle();
		await vi.advanceTimersByTimeAsync(12 * 3_600_000 - 1);
		expect(names.known('situation2')).toEqual(['Vasquier']);
		await vi.advanceTimersByTimeAsync(1);
		expect(names.known('situation2')).toBeNull();
	});

	it('[GAR-44] a family name seen in the fiche is known in its thread', async () => {
		await open();
		const guest = at(sockets, 'concerne');
		await write(guest, 'Lembrecq');
		const dismissed = answers(guest)[0]?.findings.map(({ id }) => id) ?? [];
		await write(guest, 'Lembrecq', { dismissed });
		expect(thread(guest)).toHaveLength(1);
		bench.ports.ficheTexts = { contexte: 'M. Lembrecq vit seul.' };
		await write(guest, 'Lembrecq', { dismissed });
		expect(thread(guest)).toHaveLength(1);
		expect(answers(guest).at(-1)?.findings).toEqual([
			expect.objectContaining({ rule: 'name-seen-elsewhere', severity: 'blocking' })
		]);
	});

	it('[CHAT-4] a guard that fails or does not answer is a no, and the meeting goes on meanwhile', async () => {
		await open();
		const guest = at(sockets, 'concerne');
		bench.ports.guard = () => Promise.reject(new Error('Carlier'));
		await write(guest, 'Bonjour.');
		bench.ports.guard = () => new Promise(() => undefined);
		await write(guest, 'Encore moi.');
		expect(answers(guest)).toHaveLength(1);
		at(sockets, 'animatrice').say({ type: 'close' });
		await bench.settle();
		expect(guest.view.where).toBe('accueil');
		await vi.advanceTimersByTimeAsync(1000);
		expect(answers(guest).map(({ why, message }) => [why, message])).toEqual([
			['garde-indisponible', 'La garde d’identité n’a pas répondu. Votre message n’est pas parti.'],
			['garde-indisponible', 'La garde d’identité n’a pas répondu. Votre message n’est pas parti.']
		]);
		expect(JSON.stringify(bench.warnings)).not.toContain('Carlier');
	});

	it('[CHAT-4] rights are read again after the guard: a situation closed meanwhile takes nothing', async () => {
		await open();
		const guest = at(sockets, 'concerne');
		let answer = () => {};
		bench.ports.guard = () => new Promise((resolve) => (answer = () => resolve([])));
		await write(guest, 'Trop tard.');
		at(sockets, 'animatrice').say({ type: 'close' });
		await bench.settle();
		answer();
		await bench.settle();
		expect(answers(guest).map(({ why }) => why)).toEqual(['situation-fermee']);
		expect(heard(at(sockets, 'animatrice'))).not.toContain('Trop tard');
	});

	it('[CHAT-5] keeps the last messages only, the same one once, and slows who writes too fast', async () => {
		await open();
		const guest = at(sockets, 'concerne');
		const id = await write(guest, 'Une fois.');
		await write(guest, 'Une fois.', { id });
		expect(thread(guest)).toEqual(['Une fois.']);
		for (let count = 0; count < 8; count += 1) await write(guest, `Mot ${count}.`);
		expect(answers(guest).map(({ why }) => why)).toEqual(['trop-de-demandes']);
		expect(guest.closedWith).toBeNull();
		for (let count = 0; count < chatLimits.messages; count += 1) {
			await vi.advanceTimersByTimeAsync(2000);
			await write(guest, `Plus tard ${count}.`);
		}
		expect(thread(guest)).toHaveLength(chatLimits.messages);
		expect(thread(guest)?.[0]).toBe('Plus tard 0.');
	});

	it('[RT-60] a message too long, or of blanks only, closes the page that made it by hand', async () => {
		await open();
		await write(at(sockets, 'concerne'), 'x'.repeat(chatLimits.text + 1));
		await write(at(sockets, 'coanimateur'), ' \n ');
		expect(at(sockets, 'concerne').closedWith).toBe(4403);
		expect(at(sockets, 'coanimateur').closedWith).toBe(4403);
	});
});
