import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql as query } from 'drizzle-orm';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccords } from '#server/db/accords.ts';
import { openDatabase, type Database } from '#server/db/database.ts';
import { createMeetingReader } from '#server/db/meeting-reader.ts';
import { createPeople } from '#server/db/people.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import { createDatabase } from '#tests/support/databases/create-database.ts';
import { databases } from '#tests/support/product/start-product.ts';

/** The migrations of the version that was in use before « before the meeting ». */
const former = 6;
const folder = 'drizzle/migrations';

/** What that version wrote: a pôle, its people, an Intervision, two dossiers with the accords recorded for them. */
const formerRows = `
insert into pole (id, name, code, organiser, organiser_kind) values ('per', 'Péronne', 'PER', 'DAC de la Somme', 'dac');
insert into person (id, given_name, family_name, email, profession, mode, structure_kind, structure_name, fonction) values
	('nadia', 'Nadia', 'Lemaire', 'nadia@exemple.fr', 'coordinateur', 'salarie', 'dac', 'DAC de la Somme', 'coordinatrice'),
	('claire', 'Claire', 'Vasseur', 'claire@exemple.fr', 'medecin', 'liberal', 'cabinet', 'Cabinet', 'médecin généraliste'),
	('paule', 'Paule', 'Lœw-Étienne', null, 'pharmacien', 'liberal', 'officine', 'Officine', 'pharmacienne');
insert into mandat (person_id, pole_id, mandat) values ('nadia', 'per', 'coordination-clinique'),
	('claire', 'per', 'referent'), ('claire', '*', 'direction'), ('paule', '*', 'dpo');
insert into intervision (id, pole_id, starts_at, organiser) values ('iv', 'per', '2026-11-26 12:30+01', 'DAC de la Somme'),
	('autre', 'per', '2026-12-10 12:30+01', 'MSP de Ham');
insert into participant (intervision_id, person_id, role, link_hash, invited_at, invitation_sequence, charte_accepted_at) values
	('iv', 'nadia', 'coordination', null, null, 0, null), ('iv', 'claire', 'animateur', 'h1', now(), 2, now()),
	('iv', 'paule', 'participant', 'h2', now(), 1, null);
insert into dossier (id, pole_id, code, designation) values ('d1', 'per', 'PER-7KQ4', 'Élodie-Marie B.'),
	('d2', 'per', 'PER-9XZ2', 'PER-9XZ2');
insert into accord (id, dossier_id, state, withdrawal_right_told, recorded_by, recorded_at) values
	('a-new', 'd1', 'partiel-oral', true, 'nadia', '2026-11-20T10:00Z');
insert into accord (id, dossier_id, state, collected_by, withdrawal_right_told, recorded_by, recorded_at) values
	('a-old', 'd1', 'ecrit', 'claire', true, 'nadia', '2026-11-10T10:00Z'),
	('a-two', 'd2', 'exception-rupture-de-soins', null, false, 'nadia', '2026-11-12T10:00Z');
insert into accord_refusal (accord_id, person_id) values ('a-new', 'paule');
insert into situation (id, intervision_id, dossier_id, position, problem) values ('s1', 'iv', 'd1', 1, 'Le traitement.'),
	('s2', 'iv', 'd2', 2, '');
insert into situation_invite (situation_id, person_id, medecin_traitant) values ('s1', 'claire', true);
insert into presence (id, intervision_id, person_id, mode, entered_at, seen_at, source)
	values ('p1', 'iv', 'claire', 'visio', now(), now(), 'connexion');
insert into session (id, user_id, expires_at, method) values ('sess', 'nadia', now() + interval '1 day', 'lien-courriel');`;

const tables = [
	...['pole', 'person', 'mandat', 'intervision', 'participant', 'dossier', 'accord'],
	...['accord_refusal', 'situation', 'situation_invite', 'presence', 'session']
];

/** The folder of migrations as it was. */
async function formerFolder(): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'intervisio-migrations-'));
	await cp(folder, copy, { recursive: true });
	const path = join(copy, 'meta/_journal.json');
	const journal: { entries: unknown[] } = JSON.parse(await readFile(path, 'utf8'));
	const entries = journal.entries.slice(0, former);
	await writeFile(path, JSON.stringify({ ...journal, entries }));
	return copy;
}

/** Makes a database of the former version with its rows in it, and closes it. */
async function makeFormer(url: string | null, dataDir: string): Promise<void> {
	const migrationsFolder = await formerFolder();
	if (url === null) {
		const client = new PGlite(join(dataDir, 'pglite'));
		await migratePglite(drizzlePglite(client), { migrationsFolder });
		await client.exec(formerRows);
		await client.close();
	} else {
		const client = postgres(url, { max: 1, onnotice: () => undefined });
		await migratePostgres(drizzlePostgres(client), { migrationsFolder });
		await client.unsafe(formerRows);
		await client.end();
	}
	await rm(migrationsFolder, { recursive: true });
}

