import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemandeForm } from '#domain/demande/demande.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { DemandeDesk, demandeForm, elsewhere } from '#tests/support/demande/demande-desk.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');
const association = actorOf('demoassociation');
const pharmacienne = actorOf('demopharmacienne');

describe.each(databases)('demandes on $kind', ({ url }) => {
	let desk: DemandeDesk;
	let product: Product;
	beforeAll(async () => {
		desk = await DemandeDesk.open(url);
		product = desk.product;
		await desk.openElsewhere();
	});
	afterAll(() => product.stop());

	describe('deposit', () => {
		it('[DEM-9] the private link shows the state and what lacks, nothing that was written', async () => {
			const { token } = await desk.deposited({ designation: 'Léon V.', accordOn: null });
			const shown = JSON.stringify(await product.readFollowedDemande(token));
			expect(shown).toContain('"state":"recue"');
			expect(shown).toContain('accordOn');
			for (const word of ['Léon', 'traitement ne', 'Delorme', 'Petit', 'Gare']) {
				expect(shown).not.toContain(word);
			}
			expect(await dumpTables(product)).not.toContain(token);
			expect(await product.readFollowedDemande(product.deps.token())).toMatchObject({
				why: 'lien-inconnu'
			});
		});

		it.each([
			['a name in the text', { problem: 'M. Dupuis ne vient plus à ses rendez-vous.' }, {}],
			['a family name as designation', { designation: 'Jade Martin' }, {}],
			[
				'a name in a function',
				{ guests: [{ ...demandeForm.guests[0], fonction: 'voisin de M. Dupuis' }] },
				{}
			],
			['a refused accord', { accord: 'refuse' as const }, {}],
			['a filled trap', {}, { trap: 'http://spam.example' }],
			['sent at once', {}, { openedAt: Number.MAX_SAFE_INTEGER }],
			['an unknown link', {}, { poleToken: 'a'.repeat(32) }]
		])('[DEM-7] %s: refused, and nothing is written', async (_, changes, more) => {
			const before = await desk.count();
			const { answer, token } = await desk.deposit(changes as Partial<DemandeForm>, more);
			expect(answer.ok).toBe(false);
			expect(await desk.count()).toBe(before);
			expect(await desk.stateOf(token)).toBe('lien-inconnu');
		});

		it('[DEM-7] too many from one address: the next ones write nothing', async () => {
			const before = await desk.count();
			const more = { address: '198.51.100.7' };
			for (let index = 0; index < 12; index += 1) await desk.deposit({}, more);
			expect((await desk.count()) - before).toBe(8);
			expect((await desk.deposit({}, more)).answer).toMatchObject({ why: 'trop-de-demandes' });
			expect((await desk.deposit()).answer.ok).toBe(true);
		});

		it('[DEM-6] a double click, or the same text again: one demande, both links lead to it', async () => {
			const before = await desk.count();
			const token = product.deps.token();
			const problem = 'La même demande, envoyée deux fois de suite.';
			const both = [desk.deposit({ problem }, { token }), desk.deposit({ problem }, { token })];
			for (const { answer } of await Promise.all(both)) expect(answer.ok).toBe(true);
			const again = await desk.deposited({ problem: problem.toUpperCase() });
			expect((await desk.count()) - before).toBe(1);
			const first = await product.readFollowedDemande(token);
			expect(first.ok && first.demande.id).toBe(again.id);
		});

		it('[DEM-10] one receipt without content, and a failing relay stops nothing', async () => {
			const email = 'marc.delorme@exemple.fr';
			const { token } = await desk.deposited({ email, designation: 'Léon V.' });
			const mail = product.lastMail(email);
			expect(mail.text).toContain(`/demande/suivi/${token}`);
			for (const word of ['Léon', 'traitement', 'Delorme', 'Péronne']) {
				expect(mail.text + mail.subject).not.toContain(word);
			}
			for (let index = 0; index < 5; index += 1) await desk.deposited({ email });
			const mails = product.services.mailbox?.list().filter(({ to }) => to === email);
			expect(mails).toHaveLength(3);
		});

		it('[DEM-15] a renewed link: the former one leads nowhere', async () => {
			const former = desk.link;
			expect(await product.renewDemandeLink(pharmacienne, 'demoperonne')).toMatchObject({
				why: 'introuvable'
			});
			expect(await product.readDemandePole(former)).toBe('Péronne');
			expect((await product.renewDemandeLink(coordination, 'demoperonne')).ok).toBe(true);
			expect(await product.readDemandePole(former)).toBeNull();
			const read = await product.readDemandeLinks(coordination);
			await desk.readLink();
			expect(read.ok && read.links[0]?.picture).toMatch(/^data:image\/svg\+xml;base64,/);
			expect((await desk.deposit({}, { poleToken: former })).answer.ok).toBe(false);
			// Shown again whenever it is needed, and nowhere in the database.
			expect(desk.link).toHaveLength(32);
			expect(await product.readDemandePole(desk.link)).toBe('Péronne');
			const kept = await dumpTables(product);
			for (const token of [desk.link, former]) expect(kept).not.toContain(token);
		});
	});

	describe('access', () => {
		it('[DEM-13] another pôle, and strangers: as if it did not exist, the same words', async () => {
			const { id } = await desk.deposited();
			for (const actor of [elsewhere, pharmacienne, actorOf('demodpo')]) {
				for (const answer of [
					await product.readDemande(actor, id),
					await product.acceptDemande(actor, id),
					await product.orientDemande(actor, id, 'ailleurspole')
				])
					expect(answer).toMatchObject({ ok: false, why: 'introuvable' });
			}
			const weak = actorOf('democoordination', {
				method: 'lien-nominatif',
				intervisionId: demoIntervisionId
			});
			expect(await product.readDemande(weak, id)).toMatchObject({ ok: false });
		});

		it('[DEM-13] the logistic coordination: who, when, how urgent; never a clinical word', async () => {
			const { id } = await desk.deposited({ designation: 'Léon V.' });
			const read = await product.readDemande(association, id);
			expect(read).toMatchObject({
				ok: true,
				demande: {
					name: 'Marc Delorme',
					urgency: 'rapide',
					clinical: null,
					alike: [],
					acts: ['orienter']
				}
			});
			const text = JSON.stringify(read);
			for (const word of ['Léon', 'traitement', 'alcool', 'Petit'])
				expect(text).not.toContain(word);
			expect(await product.acceptDemande(association, id)).toMatchObject({
				why: 'titre-insuffisant'
			});
		});

		it('[DEM-13] an address that one gave oneself opens nobody’s demande', async () => {
			const email = 'demandeuse@ailleurs.example';
			const { id } = await desk.deposited({ email });
			const curious = actorOf('demosecretaire');
			const card = await product.deps.annuaire.card('demosecretaire');
			if (!card) throw new Error('no card');
			const wanted = { details: { ...card.details, email }, poleIds: [], confirmed: [] };
			const which = { id: card.id, version: card.version };
			expect(await product.saveCard(curious, which, wanted)).toMatchObject({ ok: true });
			const read = await product.readDemande(curious, id);
			expect(read).toMatchObject({ ok: true, demande: { clinical: null } });
		});

		it('[DEM-13] each reading of the clinical text is in the journal', async () => {
			const { id } = await desk.deposited();
			await product.readDemande(animatrice, id);
			const [entry] = (await product.deps.journal.entries()).slice(-1);
			expect(entry).toMatchObject({ event: 'demande-lue', actor: 'demoanimatrice', subject: id });
		});

		it('[DEM-14] without a pôle: the association directs it, the pôle then sees and accepts it', async () => {
			const { id, token } = await desk.deposited({}, { poleToken: null });
			expect(await product.readDemande(coordination, id)).toMatchObject({ why: 'introuvable' });
			expect((await product.orientDemande(association, id, 'demoperonne')).ok).toBe(true);
			expect(await product.readFollowedDemande(token)).toMatchObject({
				demande: { poleName: 'Péronne', oriented: true }
			});
			expect((await product.acceptDemande(coordination, id)).ok).toBe(true);
			expect(await desk.stateOf(token)).toBe('acceptee');
		});
	});
});
