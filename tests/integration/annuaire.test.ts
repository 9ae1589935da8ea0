import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldName } from '#domain/professionnel/fold-name.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	coordination,
	everything,
	nurse,
	startDirectory,
	type Directory
} from '#tests/support/annuaire/directory-bench.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('the directory on $kind', ({ url }) => {
	let bench: Directory;
	beforeAll(async () => {
		bench = await startDirectory(url);
	});
	afterAll(() => bench.product.stop());

	describe('search', () => {
		it('[ANN-3] finds by any word’s beginning, without accents or case', async () => {
			await bench.make();
			for (const name of ['elo', 'LOEW', 'd’ange', 'lœw éloï', 'ange elo'])
				expect(await bench.search({ name })).toContain('Éloïse Lœw-D’Ange');
			expect(await bench.search({ name: 'lise' })).not.toContain('Éloïse Lœw-D’Ange');
			expect(await bench.search({ name: "a' & b:* | !" })).toEqual([]);
		});

		it('[ANN-3] finds by profession, structure and pôle together, archived apart', async () => {
			const id = await bench.make({ familyName: 'Filtre', structureName: '100 % Équipe_mobile' });
			const filter = { profession: 'infirmier', structure: '100 % équipe_', poleId: 'demoperonne' };
			expect(await bench.search(filter)).toEqual(['Éloïse Filtre']);
			expect(await bench.search({ ...filter, structure: '100 _' })).toEqual([]);
			expect(await bench.search({ ...filter, poleId: 'autre' })).toEqual([]);
			await bench.product.archivePeople(coordination, [id], true);
			expect(await bench.search(filter)).toEqual([]);
			expect(await bench.search({ ...filter, archived: true })).toEqual(['Éloïse Filtre']);
		});

		it('[ANN-3] the database folds a name as the domain does', async () => {
			const names = [
				'Élodie ŒUVRARD-Æsop',
				"N'Guyễn  Đặng",
				'ﬁſK Jean‐Paul',
				'Straße 2',
				'東京 Éa'
			];
			for (const familyName of names) {
				const rows = await bench.product.deps.transaction((tx) =>
					tx.execute(sql`insert into person (id, given_name, family_name, profession, mode,
						structure_kind, structure_name, fonction) values (${`plié ${familyName}`}, 'Zoé', ${familyName},
						'medecin', 'liberal', 'cabinet', 'x', 'y') returning search_name as name`)
				);
				const row: unknown = Object(Array.isArray(rows) ? rows : Object(rows).rows)[0];
				expect(Object(row).name).toBe(foldName(`${familyName} Zoé`));
			}
		});

		it('[ANN-3] the list and the search use their indexes', async () => {
			const plan = async (query: ReturnType<typeof sql>) =>
				bench.product.deps.transaction(async (tx) => {
					await tx.execute(sql`set local enable_seqscan = off`);
					return JSON.stringify(await tx.execute(sql`explain ${query}`));
				});
			expect(
				await plan(
					sql`select id from person where to_tsvector('simple', search_name) @@ to_tsquery('simple', 'elo:*')`
				)
			).toContain('person_words');
			expect(await plan(sql`select id from person order by search_name, id limit 50`)).toContain(
				'person_order'
			);
		});
	});

	describe('who sees and changes what', () => {
		it('[ANN-7] contact details are shown to the coordination of her pôles only', async () => {
			await bench.product.deps.people.addPole({
				...{ id: 'ailleurs', name: 'Ailleurs', code: 'AIL' },
				...{ organiser: 'CPTS', organiserKind: 'cpts' }
			});
			const id = await bench.make({
				familyName: 'Voisine',
				email: 'voisine@exemple.fr',
				phone: '03 22 00 00 00'
			});
			const other = await bench.make({ familyName: 'Dailleurs', email: 'dailleurs@asso.example' });
			await bench.product.deps.people.grant(other, 'ailleurs', 'coordination-clinique');
			const read = await bench.product.readCard(actorOf(other), id);
			expect(read.ok && read.page.card).toMatchObject({
				canChange: false,
				details: { familyName: 'Voisine', email: null, phone: null }
			});
			expect((await bench.save(actorOf(other), id, { phone: null })).ok).toBe(false);
			expect((await bench.card(id)).details.phone).toBe('03 22 00 00 00');
		});

		it('[ANN-7] a participant, an animateur and a forwarded link open nothing', async () => {
			const forwarded = actorOf('democoordination', {
				method: 'lien-nominatif',
				intervisionId: demoIntervisionId
			});
			for (const actor of [actorOf('demopharmacienne'), forwarded]) {
				expect((await bench.product.readDirectory(actor, everything, 0)).ok).toBe(false);
				expect(
					(
						await bench.product.createCard(actor, {
							details: nurse,
							poleIds: ['demoperonne'],
							confirmed: []
						})
					).ok
				).toBe(false);
				expect(await bench.product.readDirectoryTasks(actor)).toEqual([]);
			}
		});

		it('[ANN-9] [ANN-18] once she signs in, nobody else writes her e-mail: it is proposed, and hers to accept', async () => {
			const id = await bench.make({ familyName: 'Connectée', email: 'vraie@exemple.fr' });
			await bench.signIn(id);
			const attack = await bench.save(bench.logistics, id, {
				email: 'voleur@exemple.fr',
				rpps: '10003456786'
			});
			expect(attack).toMatchObject({ ok: true, batchId: null, proposed: ['email', 'rpps'] });
			expect((await bench.card(id)).details).toMatchObject({
				email: 'vraie@exemple.fr',
				rpps: null
			});
			expect(await bench.product.deps.people.byEmail('voleur@exemple.fr')).toBeNull();
			// [ANN-18] one mail, to the address that is hers, with the fact alone
			const told = () =>
				bench.product.services.mailbox?.list().filter(({ to }) => to === 'vraie@exemple.fr') ?? [];
			await waitFor(() => told().length === 1);
			expect(told()[0]?.text).toContain('/annuaire/moi');
			expect(JSON.stringify(told())).not.toMatch(/voleur|10003456786|courriel|RPPS/);
			expect(bench.product.services.mailbox?.list().some(({ to }) => to.includes('voleur'))).toBe(
				false
			);
			const own = await bench.product.readOwnCard(actorOf(id));
			const proposal = own.ok ? own.page.proposals.find(({ field }) => field === 'rpps') : null;
			if (!proposal) throw new Error('no proposal');
			// Neither the one who proposed nor a forwarded link accepts for her.
			const forwarded = actorOf(id, { method: 'lien-nominatif', intervisionId: demoIntervisionId });
			for (const actor of [bench.logistics, coordination, forwarded])
				expect((await bench.product.answerProposal(actor, proposal.id, true)).ok).toBe(false);
			expect((await bench.card(id)).details.rpps).toBeNull();
			expect((await bench.product.answerProposal(actorOf(id), proposal.id, true)).ok).toBe(true);
			expect((await bench.card(id)).details.rpps).toBe('10003456786');
		});

		it('[ANN-9] a référent who never signed in: the logistic coordination is refused, with the reason on the field', async () => {
			const id = await bench.make({ familyName: 'Référente' });
			await bench.product.deps.people.grant(id, 'demoperonne', 'referent');
			const attack = await bench.save(bench.logistics, id, { email: 'voleur2@exemple.fr' });
			expect(attack).toMatchObject({ ok: false, fields: [{ field: 'email' }] });
			expect((await bench.card(id)).details.email).toBeNull();
			expect((await bench.save(bench.logistics, id, { phone: '03 22 00 00 00' })).ok).toBe(true);
			expect((await bench.save(coordination, id, { email: 'referente@exemple.fr' })).ok).toBe(true);
		});

		it('[ANN-9] neither an undo, nor a merge, nor an import is a way round', async () => {
			const id = await bench.make({ familyName: 'Visée', email: 'faute@exemple.fr' });
			const mended = await bench.save(bench.logistics, id, { email: 'visee@exemple.fr' });
			await bench.signIn(id);
			const undo = await bench.product.undoBatch(
				bench.logistics,
				(mended.ok && mended.batchId) || ''
			);
			expect(undo).toMatchObject({ ok: false, why: 'annulation-impossible' });
			const twin = await bench.make({ familyName: 'Visée', email: 'voleur3@exemple.fr' });
			const pair = { one: id, other: twin, gained: 0 };
			expect((await bench.product.mergePeople(bench.logistics, pair)).ok).toBe(true);
			await bench.importText(
				bench.logistics,
				'Nom;Prénom;Courriel;Métier;Structure\nVisée;Éloïse;voleur4@exemple.fr;IDEL;Cabinet infirmier de Ham',
				id
			);
			expect((await bench.card(id)).details.email).toBe('visee@exemple.fr');
			for (const thief of ['voleur3', 'voleur4', 'faute'])
				expect(await bench.product.deps.people.byEmail(`${thief}@exemple.fr`)).toBeNull();
		});

		it('[GAR-39] where and as what she works is read by the guard', async () => {
			const details = { ...nurse, fonction: 'suit M. Dupont depuis 2019' };
			const wanted = { details, poleIds: ['demoperonne'], confirmed: [] };
			const made = await bench.product.createCard(coordination, wanted);
			expect(made).toMatchObject({ ok: false, why: 'garde-alerte' });
		});
	});

	describe('changes', () => {
		it('[ANN-8] the second save of one version writes nothing and is told what changed', async () => {
			const id = await bench.make({ familyName: 'Disputée' });
			expect((await bench.save(coordination, id, { fonction: 'infirmière de rue' }, 1)).ok).toBe(
				true
			);
			const late = await bench.save(bench.logistics, id, { phone: '03 22 00 00 00' }, 1);
			expect(late).toMatchObject({ ok: false, why: 'carte-changee' });
			expect((await bench.card(id)).details).toMatchObject({
				fonction: 'infirmière de rue',
				phone: null
			});
			const told = await bench.product.readChangesSince(bench.logistics, id, 1);
			expect(told).toMatchObject({
				nextVersion: 2,
				meanwhile: [
					{ by: 'Nadia Lemaire', changes: [{ field: 'fonction', to: 'infirmière de rue' }] }
				]
			});
		});

		it('[ANN-8] of two saves at the same moment one is written', async () => {
			const id = await bench.make({ familyName: 'Simultanée' });
			const both = await Promise.all([
				bench.save(coordination, id, { fonction: 'une' }, 1),
				bench.save(bench.logistics, id, { fonction: 'autre' }, 1)
			]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		});

		it('[ANN-10] an edit is undone by its author only, and only while nothing came after', async () => {
			const id = await bench.make({ familyName: 'Annulée' });
			const first = await bench.save(coordination, id, { fonction: 'première' });
			const batch = (first.ok && first.batchId) || '';
			expect((await bench.product.undoBatch(bench.logistics, batch)).ok).toBe(false);
			const second = await bench.save(coordination, id, { fonction: 'seconde' });
			expect((await bench.product.undoBatch(coordination, batch)).ok).toBe(false);
			expect(
				(await bench.product.undoBatch(coordination, (second.ok && second.batchId) || '')).ok
			).toBe(true);
			expect((await bench.card(id)).details.fonction).toBe('première');
		});

		it('[ANN-6] an archived person keeps her attendance; a created one with attendance is not undone', async () => {
			const made = await bench.product.createCard(coordination, {
				...{ details: { ...nurse, familyName: 'Venue' }, poleIds: ['demoperonne'], confirmed: [] }
			});
			if (!made.ok) throw new Error('not made');
			const added = await bench.product.addFromDirectory(coordination, demoIntervisionId, [
				made.id
			]);
			expect(added).toMatchObject({ ok: true, added: ['Éloïse Venue'] });
			expect((await bench.product.undoBatch(coordination, made.batchId ?? '')).ok).toBe(false);
			const archived = await bench.product.archivePeople(coordination, [made.id], true);
			expect(archived).toMatchObject({ ok: true, done: 1 });
			const facts = await bench.product.deps.reader.loadFacts(demoIntervisionId);
			expect(facts?.participants.map(({ personId }) => personId)).toContain(made.id);
			expect(
				(await bench.product.undoBatch(coordination, (archived.ok && archived.batchId) || '')).ok
			).toBe(true);
			expect((await bench.card(made.id)).archivedAt).toBeNull();
		});
	});

	it('[ANN-14] suggestions come from the dossier’s earlier Intervisions, and one press adds', async () => {
		const facts = await bench.product.deps.reader.loadFacts(demoIntervisionId);
		const [earlier] = facts?.situations ?? [];
		if (!earlier) throw new Error('no situation');
		const doctor = await bench.make({ familyName: 'Traitante', profession: 'medecin' });
		await bench.product.deps.situations.setInvites(earlier.id, [
			{ personId: doctor, medecinTraitant: true, pharmacienAttitre: false }
		]);
		await bench.product.deps.intervisions.add({
			...{ id: 'suivante', poleId: 'demoperonne', minutes: 90, organiser: 'DAC' },
			startsAt: new Date()
		});
		await bench.product.deps.intervisions.addParticipant(
			'suivante',
			'democoordination',
			'coordination'
		);
		const again = {
			...{ id: 'suite', intervisionId: 'suivante' },
			...{ dossierId: earlier.dossierId, demandeurId: null },
			...{ problem: '', demandeurs: [], motifs: [], problematiques: [], formerPistes: [] }
		};
		const { deps } = bench.product;
		await deps.transaction((tx) => deps.situations.add(again, tx));
		const [first] = await bench.product.readSuggestions(coordination, 'suite');
		expect(first).toMatchObject({ personId: doctor, reason: 'medecin-traitant', expected: false });
		expect(await bench.product.readSuggestions(bench.logistics, 'suite')).toEqual([]);
		const where = { intervisionId: 'suivante', situationId: 'suite' };
		const wanted = { personId: doctor, medecinTraitant: true, pharmacienAttitre: false };
		expect((await bench.product.addConcerned(bench.logistics, where, wanted)).ok).toBe(false);
		expect((await bench.product.addConcerned(coordination, where, wanted)).ok).toBe(true);
		const after = await bench.product.deps.reader.loadFacts('suivante');
		expect(after?.situations[0]?.invites).toEqual([wanted]);
		expect(after?.participants.map(({ personId }) => personId)).toContain(doctor);
	});

	it('[ANN-15] « À faire » tells who is expected soon without an address', async () => {
		const id = await bench.make({ familyName: 'Injoignable' });
		await bench.product.deps.intervisions.addParticipant(demoIntervisionId, id, 'participant');
		const hrefs = (await bench.product.readDirectoryTasks(coordination)).map(({ kind }) => kind);
		expect(hrefs).toContain('annuaire-courriel');
	});
});
