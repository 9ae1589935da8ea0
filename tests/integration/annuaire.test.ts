import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import { foldName } from '#domain/professionnel/fold-name.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import type { DirectoryFilter } from '#server/db/directory-search.ts';
import { personReferences } from '#server/db/person-references.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const nurse: PersonDetails = {
	givenName: 'Éloïse',
	familyName: 'Lœw-D’Ange',
	profession: 'infirmier',
	savoirFaire: '',
	mode: 'liberal',
	structureKind: 'cabinet',
	structureName: 'Cabinet infirmier de Ham',
	fonction: 'infirmière',
	coordonne: false,
	email: null,
	phone: null,
	mssante: null,
	rpps: null
};
const everything: DirectoryFilter = {
	name: '',
	profession: null,
	structure: '',
	poleId: null,
	archived: false
};

describe.each(databases)('the directory on $kind', ({ url }) => {
	let product: Product;
	let logistics: ReturnType<typeof actorOf>;
	beforeAll(async () => {
		product = await startProduct(url);
		const id = await make({
			givenName: 'Paul',
			familyName: 'Secrétaire',
			email: 'paul@asso.example'
		});
		await product.deps.people.grant(id, 'demoperonne', 'coordination-logistique');
		logistics = actorOf(id);
	});
	afterAll(() => product.stop());

	async function make(changes: Partial<PersonDetails> = {}, poleIds = ['demoperonne']) {
		const wanted = { details: { ...nurse, ...changes }, poleIds, confirmed: [] };
		const made = await product.createCard(coordination, wanted);
		if (!made.ok) throw new Error(JSON.stringify(made));
		return made.id;
	}
	const card = async (id: string) => {
		const found = await product.deps.annuaire.card(id);
		if (!found) throw new Error('no card');
		return found;
	};
	const save = async (
		actor: ReturnType<typeof actorOf>,
		id: string,
		changes: Partial<PersonDetails>,
		version?: number
	) => {
		const now = await card(id);
		return product.saveCard(
			actor,
			{ id, version: version ?? now.version },
			{
				details: { ...now.details, ...changes },
				poleIds: now.poles.map((pole) => pole.id),
				confirmed: []
			}
		);
	};
	const signIn = (id: string) => product.services.sessions.open(id, 'lien-courriel', null);
	const search = async (changes: Partial<DirectoryFilter>) => {
		const read = await product.readDirectory(coordination, { ...everything, ...changes }, 0);
		if (!read.ok) throw new Error(read.why);
		return read.directory.people.map(({ name }) => name);
	};

	describe('search', () => {
		it('[ANN-3] finds by any word’s beginning, without accents or case', async () => {
			await make();
			for (const name of ['elo', 'LOEW', 'd’ange', 'lœw éloï', 'ange elo'])
				expect(await search({ name })).toContain('Éloïse Lœw-D’Ange');
			expect(await search({ name: 'lise' })).not.toContain('Éloïse Lœw-D’Ange');
			expect(await search({ name: "a' & b:* | !" })).toEqual([]);
		});

		it('[ANN-3] finds by profession, structure and pôle together, archived apart', async () => {
			const id = await make({ familyName: 'Filtre', structureName: '100 % Équipe_mobile' });
			const filter = { profession: 'infirmier', structure: '100 % équipe_', poleId: 'demoperonne' };
			expect(await search(filter)).toEqual(['Éloïse Filtre']);
			expect(await search({ ...filter, structure: '100 _' })).toEqual([]);
			expect(await search({ ...filter, poleId: 'autre' })).toEqual([]);
			await product.archivePeople(coordination, [id], true);
			expect(await search(filter)).toEqual([]);
			expect(await search({ ...filter, archived: true })).toEqual(['Éloïse Filtre']);
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
				const rows = await product.deps.transaction((tx) =>
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
				product.deps.transaction(async (tx) => {
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
			await product.deps.people.addPole({
				...{ id: 'ailleurs', name: 'Ailleurs', code: 'AIL' },
				...{ organiser: 'CPTS', organiserKind: 'cpts' }
			});
			const id = await make({
				familyName: 'Voisine',
				email: 'voisine@exemple.fr',
				phone: '03 22 00 00 00'
			});
			const other = await make({ familyName: 'Dailleurs', email: 'dailleurs@asso.example' });
			await product.deps.people.grant(other, 'ailleurs', 'coordination-clinique');
			const read = await product.readCard(actorOf(other), id);
			expect(read.ok && read.page.card).toMatchObject({
				canChange: false,
				details: { familyName: 'Voisine', email: null, phone: null }
			});
			expect((await save(actorOf(other), id, { phone: null })).ok).toBe(false);
			expect((await card(id)).details.phone).toBe('03 22 00 00 00');
		});

		it('[ANN-7] a participant, an animateur and a forwarded link open nothing', async () => {
			const forwarded = actorOf('democoordination', {
				method: 'lien-nominatif',
				intervisionId: demoIntervisionId
			});
			for (const actor of [actorOf('demopharmacienne'), forwarded]) {
				expect((await product.readDirectory(actor, everything, 0)).ok).toBe(false);
				expect(
					(
						await product.createCard(actor, {
							details: nurse,
							poleIds: ['demoperonne'],
							confirmed: []
						})
					).ok
				).toBe(false);
				expect(await product.readDirectoryTasks(actor)).toEqual([]);
			}
		});

		it('[ANN-9] once she signs in, nobody else writes her e-mail: it is proposed, and hers to accept', async () => {
			const id = await make({ familyName: 'Connectée', email: 'vraie@exemple.fr' });
			await signIn(id);
			const attack = await save(logistics, id, { email: 'voleur@exemple.fr', rpps: '10003456786' });
			expect(attack).toMatchObject({ ok: true, batchId: null, proposed: ['email', 'rpps'] });
			expect((await card(id)).details).toMatchObject({ email: 'vraie@exemple.fr', rpps: null });
			expect(await product.deps.people.byEmail('voleur@exemple.fr')).toBeNull();
			const own = await product.readOwnCard(actorOf(id));
			const proposal = own.ok ? own.page.proposals.find(({ field }) => field === 'rpps') : null;
			if (!proposal) throw new Error('no proposal');
			// Neither the one who proposed nor a forwarded link accepts for her.
			const forwarded = actorOf(id, { method: 'lien-nominatif', intervisionId: demoIntervisionId });
			for (const actor of [logistics, coordination, forwarded])
				expect((await product.answerProposal(actor, proposal.id, true)).ok).toBe(false);
			expect((await card(id)).details.rpps).toBeNull();
			expect((await product.answerProposal(actorOf(id), proposal.id, true)).ok).toBe(true);
			expect((await card(id)).details.rpps).toBe('10003456786');
		});

		it('[ANN-9] a référent who never signed in: the logistic coordination is refused, with the reason on the field', async () => {
			const id = await make({ familyName: 'Référente' });
			await product.deps.people.grant(id, 'demoperonne', 'referent');
			const attack = await save(logistics, id, { email: 'voleur2@exemple.fr' });
			expect(attack).toMatchObject({ ok: false, fields: [{ field: 'email' }] });
			expect((await card(id)).details.email).toBeNull();
			expect((await save(logistics, id, { phone: '03 22 00 00 00' })).ok).toBe(true);
			expect((await save(coordination, id, { email: 'referente@exemple.fr' })).ok).toBe(true);
		});

		it('[ANN-9] neither an undo, nor a merge, nor an import is a way round', async () => {
			const id = await make({ familyName: 'Visée', email: 'faute@exemple.fr' });
			const mended = await save(logistics, id, { email: 'visee@exemple.fr' });
			await signIn(id);
			const undo = await product.undoBatch(logistics, (mended.ok && mended.batchId) || '');
			expect(undo).toMatchObject({ ok: false, why: 'annulation-impossible' });
			const twin = await make({ familyName: 'Visée', email: 'voleur3@exemple.fr' });
			const pair = { one: id, other: twin, gained: 0 };
			expect((await product.mergePeople(logistics, pair)).ok).toBe(true);
			await importText(
				logistics,
				'Nom;Prénom;Courriel;Métier;Structure\nVisée;Éloïse;voleur4@exemple.fr;IDEL;Cabinet infirmier de Ham',
				id
			);
			expect((await card(id)).details.email).toBe('visee@exemple.fr');
			for (const thief of ['voleur3', 'voleur4', 'faute'])
				expect(await product.deps.people.byEmail(`${thief}@exemple.fr`)).toBeNull();
		});

		it('[GAR-39] where and as what she works is read by the guard', async () => {
			const details = { ...nurse, fonction: 'suit M. Dupont depuis 2019' };
			const wanted = { details, poleIds: ['demoperonne'], confirmed: [] };
			const made = await product.createCard(coordination, wanted);
			expect(made).toMatchObject({ ok: false, why: 'garde-alerte' });
		});
	});

	describe('changes', () => {
		it('[ANN-8] the second save of one version writes nothing and is told what changed', async () => {
			const id = await make({ familyName: 'Disputée' });
			expect((await save(coordination, id, { fonction: 'infirmière de rue' }, 1)).ok).toBe(true);
			const late = await save(logistics, id, { phone: '03 22 00 00 00' }, 1);
			expect(late).toMatchObject({ ok: false, why: 'carte-changee' });
			expect((await card(id)).details).toMatchObject({
				fonction: 'infirmière de rue',
				phone: null
			});
			const told = await product.readChangesSince(logistics, id, 1);
			expect(told).toMatchObject({
				nextVersion: 2,
				meanwhile: [
					{ by: 'Nadia Lemaire', changes: [{ field: 'fonction', to: 'infirmière de rue' }] }
				]
			});
		});

		it('[ANN-8] of two saves at the same moment one is written', async () => {
			const id = await make({ familyName: 'Simultanée' });
			const both = await Promise.all([
				save(coordination, id, { fonction: 'une' }, 1),
				save(logistics, id, { fonction: 'autre' }, 1)
			]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		});

		it('[ANN-10] an edit is undone by its author only, and only while nothing came after', async () => {
			const id = await make({ familyName: 'Annulée' });
			const first = await save(coordination, id, { fonction: 'première' });
			const batch = (first.ok && first.batchId) || '';
			expect((await product.undoBatch(logistics, batch)).ok).toBe(false);
			const second = await save(coordination, id, { fonction: 'seconde' });
			expect((await product.undoBatch(coordination, batch)).ok).toBe(false);
			expect((await product.undoBatch(coordination, (second.ok && second.batchId) || '')).ok).toBe(
				true
			);
			expect((await card(id)).details.fonction).toBe('première');
		});

		it('[ANN-6] an archived person keeps her attendance; a created one with attendance is not undone', async () => {
			const made = await product.createCard(coordination, {
				...{ details: { ...nurse, familyName: 'Venue' }, poleIds: ['demoperonne'], confirmed: [] }
			});
			if (!made.ok) throw new Error('not made');
			const added = await product.addFromDirectory(coordination, demoIntervisionId, [made.id]);
			expect(added).toMatchObject({ ok: true, added: ['Éloïse Venue'] });
			expect((await product.undoBatch(coordination, made.batchId ?? '')).ok).toBe(false);
			const archived = await product.archivePeople(coordination, [made.id], true);
			expect(archived).toMatchObject({ ok: true, done: 1 });
			const facts = await product.deps.reader.loadFacts(demoIntervisionId);
			expect(facts?.participants.map(({ personId }) => personId)).toContain(made.id);
			expect(
				(await product.undoBatch(coordination, (archived.ok && archived.batchId) || '')).ok
			).toBe(true);
			expect((await card(made.id)).archivedAt).toBeNull();
		});
	});

	describe('merge', () => {
		it('[ANN-12] every column that points to a person says what a merge does with it', async () => {
			const answer = await product.deps.transaction((tx) =>
				tx.execute(sql`select c.conrelid::regclass::text || '.' || a.attname as name from pg_constraint c
					join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
					where c.contype = 'f' and c.confrelid = 'person'::regclass`)
			);
			const rows: unknown[] = Array.isArray(answer) ? answer : Object(answer).rows;
			const names = rows.map((row) => String(Object(row).name).replaceAll('"', ''));
			expect(names.sort()).toEqual(Object.keys(personReferences).sort());
		});

		it('[ANN-12] keeps the older card, takes invitations along, is traced and undone', async () => {
			const kept = await make({ familyName: 'Double' });
			const gone = await make({ familyName: 'Double', email: 'double@exemple.fr' });
			await product.deps.intervisions.addParticipant(demoIntervisionId, gone, 'participant');
			const duplicates = await product.readDuplicates(coordination);
			expect(
				duplicates.ok && duplicates.pairs.map((pair) => [pair.kept.id, pair.gone.id])
			).toContainEqual([kept, gone]);
			const merged = await product.mergePeople(coordination, { one: gone, other: kept, gained: 0 });
			if (!merged.ok) throw new Error(merged.why);
			expect(merged.keptId).toBe(kept);
			const expected = async () =>
				(await product.deps.reader.loadFacts(demoIntervisionId))?.participants.map(
					({ personId }) => personId
				);
			expect(await expected()).toContain(kept);
			expect(await expected()).not.toContain(gone);
			expect((await card(kept)).details.email).toBe('double@exemple.fr');
			expect(await search({ name: 'double' })).toHaveLength(1);
			const events = (await product.deps.journal.entries()).map(({ event }) => event);
			expect(events).toContain('annuaire-fusion');
			expect((await product.undoBatch(coordination, merged.batchId)).ok).toBe(true);
			expect(await expected()).toContain(gone);
			expect((await card(kept)).details.email).toBeNull();
			expect((await card(gone)).details.email).toBe('double@exemple.fr');
		});

		it('[ANN-12] is not undone once the card changed; is refused to two people of one list', async () => {
			const kept = await make({ familyName: 'Jumelle' });
			const gone = await make({ familyName: 'Jumelle' });
			for (const id of [kept, gone])
				await product.deps.intervisions.addParticipant(demoIntervisionId, id, 'participant');
			const pair = { one: kept, other: gone, gained: 0 };
			expect(await product.mergePeople(coordination, pair)).toMatchObject({
				why: 'fusion-meme-intervision'
			});
			await product.deps.intervisions.removeParticipant(demoIntervisionId, gone);
			const merged = await product.mergePeople(coordination, pair);
			await save(coordination, kept, { fonction: 'changée' });
			expect((await product.undoBatch(coordination, (merged.ok && merged.batchId) || '')).ok).toBe(
				false
			);
		});

		it('[ANN-12] a function is never gained by the logistic coordination', async () => {
			const kept = await make({ familyName: 'Gagnante' });
			const gone = await make({ familyName: 'Gagnante' });
			await product.deps.people.grant(gone, 'demoperonne', 'referent');
			const pair = { one: kept, other: gone, gained: 1 };
			expect(await product.mergePeople(logistics, pair)).toMatchObject({ why: 'fusion-fonction' });
			expect(await product.mergePeople(coordination, { ...pair, gained: 0 })).toMatchObject({
				ok: false
			});
			expect((await card(kept)).held).toEqual([]);
			expect(await product.mergePeople(coordination, pair)).toMatchObject({ ok: true });
			expect((await card(kept)).held).toEqual([{ poleId: 'demoperonne', mandat: 'referent' }]);
		});

		it('[ANN-11] a pair kept apart is proposed no more', async () => {
			const one = await make({ familyName: 'Homonyme' });
			const other = await make({ familyName: 'Homonyme' });
			expect((await product.keepApart(coordination, { one, other })).ok).toBe(true);
			const left = await product.readDuplicates(coordination);
			expect(left.ok && left.pairs.some(({ kept }) => kept.id === one || kept.id === other)).toBe(
				false
			);
		});
	});

	/** Reads, previews and imports a text; a line about somebody known is said to be that person. */
	async function importText(actor: ReturnType<typeof actorOf>, text: string, personId?: string) {
		const bytes = new TextEncoder().encode(text);
		const read = await product.prepareImport(actor, { bytes, poleId: 'demoperonne' });
		if (!read.ok) return { read, plan: [], imported: null };
		const choices = new Map(personId ? [[2, { personId }] as const] : []);
		const preview = await product.planWaitingImport(actor, read.id ?? '', choices);
		if (!preview.ok) throw new Error(preview.why);
		const { plan, digest } = preview.planned;
		const imported = await product.applyImport(actor, read.id ?? '', { choices, digest });
		return { read, plan, imported };
	}
	const people = async () =>
		JSON.stringify(
			await product.deps.transaction((tx) => tx.execute(sql`select * from person order by id`))
		).replaceAll(/"version":\d+/g, '');

	describe('import', () => {
		const file = [
			'Nom;Prénom;Métier;Structure;Courriel',
			'Import;Un;IDEL;Cabinet de Ham;un@exemple.fr',
			'Import;Deux;cosmonaute;Cabinet de Ham;deux@exemple.fr',
			'Import;Trois;IDEL;Cabinet de Ham;trois@exemple.fr'
		].join('\n');

		it('[ANN-13] says each line, writes those that can be, is undone whole, and never twice', async () => {
			const before = await people();
			const { read, plan, imported } = await importText(coordination, file);
			expect(plan.map(({ kind }) => kind)).toEqual(['creee', 'refusee', 'creee']);
			if (!imported?.ok || !read.ok) throw new Error('not imported');
			expect(imported).toMatchObject({ created: 2, updated: 0 });
			expect(await product.deps.people.byEmail('un@exemple.fr')).not.toBeNull();
			const again = { choices: new Map(), digest: 'x' };
			expect((await product.applyImport(coordination, read.id ?? '', again)).ok).toBe(false);
			expect((await product.undoBatch(coordination, imported.batchId)).ok).toBe(true);
			expect(await people()).toBe(before);
		});

		it('[ANN-13] one card touched since, and nothing of the import is undone', async () => {
			const { imported } = await importText(coordination, file.replaceAll('Import;', 'Touchée;'));
			if (!imported?.ok) throw new Error('not imported');
			const touched = await product.deps.people.byEmail('un@exemple.fr');
			await save(coordination, touched?.id ?? '', { fonction: 'autre' });
			const before = await people();
			expect((await product.undoBatch(coordination, imported.batchId)).ok).toBe(false);
			expect(await people()).toBe(before);
		});

		it('[ANN-13] a directory that changed since the preview writes nothing; others’ files are not theirs', async () => {
			const bytes = new TextEncoder().encode(
				file.replaceAll('Import;', 'Périmée;').replaceAll('@', '.p@')
			);
			const read = await product.prepareImport(coordination, { bytes, poleId: 'demoperonne' });
			const id = (read.ok && read.id) || '';
			expect((await product.planWaitingImport(logistics, id, new Map())).ok).toBe(false);
			const preview = await product.planWaitingImport(coordination, id, new Map());
			const digest = preview.ok ? preview.planned.digest : '';
			await make({ familyName: 'Périmée', givenName: 'Un' });
			const before = await people();
			const late = await product.applyImport(coordination, id, { choices: new Map(), digest });
			expect(late).toMatchObject({ ok: false, why: 'import-perime' });
			expect(await people()).toBe(before);
		});

		it('[ANN-13] no bytes whatever are half imported', async () => {
			const line = fc.array(
				fc.constantFrom('A', 'Éa', '"', 'MG', 'IDEL', 'Cabinet', 'a@b.fr', '=1', '\n', '\0'),
				{
					maxLength: 8
				}
			);
			await fc.assert(
				fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
					const before = await people();
					const text = `Nom;Prénom;Métier;Structure;Courriel\n${lines.map((cells) => cells.join(';')).join('\n')}`;
					const { plan, imported } = await importText(coordination, text);
					const written = plan.filter(
						({ kind }) => kind === 'creee' || kind === 'mise-a-jour'
					).length;
					if (imported?.ok) {
						expect(imported.created + imported.updated).toBe(written);
						if (written > 0)
							expect((await product.undoBatch(coordination, imported.batchId)).ok).toBe(true);
					}
					expect(await people()).toBe(before);
				}),
				{ numRuns: 12 }
			);
		});
	});

	it('[ANN-14] suggestions come from the dossier’s earlier Intervisions, and one press adds', async () => {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const [earlier] = facts?.situations ?? [];
		if (!earlier) throw new Error('no situation');
		const doctor = await make({ familyName: 'Traitante', profession: 'medecin' });
		await product.deps.situations.setInvites(earlier.id, [
			{ personId: doctor, medecinTraitant: true, pharmacienAttitre: false }
		]);
		await product.deps.intervisions.add({
			...{ id: 'suivante', poleId: 'demoperonne', minutes: 90, organiser: 'DAC' },
			startsAt: new Date()
		});
		await product.deps.intervisions.addParticipant('suivante', 'democoordination', 'coordination');
		await product.deps.situations.add({
			...{
				id: 'suite',
				intervisionId: 'suivante',
				dossierId: earlier.dossierId,
				demandeurId: null
			},
			...{ problem: '', demandeurs: [], motifs: [], problematiques: [], formerPistes: [] }
		});
		const [first] = await product.readSuggestions(coordination, 'suite');
		expect(first).toMatchObject({ personId: doctor, reason: 'medecin-traitant', expected: false });
		expect(await product.readSuggestions(logistics, 'suite')).toEqual([]);
		const where = { intervisionId: 'suivante', situationId: 'suite' };
		const wanted = { personId: doctor, medecinTraitant: true, pharmacienAttitre: false };
		expect((await product.addConcerned(logistics, where, wanted)).ok).toBe(false);
		expect((await product.addConcerned(coordination, where, wanted)).ok).toBe(true);
		const after = await product.deps.reader.loadFacts('suivante');
		expect(after?.situations[0]?.invites).toEqual([wanted]);
		expect(after?.participants.map(({ personId }) => personId)).toContain(doctor);
	});

	it('[ANN-15] « À faire » tells who is expected soon without an address', async () => {
		const id = await make({ familyName: 'Injoignable' });
		await product.deps.intervisions.addParticipant(demoIntervisionId, id, 'participant');
		const hrefs = (await product.readDirectoryTasks(coordination)).map(({ kind }) => kind);
		expect(hrefs).toContain('annuaire-courriel');
	});
});
