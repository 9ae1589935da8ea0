import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { pgDumpCall } from '#server/backup/pg-dump-call.ts';
import { postgresqlBin } from '#server/launch/testing/packages.js';
import { databases, startProduct } from '#tests/support/product/start-product.ts';

const run = promisify(execFile);
const script = 'server/backup/backup-cli.ts';
const cli = (args: readonly string[], env: Readonly<Record<string, string>>) =>
	run(process.execPath, ['--import', 'tsx', script, ...args], { env: { ...process.env, ...env } });

it('tells neither the address nor the password of the database to other accounts', () => {
	const url = 'postgres://app:tr%C3%A8s@base.exemple.fr:5433/intervisio?sslmode=require';
	const { args, env } = pgDumpCall(url, '/s/un.dump');
	expect(args.join(' ')).not.toMatch(/app|tr|base\.exemple/);
	expect(env).toEqual({
		PGHOST: 'base.exemple.fr',
		PGPORT: '5433',
		PGUSER: 'app',
		PGPASSWORD: 'très',
		PGDATABASE: 'intervisio',
		PGSSLMODE: 'require'
	});
});

it('says what is missing', async () => {
	await expect(cli([], {})).rejects.toMatchObject({ stderr: expect.stringContaining('fichier') });
	await expect(cli(['un.dump'], { DATABASE_URL: '' })).rejects.toMatchObject({
		stderr: expect.stringContaining('base embarquée')
	});
	const nowhere = { DATABASE_URL: 'postgres://a@127.0.0.1/b', PATH: '' };
	await expect(cli(['un.dump'], nowhere)).rejects.toMatchObject({
		stderr: expect.stringMatching(/^pg_dump est introuvable/)
	});
});

const [, postgres] = databases;
const bin = postgresqlBin();

it.runIf(postgres && bin)(
	'[RT-14] a backup that is kept holds the archive and nothing of the drafts',
	async () => {
		const product = await startProduct(postgres?.url ?? null);
		const folder = mkdtempSync(join(tmpdir(), 'intervisio-backup-'));
		const file = join(folder, 'un.dump');
		try {
			await product.services.collab.createDraft('unbrouillon', currentDefinition.version, {
				entries: {},
				texts: { contexte: 'Un texte.' }
			});
			await cli([file], {
				DATABASE_URL: product.databaseUrl ?? '',
				PATH: `${bin}${delimiter}${process.env['PATH']}`
			});
			const { stdout } = await run(join(bin ?? '', 'pg_restore'), ['--file=-', file], {
				maxBuffer: 64 * 1024 * 1024
			});
			expect(stdout).toContain('CREATE TABLE public.collab_update');
			expect(stdout).toContain('COPY public.journal');
			expect(stdout).not.toMatch(/COPY public\.collab_/);
			expect(stdout).not.toContain('unbrouillon');
			if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
		} finally {
			await product.stop();
			rmSync(folder, { recursive: true });
		}
	}
);
