import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/db/database.ts';
import { createJournal } from '#server/db/journal.ts';
import { createMandats } from '#server/db/mandats.ts';
import { fillDataDir, freshDatabase } from '#tests/support/databases/fresh-database.ts';
import { databases } from '#tests/support/product/start-product.ts';

const run = promisify(execFile);
const isabelle = [
	'--courriel',
	'Isabelle.Roux@exemple.fr',
	'--prenom',
	'Isabelle',
	'--nom',
	'Roux'
];

describe.each(databases)('[PLA-19] the first direction, on $kind', ({ url }) => {
	let dataDir: string;
	let fresh: { url: string; drop(): Promise<void> } | null = null;
	beforeAll(async () => {
		dataDir = await mkdtemp(join(tmpdir(), 'intervisio-direction-'));
		if (url === null) fillDataDir(dataDir);
		else fresh = await freshDatabase(url);
	});
	afterAll(async () => {
		await fresh?.drop();
		await rm(dataDir, { recursive: true, force: true });
	});

	const command = (args: readonly string[]) =>
		run(process.execPath, ['--import', 'tsx', 'server/operator/direction-cli.ts', ...args], {
			env: { ...process.env, DATABASE_URL: fresh?.url ?? '', DATA_DIR: dataDir }
		});
	async function kept() {
		const database = await openDatabase(fresh?.url ?? null, dataDir);
		const held = await createMandats(database.sql).of(null, '2026-01-01');
		const entries = await createJournal(database.sql).entries();
		await database.close();
		return { held: held.map(({ name, mandat }) => [name, mandat]), entries };
	}

	it('[PLA-19] says what it needs, and writes nothing', async () => {
		for (const args of [['--courriel', 'pas une adresse'], isabelle.slice(0, 2)])
			await expect(command(args)).rejects.toMatchObject({
				stderr: expect.stringContaining('--courriel')
			});
		expect(await kept()).toEqual({ held: [], entries: [] });
	}, 60_000);

	it('[PLA-19] names one person, once, and the journal says that the operator did', async () => {
		expect((await command(isabelle)).stdout).toContain('Isabelle Roux');
		const other = ['--courriel', 'autre@exemple.fr', '--prenom', 'Une', '--nom', 'Autre'];
		await expect(command(other)).rejects.toMatchObject({
			stderr: expect.stringContaining('déjà cette fonction')
		});
		const { held, entries } = await kept();
		expect(held).toEqual([['Isabelle Roux', 'direction']]);
		expect(entries).toMatchObject([
			{ event: 'fonction-attribuee', actor: 'system', payload: { par: 'exploitant' } }
		]);
	}, 60_000);
});
