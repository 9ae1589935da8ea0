import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, given, startAgenda } from '#tests/support/planning/agenda-bench.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const logistics = actorOf('demoassociation');

describe.each(databases)('a situation that leaves the agenda, on $kind', ({ url }) => {
	let bench: Awaited<ReturnType<typeof startAgenda>>;
	let product: (typeof bench)['product'];
	beforeAll(async () => {
		bench = await startAgenda(url);
		({ product } = bench);
	});
	afterAll(() => product.stop());
	const intervision = () => bench.intervision();
	const situation = (id: string, designation: string, people: readonly string[]) =>
		bench.situation(id, designation, people);
	const mailsTo = (id: string) => bench.mailsTo(id);
	const settle = (id: string) => bench.settle(id);
	const participants = async (intervisionId: string) =>
		product.deps.invitations.list(intervisionId);
	const tasks = async () =>
		(await product.readPlanningTasks(coordination)).filter(({ kind }) => kind === 'retrait');

	it('[ACO-18] who was invited is told, with no word of the patient; who came for it alone is released', async () => {
		const id = await intervision();
		const gone = await situation(id, 'Jade M.', ['seul', 'deux', 'refusee', 'telephone', 'jamais']);
		await situation(id, 'Noé T.', ['deux']);
		await product.sendInvitations(coordination, id, ['seul', 'deux', 'refusee']);
		await product.recordAccord(coordination, gone, {
			...{ ...given, state: 'partiel-oral', refusedPersonIds: ['refusee'] }
		});
		await settle(id);
		const before = new Map(['seul', 'deux', 'refusee'].map((who) => [who, mailsTo(who).length]));
		expect(await product.withdrawAccord(coordination, { situationId: gone })).toMatchObject({
			ok: true
		});
		await settle(id);
		const told = (who: string) => mailsTo(who).length - (before.get(who) ?? 0);
		expect([told('seul'), told('deux'), told('refusee')]).toEqual([1, 1, 0]);
		expect(mailsTo('jamais')).toEqual([]);

		const alone = mailsTo('seul')[0];
		expect(alone?.text).toContain('a été retirée de l’ordre du jour');
		expect(alone?.calendar?.method).toBe('CANCEL');
		expect(alone?.calendar?.content).toMatch(/SEQUENCE:1\r\n/);
		const other = mailsTo('deux')[0];
		expect(other?.text).toContain('Vous restez attendu·e');
		expect(other?.calendar).toBeUndefined();
		for (const mail of [alone, other]) {
			const all = JSON.stringify(mail);
			for (const word of ['Jade', 'Noé', 'accord', 'PER-', 'suivi', gone]) {
				expect(all).not.toContain(word);
			}
		}
		const people = await participants(id);
		const revoked = (who: string) => people.find(({ personId }) => personId === who)?.linkRevokedAt;
		expect(revoked('seul')).not.toBeNull();
		expect(revoked('deux')).toBeNull();
	});

	it('[ACO-18] the coordination sees it, with whom to call, until it notes it', async () => {
		const [task, ...others] = await tasks();
		expect(others).toEqual([]);
		expect(task).toMatchObject({ text: 'Situation 1 : elle a été retirée de l’ordre du jour.' });
		const id = /intervisions\/([^#]+)/.exec(task?.href ?? '')?.[1] ?? '';
		const read = await product.readPreparation(coordination, id);
		const [gone] = read.ok ? read.preparation.situations : [];
		expect(gone?.takenOff).toEqual({
			told: ['Thomas De deux', 'Thomas De seul'],
			toCall: ['Thomas De telephone']
		});
		expect((await product.noteWithdrawal(actorOf('seul'), id, gone?.id ?? '')).ok).toBe(false);
		expect(await tasks()).toHaveLength(1);
		expect(await product.noteWithdrawal(logistics, id, gone?.id ?? '')).toEqual({ ok: true });
		expect(await tasks()).toEqual([]);
		expect((await product.noteWithdrawal(coordination, id, gone?.id ?? '')).ok).toBe(false);
	});

	it('[ACO-18] nobody is asked any more who it is, nor reminded', async () => {
		const id = await intervision();
		const gone = await situation(id, 'Lina V.', ['seul']);
		await product.sendInvitations(coordination, id, ['seul']);
		await product.withdrawAccord(coordination, { situationId: gone });
		await settle(id);
		const count = mailsTo('seul').length;
		product.wait(27 * day);
		await product.sendRelances();
		await settle(id);
		expect(mailsTo('seul')).toHaveLength(count);
		product.wait(-27 * day);
		const board = await product.readInvitations(coordination, id);
		const [person] = board.ok
			? board.board.people.filter(({ personId }) => personId === 'seul')
			: [];
		expect(person).toMatchObject({ state: 'lien-retire', situations: [] });
	});

	it('[ACO-18] the accord given again: whoever was released is to be invited anew', async () => {
		const id = await intervision();
		const gone = await situation(id, 'Ines K.', ['revenue']);
		await product.sendInvitations(coordination, id, ['revenue']);
		await product.withdrawAccord(coordination, { situationId: gone });
		await product.recordAccord(coordination, gone, given);
		const board = await product.readInvitations(coordination, id);
		expect(
			board.ok && board.board.people.find(({ personId }) => personId === 'revenue')
		).toMatchObject({ state: 'a-inviter' });
		expect(await tasks()).toHaveLength(1); // the one of the test before, still to be noted
		await product.sendInvitations(coordination, id, ['revenue']);
		await settle(id);
		expect(mailsTo('revenue')[0]?.calendar).toMatchObject({ method: 'REQUEST' });
		expect(mailsTo('revenue')[0]?.calendar?.content).toMatch(/SEQUENCE:2\r\n/);
	});

	it('[ACO-18] an Intervision that is called off or over tells nobody anew', async () => {
		const id = await intervision();
		const gone = await situation(id, 'Tom B.', ['demande']);
		await product.sendInvitations(coordination, id, ['demande']);
		await settle(id);
		const count = mailsTo('demande').length;
		product.wait(31 * day);
		await product.withdrawAccord(coordination, { situationId: gone });
		await settle(id);
		product.wait(-31 * day);
		expect(mailsTo('demande')).toHaveLength(count);
	});

	it('[INV-8] [ACO-9] a situation is shown to nobody of a profession that its patient refused', async () => {
		const id = await intervision();
		const held = await situation(id, 'Iris N.', ['seul']);
		const situations = async () => {
			const read = await product.readInvitations(coordination, id);
			const mine = read.ok && read.board.people.find(({ personId }) => personId === 'seul');
			return mine ? mine.situations.length : null;
		};
		expect(await situations()).toBe(1);
		const refusing = {
			...given,
			state: 'partiel-oral',
			refusedProfessions: ['infirmier']
		} as const;
		await product.recordAccord(coordination, held, refusing);
		expect(await situations()).toBe(0);
	});

	it('[ACO-18] whoever is released may leave the list, and is not counted on when the situation is put back', async () => {
		const id = await intervision();
		const gone = await situation(id, 'Ugo F.', ['seul', 'deux']);
		const remove = () => product.removeParticipant(coordination, id, 'seul');
		expect((await remove()).ok).toBe(false);
		await product.withdrawAccord(coordination, { situationId: gone });
		expect((await remove()).ok).toBe(true);
		await product.recordAccord(coordination, gone, given);
		const facts = await product.deps.reader.loadFacts(id);
		expect(facts?.situations[0]?.invites.map(({ personId }) => personId)).toEqual(['deux']);
	});
});
