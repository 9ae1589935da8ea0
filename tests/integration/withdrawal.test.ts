import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const logistics = actorOf('demoassociation');
const day = 86_400_000;
const given: Accord = {
	...noAccord,
	...{ state: 'oral', collectedOn: '2026-11-23', withdrawalRightTold: true }
};

describe.each(databases)('a situation that leaves the agenda, on $kind', ({ url }) => {
	let product: Product;
	const addresses = new Map<string, string>();
	beforeAll(async () => {
		product = await startProduct(url);
		const someone = await product.deps.people.byId('demoinfirmier');
		if (!someone) throw new Error('nobody');
		for (const id of ['seul', 'deux', 'demande', 'refusee', 'telephone', 'jamais', 'revenue']) {
			const email = id === 'telephone' ? null : `${id}@exemple.fr`;
			if (email) addresses.set(id, email);
			await product.deps.people.add({ ...someone, id, familyName: `De ${id}`, email });
		}
	});
	afterAll(() => product.stop());

	/** An Intervision of its own, in a month. */
	async function intervision(): Promise<string> {
		const made = await product.createIntervision(coordination, {
			...{ poleId: 'demoperonne', startsAt: new Date(product.deps.now().getTime() + 30 * day) },
			...{ minutes: 90, format: 'distance', siteId: null, organiser: 'DAC de la Somme' },
			...{ organiserKind: 'dac', conducts: [] }
		} as unknown as Parameters<Product['createIntervision']>[1]);
		if (!made.ok || !made.id) throw new Error(JSON.stringify(made));
		return made.id;
	}
	async function situation(
		intervisionId: string,
		designation: string,
		personIds: readonly string[]
	) {
		const added = await product.addSituation(coordination, intervisionId, {
			...{ designation, dossierId: null, demandeurId: null, problem: 'Le suivi se distend.' },
			...{ demandeurs: [], motifs: [], problematiques: [] }
		});
		if (!added.ok || !added.id) throw new Error('not added');
		await product.recordAccord(coordination, added.id, given);
		await product.addFromDirectory(coordination, intervisionId, personIds);
		const invites = personIds.map((personId) => ({
			...{ personId, medecinTraitant: false, pharmacienAttitre: false }
		}));
		const place = { intervisionId, situationId: added.id };
		expect(await product.setInvites(coordination, place, invites)).toMatchObject({ ok: true });
		return added.id;
	}
	const mailsTo = (id: string) =>
		(product.services.mailbox?.list() ?? []).filter(({ to }) => to === addresses.get(id));
	const participants = async (intervisionId: string) =>
		product.deps.invitations.list(intervisionId);
	async function settle(intervisionId: string): Promise<void> {
		const rows = await product.deps.outbox.ofIntervision(intervisionId, 200);
		for (const { batch } of rows) await product.deps.outbox.settle(batch, 5000);
	}
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

	describe('the organiser changes the agenda', () => {
		const toTell = async (id: string) => {
			const read = await product.readInvitations(coordination, id);
			return read.ok ? [read.board.toTell.length, read.board.toRelease.length] : read.why;
		};
		const stateOf = async (id: string, who: string) => {
			const read = await product.readInvitations(coordination, id);
			return read.ok && read.board.people.find(({ personId }) => personId === who)?.state;
		};
		/** One guest for the situation, one for another as well; both invited. */
		async function filled(designation: string) {
			const id = await intervision();
			const moving = await situation(id, designation, ['seul', 'deux']);
			await situation(id, 'Rose L.', ['deux']);
			await product.sendInvitations(coordination, id, ['seul', 'deux']);
			await settle(id);
			return { id, moving };
		}

		it('[INV-18] a situation moved: who came for it alone is to be told, and then is expected there only', async () => {
			const { id, moving } = await filled('Max G.');
			const other = await intervision();
			const count = mailsTo('seul').length;
			const to = { situationId: moving, toId: other };
			expect((await product.moveSituation(coordination, id, to)).ok).toBe(true);
			expect(await toTell(id)).toEqual([1, 1]);
			expect(mailsTo('seul')).toHaveLength(count);
			expect(await product.tellChange(coordination, id)).toMatchObject({ ok: true, told: 1 });
			await settle(id);
			expect(mailsTo('seul')).toHaveLength(count + 1);
			expect(mailsTo('seul')[0]?.calendar?.method).toBe('CANCEL');
			expect(mailsTo('seul')[0]?.text).toContain('a été retirée de l’ordre du jour');
			expect(await toTell(id)).toEqual([0, 0]);
			expect(await stateOf(id, 'seul')).toBe('lien-retire');
			expect(await stateOf(other, 'seul')).toBe('a-inviter');
		});

		it('[INV-18] moved back before anybody was told: nothing to tell; after: to be invited anew', async () => {
			const { id, moving } = await filled('Eva R.');
			const other = await intervision();
			const there = { situationId: moving, toId: other };
			const back = { situationId: moving, toId: id };
			await product.moveSituation(coordination, id, there);
			await product.moveSituation(coordination, other, back);
			expect(await toTell(id)).toEqual([0, 0]);
			expect(await stateOf(id, 'seul')).toBe('invitee');
			await product.moveSituation(coordination, id, there);
			await product.tellChange(coordination, id);
			await product.moveSituation(coordination, other, back);
			expect(await stateOf(id, 'seul')).toBe('a-inviter');
		});

		it('[INV-18] taken off by the coordination: to be told as well, unless another situation brings them', async () => {
			const { id, moving } = await filled('Paul S.');
			expect((await product.removeSituation(coordination, id, moving)).ok).toBe(true);
			expect(await toTell(id)).toEqual([1, 1]);
			const facts = await product.deps.reader.loadFacts(id);
			const stays = facts?.situations[0]?.id ?? '';
			const concerned = ['seul', 'deux'].map((personId) => ({
				...{ personId, medecinTraitant: false, pharmacienAttitre: false }
			}));
			await product.setInvites(coordination, { intervisionId: id, situationId: stays }, concerned);
			expect(await toTell(id)).toEqual([0, 0]);
		});
	});
});
