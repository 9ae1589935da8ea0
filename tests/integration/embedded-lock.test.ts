import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#server/db/database.ts';
import { fillDataDir } from '#tests/support/databases/fresh-database.ts';

describe('the embedded database, open and not announced yet', () => {
	let dataDir: string;
	let database: Database;

	beforeAll(async () => {
		dataDir = mkdtempSync(join(tmpdir(), 'intervisio-open-'));
		fillDataDir(dataDir);
		database = await openDatabase(null, dataDir);
	});
	afterAll(async () => {
		await database.close();
		rmSync(dataDir, { recursive: true, force: true });
	});

	async function run(program: string, ...args: string[]) {
		const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
		const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], { env });
		let told = '';
		child.stderr.on('data', (part) => (told += String(part)));
		const [code] = await once(child, 'close');
		return { code, told };
	}

	it.each([
		['archive/verify-cli.ts', []],
		['archive/export/export-cli.ts', ['--year', '2026', '--out', 'refused.tar']],
		['operator/direction-cli.ts', ['--courriel', 'a.b@exemple.fr', '--prenom', 'A', '--nom', 'B']]
	])('[ARC-19] server/%s does not open it a second time, and says why', async (program, args) => {
		const { code, told } = await run(`server/${program}`, ...args);
		expect(told).toContain('la base est ouverte par un autre processus');
		expect(code).toBe(2);
		expect(existsSync('refused.tar')).toBe(false);
	});

	it('[ARC-19] this process does not either, and may once it is closed', async () => {
		await expect(openDatabase(null, dataDir)).rejects.toThrow('la base est ouverte');
		await database.close();
		database = await openDatabase(null, dataDir);
	});
});
