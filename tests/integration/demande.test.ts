import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demandeTasks } from '#server/use-cases/demande/demande-tasks.ts';
import type { DemandeForm } from '#domain/demande/demande.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');
const association = actorOf('demoassociation');
const pharmacienne = actorOf('demopharmacienne');
const elsewhere = actorOf('ailleurs');
const form: DemandeForm = {
	name: 'Marc Delorme',
	profession: 'Médecin généraliste',
	structure: 'Cabinet de la Gare',
	phone: '03 22 00 00 02',
	email: null,
	transmittedBy: '',
	addressee: 'coordination',
	designation: '',
	problem: 'Le traitement ne tient plus et le suivi se distend.',
	demandeurs: ['mg'],
	motifs: ['traitement'],
	problematiques: ['alcool'],
	accord: 'oral',
	accordOn: '2026-11-20',
	exceptionReason: '',
	urgency: 'rapide',
	guests: [{ name: 'Anne Petit', fonction: 'infirmière', reach: '06 00 00 00 00' }]
};

describe.each(databases)('demandes on $kind', ({ url }) => {
	let product: Product;
	let link: string;
	let sent = 0;
	beforeAll(async () => {
		product = await startProduct(url);
		await product.deps.people.addPole({
			id: 'ailleurspole',
			name: 'Ailleurs',
			code: 'AIL',
			organiser: 'CPTS',
			organiserKind: 'cpts'
		});
		const someone = await product.deps.people.byId('democoordination');
		if (!someone) throw new Error('no coordination');
		await product.deps.people.add({ ...someone, id: 'ailleurs', email: 'ailleurs@exemple.fr' });
		await product.deps.people.grant('ailleurs', 'ailleurspole', 'coordination-clinique');
		const read = await product.readDemandeLinks(coordination);
		if (!read.ok) throw new Error(read.why);
		link = read.links[0]?.url?.split('/').at(-1) ?? '';
	});
	afterAll(() => product.stop());

	/** Each from an address of its own, unless one is given. */
	async function deposit(changes: Partial<DemandeForm> = {}, more: object = {}) {
		const token = product.deps.token();
		sent += 1;
		const answer = await product.depositDemande({
			form: { ...form, problem: `${form.problem} Point numéro ${sent}.`, ...changes },
			poleToken: link,
			token,
			trap: '',
			openedAt: 0,
			address: `192.0.2.${sent}`,
			today: '2026-11-26',
			confirmed: [],
			...more
		});
		return { answer, token };
	}
	async function deposited(changes: Partial<DemandeForm> = {}, more: object = {}) {
		const { answer, token } = await deposit(changes, more);
		if (!answer.ok) throw new Error(JSON.stringify(answer));
		const followed = await product.readFollowedDemande(token);
		if (!followed.ok) throw new Error(followed.why);
		return { token, id: followed.demande.id };
	}
	const stateOf = async (token: string) => {
		const followed = await product.readFollowedDemande(token);
		return followed.ok ? followed.demande.state : followed.why;
	};
	const count = async () => {
		const listed = await product.listDemandes(association, {
			...{ states: [], poleId: null, urgency: null, days: null, page: 0 }
		});
		return listed.ok ? Object.values(listed.list.counts).reduce((a, b) => a + b, 0) : -1;
	};
	const enlist = (id: string) =>
		product.enlistDemande(coordination, id, {
			intervisionId: demoIntervisionId,
			demandeur: 'plus-tard',
			details: null,
			guestIds: [],
			confirmed: []
		});
	const dossierOf = async (id: string) => {
		const read = await product.readDemande(coordination, id);
		if (!read.ok || !read.demande.dossier) throw new Error('no dossier');
		return read.demande;
	};

	describe('deposit', () => {
		it('[DEM-9] the private link shows the state and what lacks, nothing that was written', async () => {
			const { token } = await deposited({ designation: 'Léon V.', accordOn: null });
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
				{ guests: [{ ...form.guests[0], fonction: 'voisin de M. Dupuis' }] },
				{}
			],
			['a refused accord', { accord: 'refuse' as const }, {}],
			['a filled trap', {}, { trap: 'http://spam.example' }],
			['sent at once', {}, { openedAt: Number.MAX_SAFE_INTEGER }],
			['an unknown link', {}, { poleToken: 'a'.repeat(32) }]
		])('[DEM-7] %s: refused, and nothing is written', async (_, changes, more) => {
			const before = await count();
			const { answer, token } = await deposit(changes as Partial<DemandeForm>, more);
			expect(answer.ok).toBe(false);
			expect(await count()).toBe(before);
			expect(await stateOf(token)).toBe('lien-inconnu');
		});

		it('[DEM-7] too many from one address: the next ones write nothing', async () => {
			const before = await count();
			const more = { address: '198.51.100.7' };
			for (let index = 0; index < 12; index += 1) await deposit({}, more);
			expect((await count()) - before).toBe(8);
			expect((await deposit({}, more)).answer).toMatchObject({ why: 'trop-de-demandes' });
			expect((await deposit()).answer.ok).toBe(true);
		});

		it('[DEM-6] a double click, or the same text again: one demande, both links lead to it', async () => {
			const before = await count();
			const token = product.deps.token();
			const problem = 'La même demande, envoyée deux fois de suite.';
			const both = [deposit({ problem }, { token }), deposit({ problem }, { token })];
			for (const { answer } of await Promise.all(both)) expect(answer.ok).toBe(true);
			const again = await deposited({ problem: problem.toUpperCase() });
			expect((await count()) - before).toBe(1);
			const first = await product.readFollowedDemande(token);
			expect(first.ok && first.demande.id).toBe(again.id);
		});

		it('[DEM-10] one receipt without content, and a failing relay stops nothing', async () => {
			const email = 'marc.delorme@exemple.fr';
			const { token } = await deposited({ email, designation: 'Léon V.' });
			const mail = product.lastMail(email);
			expect(mail.text).toContain(`/demande/suivi/${token}`);
			for (const word of ['Léon', 'traitement', 'Delorme', 'Péronne']) {
				expect(mail.text + mail.subject).not.toContain(word);
			}
			for (let index = 0; index < 5; index += 1) await deposited({ email });
			const mails = product.services.mailbox?.list().filter(({ to }) => to === email);
			expect(mails).toHaveLength(3);
		});

		it('[DEM-15] a renewed link: the former one leads nowhere', async () => {
			const former = link;
			expect(await product.renewDemandeLink(pharmacienne, 'demoperonne')).toMatchObject({
				why: 'introuvable'
			});
			expect(await product.readDemandePole(former)).toBe('Péronne');
			expect((await product.renewDemandeLink(coordination, 'demoperonne')).ok).toBe(true);
			expect(await product.readDemandePole(former)).toBeNull();
			const read = await product.readDemandeLinks(coordination);
			link = (read.ok && read.links[0]?.url?.split('/').at(-1)) || '';
			expect(read.ok && read.links[0]?.picture).toMatch(/^data:image\/svg\+xml;base64,/);
			expect((await deposit({}, { poleToken: former })).answer.ok).toBe(false);
			// Shown again whenever it is needed, and nowhere in the database.
			expect(link).toHaveLength(32);
			expect(await product.readDemandePole(link)).toBe('Péronne');
			const kept = await dumpTables(product);
			for (const token of [link, former]) expect(kept).not.toContain(token);
		});
	});

	describe('access', () => {
		it('[DEM-13] another pôle, and strangers: as if it did not exist, the same words', async () => {
			const { id } = await deposited();
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
			const { id } = await deposited({ designation: 'Léon V.' });
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
			const { id } = await deposited({ email });
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
			const { id } = await deposited();
			await product.readDemande(animatrice, id);
			const [entry] = (await product.deps.journal.entries()).slice(-1);
			expect(entry).toMatchObject({ event: 'demande-lue', actor: 'demoanimatrice', subject: id });
		});

		it('[DEM-14] without a pôle: the association directs it, the pôle then sees and accepts it', async () => {
			const { id, token } = await deposited({}, { poleToken: null });
			expect(await product.readDemande(coordination, id)).toMatchObject({ why: 'introuvable' });
			expect((await product.orientDemande(association, id, 'demoperonne')).ok).toBe(true);
			expect(await product.readFollowedDemande(token)).toMatchObject({
				demande: { poleName: 'Péronne', oriented: true }
			});
			expect((await product.acceptDemande(coordination, id)).ok).toBe(true);
			expect(await stateOf(token)).toBe('acceptee');
		});
	});

	describe('life', () => {
		it('[DEM-11] a complement asked for, given through the guard, and read', async () => {
			const { id, token } = await deposited();
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
				product.addToDemande(token, { text, confirmed: [], address: `203.0.113.${sent}` });
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
			const { id, token } = await deposited({ designation: 'Rémi T.' });
			const both = await Promise.all([enlist(id), enlist(id)]);
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
			expect(await stateOf(token)).toBe('inscrite');
			// Taken off the agenda again: accepted, and ready for another date.
			await product.removeSituation(coordination, demoIntervisionId, made?.[0]?.id ?? '');
			expect(await stateOf(token)).toBe('acceptee');
			expect((await enlist(id)).ok).toBe(true);
		});

		it('[DEM-8] a demandeur who is new comes into the directory and is expected', async () => {
			const { id } = await deposited({ email: 'nouveau@exemple.fr', name: 'Luc Garnier' });
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
			const { id, token } = await deposited({ designation: 'Nora B.' });
			await enlist(id);
			expect((await product.withdrawDemande(token)).ok).toBe(true);
			expect(await stateOf(token)).toBe('retiree');
			const facts = await product.deps.reader.loadFacts(demoIntervisionId);
			expect(facts?.situations.find(({ designation }) => designation === 'Nora B.')?.phase).toBe(
				'retiree'
			);
			expect(await product.readDemande(coordination, id)).toMatchObject({
				demande: { clinical: null, acts: [] }
			});
			const late = await deposited({ designation: 'Nora C.' });
			const added = await enlist(late.id);
			if (!added.ok) throw new Error('not enlisted');
			await product.deps.situations.move(added.id ?? '', ['inscrite'], 'fermee');
			expect(await product.withdrawDemande(late.token)).toMatchObject({ why: 'demande-close' });
			expect(await stateOf(late.token)).toBe('inscrite');
		});

		it('[DEM-1] refused with a reason, which the link shows; nothing more is possible', async () => {
			const { id, token } = await deposited();
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
			const { id, token } = await deposited();
			await product.acceptDemande(coordination, id);
			expect(await product.reconsiderDemande(elsewhere, id)).toMatchObject({ why: 'introuvable' });
			expect(await product.reconsiderDemande(pharmacienne, id)).toMatchObject({ ok: false });
			expect(await stateOf(token)).toBe('acceptee');
			expect((await product.reconsiderDemande(coordination, id)).ok).toBe(true);
			const refuse = { kind: 'refus', text: 'Par erreur.', confirmed: [] } as const;
			await product.answerDemande(coordination, id, refuse);
			expect((await product.reconsiderDemande(coordination, id)).ok).toBe(true);
			expect(await product.readFollowedDemande(token)).toMatchObject({
				demande: { state: 'recue', said: null, canAdd: true }
			});
			const last = (await product.deps.journal.entries()).at(-1);
			expect(last).toMatchObject({ event: 'demande-reprise', subject: id });
			expect((await enlist(id)).ok).toBe(true);
			expect(await product.reconsiderDemande(coordination, id)).toMatchObject({
				why: 'demande-close'
			});
			expect(await stateOf(token)).toBe('inscrite');
		});

		it('[PLA-20] taken off the agenda and enlisted elsewhere, or taken back: it does not return', async () => {
			const { id, token } = await deposited({ designation: 'Tom R.' });
			const places = async () => {
				const facts = await product.deps.reader.loadFacts(demoIntervisionId);
				return facts?.situations.filter(({ designation }) => designation === 'Tom R.') ?? [];
			};
			await enlist(id);
			const first = (await places())[0]?.id ?? '';
			await product.removeSituation(coordination, demoIntervisionId, first);
			await enlist(id);
			const back = () => product.putSituationBack(coordination, demoIntervisionId, first);
			expect(await back()).toMatchObject({ why: 'demande-close' });
			expect(await places()).toHaveLength(1);
			const second = (await places())[0]?.id ?? '';
			await product.removeSituation(coordination, demoIntervisionId, second);
			expect((await back()).ok).toBe(true);
			expect(await stateOf(token)).toBe('inscrite');
			await product.removeSituation(coordination, demoIntervisionId, first);
			await product.withdrawDemande(token);
			expect(await back()).toMatchObject({ why: 'demande-close' });
			expect(await places()).toEqual([]);
		});

		it('[DEM-16] « À faire » counts what waits, for whoever may act', async () => {
			const { id } = await deposited();
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
			const { token } = await deposited();
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
});
