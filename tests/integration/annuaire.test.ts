import { sql } from 'drizzle-orm';
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
			for (const actor of [actorOf('democoanimateur'), forwarded]) {
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
			const attack = await save(logistics, id, { email: 'voleur@exemple.fr', rpps: '10003456784' });
			expect(attack).toMatchObject({ ok: true, proposed: ['email'] });
		});
	});
});
