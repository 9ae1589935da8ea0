import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandeTasks } from '#server/use-cases/demande/demande-tasks.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { DemandeDesk, elsewhere } from '#tests/support/demande/demande-desk.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const association = actorOf('demoassociation');
const pharmacienne = actorOf('demopharmacienne');

describe.each(databases)('the life of a demande on $kind', ({ url }) => {
	let desk: DemandeDesk;
	let product: Product;
	beforeAll(async () => {
		desk = await DemandeDesk.open(url);
		product = desk.product;
		await desk.openElsewhere();
	});
	afterAll(() => product.stop());

	async function dossierOf(id: string) {
		const demande = await desk.read(id);
		if (!demande.dossier) throw new Error('no dossier');
		return demande;
	}

	it('[DEM-11] a complement asked for, given through the guard, and read', async () => {
		const { id, token } = await desk.deposited();
		const reply = {
			kind: 'complement',
			text: 'Quels soignants le suivent ?',
			confirmed: []
		} as const;
		expect((await product.answerDemande(coordination, id, reply)).ok).toBe(true);
		expect(await product.readFollowedDemande(token)).toMatchObject({
			demande: { state: 'a-completer', said: reply.text }
		});
		const add = (text: string) =>
			product.addToDemande(token, { text, confirmed: [], address: `203.0.113.${desk.sent}` });
		expect(await add('Voir avec M. Dupuis.')).toMatchObject({ ok: false });
		expect((await add('Une infirmière passe chaque jour.')).ok).toBe(true);
		expect(await product.readFollowedDemande(token)).toMatchObject({
			demande: { state: 'recue', said: null, additions: 1 }
		});
		const read = await dossierOf(id);
		expect(JSON.stringify(read.clinical?.notes)).toContain('Une infirmière passe');
		expect(JSON.stringify(read.clinical?.notes)).not.toContain('Dupuis');
	});

	it('[DEM-8] on the agenda once, even for two who press at once; the fiche will have its codes', async () => {
		const { id, token } = await desk.deposited({ designation: 'Rémi T.' });
		const both = await Promise.all([desk.enlist(id), desk.enlist(id)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const made = facts?.situations.filter(({ designation }) => designation === 'Rémi T.');
		expect(made).toHaveLength(1);
		expect(made?.[0]).toMatchObject({
			motifs: ['traitement'],
			problematiques: ['alcool'],
			demandeurs: ['mg']
		});
		expect(made?.[0]?.problem).toContain('Le traitement ne tient plus');
		expect(await desk.stateOf(token)).toBe('inscrite');
		// Taken off the agenda again: accepted, and ready for another date.
		await product.removeSituation(coordination, demoIntervisionId, made?.[0]?.id ?? '');
		expect(await desk.stateOf(token)).toBe('acceptee');
		expect((await desk.enlist(id)).ok).toBe(true);
	});

	it('[DEM-8] a demandeur who is new comes into the directory and is expected', async () => {
		const { id } = await desk.deposited({ email: 'nouveau@exemple.fr', name: 'Luc Garnier' });
		const answer = await product.enlistDemande(coordination, id, {
			intervisionId: demoIntervisionId,
			demandeur: 'nouveau',
			details: {
				givenName: 'Luc',
				familyName: 'Garnier',
				email: 'nouveau@exemple.fr',
				profession: 'medecin',
				mode: 'liberal',
				structureKind: 'cabinet',
				structureName: 'Cabinet de la Gare',
				fonction: 'médecin généraliste',
				coordonne: false
			},
			guestIds: [],
			confirmed: []
		});
		expect(answer).toMatchObject({ ok: true });
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const person = facts?.participants.find(({ name }) => name === 'Luc Garnier');
		const situation = facts?.situations.find((one) => answer.ok && one.id === answer.id);
		expect(situation?.demandeurId).toBe(person?.personId);
		expect(await product.readDemande(actorOf(person?.personId ?? ''), id)).toMatchObject({
			ok: true,
			demande: { acts: [], alike: [] }
		});
	});

	it('[DEM-12] taken back by its demandeur: off the agenda, and its text shown to nobody', async () => {
		const { id, token } = await desk.deposited({ designation: 'Nora B.' });
		await desk.enlist(id);
		expect((await product.withdrawDemande(token)).ok).toBe(true);
		expect(await desk.stateOf(token)).toBe('retiree');
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		expect(facts?.situations.find(({ designation }) => designation === 'Nora B.')?.phase).toBe(
			'retiree'
		);
		expect(await product.readDemande(coordination, id)).toMatchObject({
			demande: { clinical: null, acts: [] }
		});
		const late = await desk.deposited({ designation: 'Nora C.' });
		const added = await desk.enlist(late.id);
		if (!added.ok) throw new Error('not enlisted');
		await product.deps.situations.move(added.id ?? '', ['inscrite'], 'fermee');
		expect(await product.withdrawDemande(late.token)).toMatchObject({ why: 'demande-close' });
		expect(await desk.stateOf(late.token)).toBe('inscrite');
	});

	it('[DEM-1] refused with a reason, which the link shows; nothing more is possible', async () => {
		const { id, token } = await desk.deposited();
		const refuse = {
			kind: 'refus',
			text: 'Cette situation relève d’un autre dispositif.'
		} as const;
		expect((await product.answerDemande(coordination, id, { ...refuse, confirmed: [] })).ok).toBe(
			true
		);
		expect(await product.readFollowedDemande(token)).toMatchObject({
			demande: { state: 'refusee', said: refuse.text, canAdd: false, canWithdraw: false }
		});
		expect(await product.acceptDemande(coordination, id)).toMatchObject({ why: 'demande-close' });
	});

	it('[DEM-19] accepted or refused by mistake: received again, unless it is on an agenda', async () => {
		const { id, token } = await desk.deposited();
		await product.acceptDemande(coordination, id);
		expect(await product.reconsiderDemande(elsewhere, id)).toMatchObject({ why: 'introuvable' });
		expect(await product.reconsiderDemande(pharmacienne, id)).toMatchObject({ ok: false });
		expect(await desk.stateOf(token)).toBe('acceptee');
		expect((await product.reconsiderDemande(coordination, id)).ok).toBe(true);
		const refuse = { kind: 'refus', text: 'Par erreur.', confirmed: [] } as const;
		await product.answerDemande(coordination, id, refuse);
		expect((await product.reconsiderDemande(coordination, id)).ok).toBe(true);
		expect(await product.readFollowedDemande(token)).toMatchObject({
			demande: { state: 'recue', said: null, canAdd: true }
		});
		const last = (await product.deps.journal.entries()).at(-1);
		expect(last).toMatchObject({ event: 'demande-reprise', subject: id });
		expect((await desk.enlist(id)).ok).toBe(true);
		expect(await product.reconsiderDemande(coordination, id)).toMatchObject({
			why: 'demande-close'
		});
		expect(await desk.stateOf(token)).toBe('inscrite');
	});

	it('[PLA-20] taken off the agenda and enlisted elsewhere, or taken back: it does not return', async () => {
		const { id, token } = await desk.deposited({ designation: 'Tom R.' });
		const places = async () => {
			const facts = await product.deps.reader.loadFacts(demoIntervisionId);
			return facts?.situations.filter(({ designation }) => designation === 'Tom R.') ?? [];
		};
		await desk.enlist(id);
		const first = (await places())[0]?.id ?? '';
		await product.removeSituation(coordination, demoIntervisionId, first);
		await desk.enlist(id);
		const back = () => product.putSituationBack(coordination, demoIntervisionId, first);
		expect(await back()).toMatchObject({ why: 'demande-close' });
		expect(await places()).toHaveLength(1);
		const second = (await places())[0]?.id ?? '';
		await product.removeSituation(coordination, demoIntervisionId, second);
		expect((await back()).ok).toBe(true);
		expect(await desk.stateOf(token)).toBe('inscrite');
		await product.removeSituation(coordination, demoIntervisionId, first);
		await product.withdrawDemande(token);
		expect(await back()).toMatchObject({ why: 'demande-close' });
		expect(await places()).toEqual([]);
	});

	it('[DEM-16] « À faire » counts what waits, for whoever may act', async () => {
		const { id } = await desk.deposited();
		const lines = await product.readDemandeTasks(coordination);
		expect(lines.map(({ kind }) => kind)).toContain('demande');
		expect(await product.readDemandeTasks(pharmacienne)).toEqual([]);
		expect(JSON.stringify(await product.readDemandeTasks(association))).toContain('orienter');
		expect(id).not.toBe('');
		const states = { recue: 2, 'a-completer': 1, refusee: 9 };
		const shown = demandeTasks([{ poleId: 'p', poleName: 'P', states, unanswered: null }]);
		expect(shown.map(({ text }) => text)).toEqual([
			'Pôle P : 2 nouvelles demandes attendent.',
			'Pôle P : une demande attend un complément.'
		]);
	});

	it('a stored addition can not be rewritten', async () => {
		const { token } = await desk.deposited();
		await product.addToDemande(token, {
			text: 'Un mot de plus.',
			confirmed: [],
			address: '203.0.113.200'
		});
		const change = product.deps.transaction((tx) =>
			tx.execute(sql`update demande_note set text = 'autre'`)
		);
		await expect(change).rejects.toThrow();
	});
});
