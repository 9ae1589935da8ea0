import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { pgDumpCall, pgRestoreCall } from '#server/backup/pg-call.ts';
import { postgresqlBin } from '#server/launch/testing/packages.js';
import { parseEnv } from '#server/env.ts';
import { createBoundUseCases } from '#server/bound-use-cases.ts';
import { createServices } from '#server/services.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { sha256 } from '#server/sha256.ts';
import { direction, importsOf } from '#tests/support/imports/import-bench.ts';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const run = promisify(execFile);
const command =
	(script: string) => (args: readonly string[], env: Readonly<Record<string, string>>) =>
		run(process.execPath, ['--import', 'tsx', script, ...args], {
			env: { ...process.env, ...env }
		});
const cli = command('server/backup/backup-cli.ts');
const restore = command('server/backup/restore-cli.ts');

it('tells neither the address nor the password of the database to other accounts', () => {
	const url = 'postgres://app:tr%C3%A8s@base.exemple.fr:5433/intervisio?sslmode=require';
	const { args, env } = pgDumpCall(url, '/s/un.dump');
	expect(args.join(' ')).not.toMatch(/app|tr|base\.exemple/);
	expect(pgRestoreCall(url, '/s/un.dump').args.join(' ')).not.toMatch(/app|très|exemple/);
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

const [, onPostgres] = databases;
const bin = postgresqlBin();

it.runIf(onPostgres && bin)(
	'[RT-14] a backup that is kept holds the archive and nothing of the drafts',
	async () => {
		const product = await startProduct(onPostgres?.url ?? null);
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

const tools = { PATH: `${bin}${delimiter}${process.env['PATH']}` };

/** An empty database beside this product's own. */
async function emptyDatabase(product: Product) {
	const name = `intervisio_restored_${Date.now()}`;
	const admin = postgres(onPostgres?.url ?? '', { max: 1, onnotice: () => undefined });
	await admin.unsafe(`create database ${name}`);
	const url = new URL(product.databaseUrl ?? '');
	url.pathname = `/${name}`;
	return {
		url: url.href,
		async drop() {
			await admin.unsafe(`drop database ${name} with (force)`);
			await admin.end();
		}
	};
}

/** Acts go on, one after the other, until told to stop; gives how many were written. */
function keepWriting(product: Product): () => Promise<number> {
	let stopped = false;
	const written = (async () => {
		for (let n = 0; ; n += 1) {
			if (stopped) return n;
			await product.deps.journal.append({
				at: new Date().toISOString(),
				actor: 'demoanimatrice',
				event: 'document-lu',
				subject: `objet${n}`,
				payload: {}
			});
		}
	})();
	return () => {
		stopped = true;
		return written;
	};
}

it.runIf(onPostgres && bin)(
	'[RT-14] a backup made while people work is restored elsewhere, whole, and opens no session',
	async () => {
		const product = await startProduct(onPostgres?.url ?? null);
		const folder = mkdtempSync(join(tmpdir(), 'intervisio-restore-'));
		const file = join(folder, 'un.dump');
		const target = await emptyDatabase(product);
		const { cookie } = await product.services.sessions.open(
			'demoanimatrice',
			'demonstration',
			null
		);
		const [asked] = (await product.deps.reader.loadFacts(demoIntervisionId))?.situations ?? [];
		const animatrice = actorOf('demoanimatrice');
		const handed = await product.handGuestLink(animatrice, asked?.id ?? '', 'patient');
		if (!handed.ok) throw new Error(handed.why);
		const link = handed.link.url.split('/').at(-1) ?? '';
		const guest = await product.redeemGuestLink(link, null, '192.0.2.1');
		if (!guest.ok) throw new Error(guest.why);
		const [guestCookie] = guest.cookies;
		// former years too, with one patient who asked to be erased
		const imports = importsOf(product);
		const imported = await imports.bring(direction, normalisedBase);
		const [one] = await imports.rows(
			sql`select id, code from dossier where designation = 'PAT-02B'`
		);
		const opposed = { ground: 'opposition', code: String(one?.['code']) } as const;
		const coordination = actorOf('democoordination');
		const left = await product.eraseDossier(coordination, String(one?.['id']), opposed);
		expect(left).toEqual({ ok: true });
		const stopWriting = keepWriting(product);
		try {
			await cli([file], { DATABASE_URL: product.databaseUrl ?? '', ...tools });
			expect(await stopWriting()).toBeGreaterThan(0);
			const restored = { DATABASE_URL: target.url, ...tools };
			expect((await restore([file], restored)).stdout).toContain('Restauration faite');
			await expect(restore([file], restored)).rejects.toMatchObject({
				stderr: expect.stringContaining('n’est pas vide')
			});
			const services = await createServices(
				parseEnv({
					DATA_DIR: join(folder, 'data'),
					DRAFT_KEY: product.draftKey.toString('base64'),
					MAINTENANCE_TOKEN: `demo_${'a'.repeat(40)}`,
					ORIGIN: 'http://127.0.0.1:3982',
					DATABASE_URL: target.url
				}),
				{ write: () => undefined }
			);
			try {
				expect(await services.verifyArchive(undefined)).toMatchObject({ ok: true });
				expect((await services.deps.journal.head())?.seq).toBeGreaterThan(0);
				expect(await services.deps.people.byId('demoanimatrice')).not.toBeNull();
				expect(await services.sessions.read(`${cookie.name}=${cookie.value}`)).toBeNull();
				// [IMP-15] [IMP-11] the marks of former years are known again, and their import is undone as here
				const uses = createBoundUseCases(services);
				const later = importsOf({ ...uses, deps: services.deps });
				const again = await later.send(direction, normalisedBase);
				const { lines, outcomes } = await later.preview(direction, again);
				expect(outcomes.creee).toBe(0);
				expect(lines.filter(({ why }) => why.startsWith('Effacé à la demande'))).toHaveLength(1);
				expect(await uses.undoReprise(direction, imported)).toEqual({ ok: true });
				expect(
					await later.rows(sql`select 1 from intervision where reprise_id = ${imported}`)
				).toEqual([]);
				// nor for a patient who came by a link
				const header = `${guestCookie?.name}=${guestCookie?.value}`;
				expect(await product.services.guestCookie.read(header)).not.toBeNull();
				expect(await services.guestCookie.read(header)).toBeNull();
				expect(await services.deps.guests.byLink(sha256(link), new Date())).toBeNull();
			} finally {
				await services.close();
			}
			// the first application never noticed
			expect(await product.undoReprise(direction, imported)).toEqual({ ok: true });
			const answer = await product.readPlanning(actorOf('demoanimatrice'));
			expect(answer.cards).toHaveLength(1);
		} finally {
			await stopWriting();
			await product.stop();
			await target.drop();
			rmSync(folder, { recursive: true });
		}
	},
	60_000
);