/** Every row of these tables, in one order whatever the database's. */
async function dump({ sql }: Database) {
	const found: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
	for (const table of tables) {
		const answer = await sql.execute(
			query`select to_jsonb(t) as row from ${query.identifier(table)} t order by t::text`
		);
		found[table] = rowsOf(answer).map((row) => Object(row['row']));
	}
	return found;
}

describe.each(databases)('a database of the former version on $kind', ({ url }) => {
	let dataDir: string;
	let drop = async () => {};
	let before: Awaited<ReturnType<typeof dump>>;
	let database: Database;

	beforeAll(async () => {
		dataDir = await mkdtemp(join(tmpdir(), 'intervisio-former-'));
		const fresh = url === null ? null : await createDatabase(url);
		if (fresh) drop = fresh.drop;
		const mine = fresh?.url ?? null;
		await makeFormer(mine, dataDir);
		const asItWas = await openDatabase(mine, dataDir, { migrate: false });
		before = await dump(asItWas);
		await asItWas.close();
		database = await openDatabase(mine, dataDir);
	});
	afterAll(async () => {
		await database.close();
		await drop();
		await rm(dataDir, { recursive: true, force: true });
	});

	it('keeps every row, and every value that it had', async () => {
		const after = await dump(database);
		for (const table of tables) {
			expect(after[table], table).toHaveLength(before[table]?.length ?? -1);
			for (const row of before[table] ?? []) {
				const kept = row['pole_id'] === '*' ? { ...row, pole_id: null } : row;
				expect(after[table], table).toContainEqual(expect.objectContaining(kept));
			}
		}
	});

	it('[PLA-13] every function is still held, those of the association everywhere', async () => {
		const people = createPeople(database.sql);
		expect(await people.mandats('nadia', 'per')).toEqual(['coordination-clinique']);
		expect([...(await people.mandats('claire', 'per'))].sort()).toEqual(['direction', 'referent']);
		expect(await people.mandats('claire', 'ailleurs')).toEqual(['direction']);
		expect(await people.mandats('paule', 'ailleurs')).toEqual(['dpo']);
	});

	it('[ACO-4] the accord in force is the last one recorded, with whom it refuses', async () => {
		const accords = createAccords(database.sql);
		expect(await accords.inForce('d1')).toMatchObject({
			...{ state: 'partiel-oral', refusedPersonIds: ['paule'], refusedProfessions: [] }
		});
		expect((await accords.history('d1')).map(({ id }) => id)).toEqual(['a-new', 'a-old']);
		expect((await accords.inForce('d2')).state).toBe('exception-rupture-de-soins');
		const next = await database.sql.execute(
			query`insert into accord (id, dossier_id, state, recorded_by, recorded_at)
				values ('a-next', 'd1', 'retire', 'nadia', now()) returning seq`
		);
		expect(Number(rowsOf(next)[0]?.['seq'])).toBe(4);
		expect((await accords.inForce('d1')).state).toBe('retire');
		await expect(
			Promise.resolve(database.sql.execute(query`update accord set state = 'ecrit'`))
		).rejects.toThrow();
	});

	it('[ANN-9] whoever signed in is marked so, and is known in her pôle; nobody else is', async () => {
		const signed = rowsOf(
			await database.sql.execute(
				query`select id from person where signed_in_at is not null order by id`
			)
		);
		expect(signed.map(({ id }) => id)).toEqual(['claire', 'nadia']);
		const known = rowsOf(
			await database.sql.execute(query`select person_id from person_pole order by person_id`)
		);
		expect(known.map((row) => row['person_id'])).toEqual(['claire', 'nadia', 'paule']);
	});

	it('[DOS-1] former pseudonyms are compared as new ones are; a code is like none', async () => {
		const rows = rowsOf(
			await database.sql.execute(query`select id, likeness from dossier order by id`)
		);
		expect(rows.map(({ likeness }) => likeness)).toEqual(['elodie marie b', '']);
	});

	it('[PLA-10] each Intervision keeps its organiser, and its kind where the pôle tells it', async () => {
		const rows = rowsOf(
			await database.sql.execute(query`select organiser_kind as kind from intervision order by id`)
		);
		expect(rows.map(({ kind }) => kind)).toEqual(['autre', 'dac']);
		const facts = await createMeetingReader(database.sql).loadFacts('iv');
		expect(facts?.participants.map(({ personId }) => personId).sort()).toEqual([
			...['claire', 'nadia', 'paule']
		]);
		expect(facts?.situations).toHaveLength(2);
	});
});
