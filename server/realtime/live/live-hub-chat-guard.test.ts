import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyone } from '#tests/support/live/hub-bench.ts';
import { answersTo, heardBy, threadOn, ThreadBench } from '#tests/support/live/thread-bench.ts';

let bench: ThreadBench;

beforeEach(async () => {
	bench = await ThreadBench.open();
});

afterEach(() => bench.close());

describe('the guard over the thread of a situation', () => {
	it('[CHAT-3] refuses a message that names somebody: the findings to its sender, the words to nobody', async () => {
		await bench.openSituation();
		const guest = bench.at('concerne');
		const id = await bench.write(guest, 'Mme Carlier dort mal.');
		expect(answersTo(guest)).toEqual([
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
		for (const personId of everyone) expect(heardBy(bench.at(personId))).not.toContain('Carlier');
		expect(threadOn(guest)).toEqual([]);
	});

	it('[CHAT-3] a doubt is answered by its sender; what blocks can not be answered away', async () => {
		await bench.openSituation();
		const guest = bench.at('concerne');
		await bench.write(guest, 'Sa fille Zoé va mieux.');
		const [asked] = answersTo(guest)[0]?.findings ?? [];
		expect(asked).toMatchObject({ severity: 'confirm' });
		await bench.write(guest, 'Sa fille Zoé va mieux.', { dismissed: [asked?.id ?? ''] });
		expect(threadOn(guest)).toEqual(['Sa fille Zoé va mieux.']);
		await bench.write(guest, 'Mme Carlier dort mal.');
		const blocking = answersTo(guest)[1]?.findings.map(({ id }) => id) ?? [];
		await bench.write(guest, 'Mme Carlier dort mal.', { dismissed: blocking });
		expect(threadOn(guest)).toHaveLength(1);
	});

	it.each(['Vasquier', 'VASQUIER', 'vasquier', 'Vasqier'])(
		'[GAR-43] the name to watch is refused in the thread: %s',
		async (typed) => {
			await bench.openSituation();
			bench.ports.names.give('situation1', ['Vasquier']);
			const guest = bench.at('concerne');
			await bench.write(guest, `Le frère de ${typed} viendra.`);
			expect(answersTo(guest)[0]?.findings).toEqual([
				expect.objectContaining({ rule: 'known-name', severity: 'blocking' })
			]);
			for (const personId of everyone) {
				expect(heardBy(bench.at(personId)).toLowerCase()).not.toContain('vasq');
			}
		}
	);

	it('[GAR-45] the meeting forgets the name with the accord, or half a day after its end', async () => {
		await bench.openSituation();
		const { names } = bench.ports;
		for (const situationId of ['situation1', 'situation2']) names.give(situationId, ['Vasquier']);
		const accord = bench.ports.facts?.situations[0]?.accord;
		if (!accord) throw new Error('no accord');
		bench.ports.setSituation('situation1', { accord: { ...accord, state: 'retire' } });
		await bench.hub.refresh('intervision1');
		expect(names.known('situation1')).toBeNull();
		bench.at('animatrice').say({ type: 'end' });
		await bench.settle();
		await vi.advanceTimersByTimeAsync(12 * 3_600_000 - 1);
		expect(names.known('situation2')).toEqual(['Vasquier']);
		await vi.advanceTimersByTimeAsync(1);
		expect(names.known('situation2')).toBeNull();
	});

	it('[GAR-44] a family name seen in the fiche is known in its thread', async () => {
		await bench.openSituation();
		const guest = bench.at('concerne');
		await bench.write(guest, 'Lembrecq');
		const dismissed = answersTo(guest)[0]?.findings.map(({ id }) => id) ?? [];
		await bench.write(guest, 'Lembrecq', { dismissed });
		expect(threadOn(guest)).toHaveLength(1);
		bench.ports.ficheTexts = { contexte: 'M. Lembrecq vit seul.' };
		await bench.write(guest, 'Lembrecq', { dismissed });
		expect(threadOn(guest)).toHaveLength(1);
		expect(answersTo(guest).at(-1)?.findings).toEqual([
			expect.objectContaining({ rule: 'name-seen-elsewhere', severity: 'blocking' })
		]);
	});

	it('[CHAT-4] a guard that fails or does not answer is a no, and the meeting goes on meanwhile', async () => {
		await bench.openSituation();
		const guest = bench.at('concerne');
		bench.ports.guard = () => Promise.reject(new Error('Carlier'));
		await bench.write(guest, 'Bonjour.');
		bench.ports.guard = () => new Promise(() => undefined);
		await bench.write(guest, 'Encore moi.');
		expect(answersTo(guest)).toHaveLength(1);
		bench.at('animatrice').say({ type: 'close' });
		await bench.settle();
		expect(guest.view.where).toBe('accueil');
		await vi.advanceTimersByTimeAsync(1000);
		expect(answersTo(guest).map(({ why, message }) => [why, message])).toEqual([
			['garde-indisponible', 'La garde d’identité n’a pas répondu. Votre message n’est pas parti.'],
			['garde-indisponible', 'La garde d’identité n’a pas répondu. Votre message n’est pas parti.']
		]);
		expect(JSON.stringify(bench.warnings)).not.toContain('Carlier');
	});

	it('[CHAT-4] rights are read again after the guard: a situation closed meanwhile takes nothing', async () => {
		await bench.openSituation();
		const guest = bench.at('concerne');
		let answer = () => {};
		bench.ports.guard = () => new Promise((resolve) => (answer = () => resolve([])));
		await bench.write(guest, 'Trop tard.');
		bench.at('animatrice').say({ type: 'close' });
		await bench.settle();
		answer();
		await bench.settle();
		expect(answersTo(guest).map(({ why }) => why)).toEqual(['situation-fermee']);
		expect(heardBy(bench.at('animatrice'))).not.toContain('Trop tard');
	});
});
