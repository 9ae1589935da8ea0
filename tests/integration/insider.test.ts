import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const secretaire = actorOf('demosecretaire');

describe.each(databases)('someone inside, on $kind', ({ url }) => {
	let product: Product;
	let jade: string;
	beforeAll(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		jade = facts?.situations.find(({ designation }) => designation === 'Jade M.')?.id ?? '';
	});
	afterAll(() => product.stop());

	const cardOf = async (personId: string) => {
		const card = await product.deps.annuaire.card(personId);
		if (!card) throw new Error('no card');
		return card;
	};

	async function change(personId: string, changes: Partial<PersonDetails>, by = actorOf(personId)) {
		const card = await cardOf(personId);
		const details = { ...card.details, ...changes };
		const poleIds = card.poles.map(({ id }) => id);
		const wanted = { details, poleIds, confirmed: [] };
		return product.saveCard(by, { id: personId, version: card.version }, wanted);
	}

	it('[PRO-6] the logistic coordination becomes clinical neither by her card nor by a role in the meeting', async () => {
		expect(await change('demosecretaire', { profession: 'educateur' })).toMatchObject({
			ok: false
		});
		expect((await cardOf('demosecretaire')).details.profession).toBe('secretaire');
		// By somebody else's hand the directory may say it: her function still says logistic.
		const other = { profession: 'educateur' } as const;
		const changed = await change('demosecretaire', other, actorOf('democoordination'));
		expect(changed.ok).toBe(true);
		await product.addFromDirectory(secretaire, demoIntervisionId, ['demosecretaire']);
		const role = { personId: 'demosecretaire', role: 'coordination' } as const;
		expect(await product.setRole(secretaire, demoIntervisionId, role)).toMatchObject({ ok: true });
		expect(await product.readSituation(secretaire, jade)).toMatchObject({ ok: false });
	});

	it('[ANN-17] a nurse refused by her profession does not leave it herself', async () => {
		expect(await change('demoinfirmiere', { profession: 'psychologue' })).toMatchObject({
			ok: false,
			fields: [{ field: 'profession' }]
		});
		expect((await cardOf('demoinfirmiere')).details.profession).toBe('infirmier');
	});

	it('[ANN-17] a stolen mailbox changes neither the address nor the number, and accepts none', async () => {
		const mailbox = actorOf('demopsychologue', { method: 'lien-courriel' });
		const stolen = { email: 'voleur@ailleurs.example', rpps: '99700000021' };
		expect(await change('demopsychologue', stolen, mailbox)).toMatchObject({ ok: false });
		await product.services.sessions.open('demopsychologue', 'passkey', null);
		await change('demopsychologue', stolen, actorOf('democoordination'));
		for (const { id } of await product.deps.annuaire.openProposals('demopsychologue'))
			expect(await product.answerProposal(mailbox, id, true)).toMatchObject({ ok: false });
		expect((await cardOf('demopsychologue')).details).toMatchObject({
			email: 'lucie.fontaine@demonstration.example',
			rpps: null
		});
	});

	it('[ANN-14] making someone concerned by a suggestion asks for a strong session', async () => {
		const mailbox = actorOf('demoanimatrice', { method: 'lien-courriel' });
		const where = { intervisionId: demoIntervisionId, situationId: jade };
		const wanted = { medecinTraitant: false, pharmacienAttitre: false };
		const added = await product.addConcerned(mailbox, where, {
			...wanted,
			personId: 'demodieteticienne'
		});
		expect(added).toMatchObject({ ok: false, why: 'authentification-insuffisante' });
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const invites = facts?.situations.find(({ id }) => id === jade)?.invites ?? [];
		expect(invites.map(({ personId }) => personId)).not.toContain('demodieteticienne');
	});

	it('[PLA-13] ending a function asks for the same strength as giving it', async () => {
		const mailbox = actorOf('demodirection', { method: 'lien-courriel' });
		const held = await product.deps.mandats.of('demoperonne', '2031-01-01');
		const one = held.find(({ personId }) => personId === 'demoanimatrice');
		const ended = await product.endFunction(mailbox, one?.id ?? '');
		expect(ended).toMatchObject({ ok: false, why: 'authentification-insuffisante' });
		expect(await product.deps.people.mandats('demoanimatrice', 'demoperonne')).toContain(
			'referent'
		);
	});

	it('[AUT-9] a list of one’s own pôle makes nobody of the association resettable', async () => {
		await product.addFromDirectory(secretaire, demoIntervisionId, ['demoprotection']);
		const email = 'victor.lambert@demonstration.example';
		expect(await product.findLost(secretaire, email)).toMatchObject({ ok: false });
		expect(await product.resetFactors(secretaire, email)).toMatchObject({ ok: false });
	});

	it('[SEC-9] a stranger is answered for a situation what an unknown one is answered', async () => {
		const stranger = actorOf('demojuliette');
		expect(await product.readFicheContext(stranger, jade)).toEqual(
			await product.readFicheContext(stranger, 'inconnueinconnueinco')
		);
	});
});
