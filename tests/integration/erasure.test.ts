import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresqlBin } from '#server/launch/testing/packages.js';
import { fillDossier, type FilledDossier } from '#tests/support/conservation/filled-dossier.ts';
import { DemandeDesk } from '#tests/support/demande/demande-desk.ts';
import {
	copyDrafts,
	decodeCopy,
	findKeys,
	type DraftCopy
} from '#tests/support/leak/draft-copies.ts';
import { dumpDatabase } from '#tests/support/leak/dump-database.ts';
import { rowsOf } from '#tests/support/leak/rows-of.ts';
import {
	readFiles,
	readPdf,
	searchBytes,
	searchTraces,
	type Trace
} from '#tests/support/leak/search-traces.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';

const run = promisify(execFile);
const coordination = actorOf('democoordination');
const bin = postgresqlBin();

describe.each(databases)('what remains of an erased dossier, on $kind', ({ url }) => {
	let desk: DemandeDesk;
	let product: Product;
	let gone: FilledDossier;
	let other: FilledDossier;
	const copies: DraftCopy[] = [];
	beforeAll(async () => {
		desk = await DemandeDesk.open(url);
		({ product } = desk);
		gone = await fillDossier(desk, 'premier');
		other = await fillDossier(desk, 'second');
	}, 120_000);
	afterAll(() => product.stop());

	const rows = (text: string) => product.deps.transaction((tx) => rowsOf(tx, text));

	/** Drafts, as whoever holds every secret and every key of this moment reads them; earlier copies included. */
	async function decodedDrafts(): Promise<Trace> {
		copies.push(await product.deps.transaction((tx) => copyDrafts(tx)));
		const keys = findKeys(join(product.dataDir, 'draft-keys'), [product.draftKey], copies);
		const words = copies.flatMap((copy) => decodeCopy(copy, keys)).join('\n');
		return { where: 'decoded drafts', bytes: Buffer.from(words) };
	}
	/** The text of each sealed PDF that is still there. */
	async function pdfTexts(): Promise<readonly Trace[]> {
		const folder = mkdtempSync(join(tmpdir(), 'intervisio-pdf-'));
		const found: Trace[] = [];
		for (const { id, bytes } of await rows('select id, bytes from sealed_document')) {
			if (!(bytes instanceof Uint8Array)) continue;
			const file = join(folder, 'un.pdf');
			writeFileSync(file, bytes);
			const { stdout } = await run('pdftotext', [file, '-']);
			found.push({ where: `text of ${String(id)}`, bytes: Buffer.from(stdout) }, ...readPdf(bytes));
		}
		rmSync(folder, { recursive: true });
		return found;
	}
	/** What `npm run backup` writes now, as text. */
	async function backup(): Promise<readonly Trace[]> {
		if (product.databaseUrl === null || bin === null) return [];
		const folder = mkdtempSync(join(tmpdir(), 'intervisio-backup-'));
		const file = join(folder, 'un.dump');
		const env = { ...process.env, DATABASE_URL: product.databaseUrl };
		const PATH = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
		const cli = ['--import', 'tsx', 'server/backup/backup-cli.ts', file];
		await run(process.execPath, cli, { env: { ...env, PATH } });
		const { stdout } = await run(join(bin, 'pg_restore'), ['--file=-', file], {
			...{ encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 }
		});
		rmSync(folder, { recursive: true });
		return [{ where: 'backup', bytes: stdout }];
	}
	/**
	 * Everything that the application keeps: each row of each table, the decoded drafts, the sealed PDFs, a backup, the
	 * folder of data, the log, the mails. Not the files in which the database itself writes: docs/exploitation.md,
	 * « Effacer pour de bon ».
	 */
	async function everything(): Promise<readonly Trace[]> {
		const mails = JSON.stringify(product.services.mailbox?.list() ?? []);
		const files = await readFiles(product.dataDir);
		return [
			...(await product.deps.transaction((tx) => dumpDatabase(tx, null))),
			...files.filter(({ where }) => !where.startsWith(join(product.dataDir, 'pglite'))),
			{ where: 'log', bytes: Buffer.from(product.logged.join('')) },
			{ where: 'mails', bytes: Buffer.from(mails) },
			await decodedDrafts(),
			...(await pdfTexts()),
			...(await backup())
		];
	}
	const placesOf = (words: readonly string[], traces: readonly Trace[]) =>
		words.flatMap((word) => searchTraces(word, traces).map((where) => `${word}: ${where}`));

	it('[CON-10] the search sees each word where it stands, in drafts and PDFs too, and a leak anywhere', async () => {
		const before = await everything();
		for (const word of gone.words) expect(searchTraces(word, before), word).not.toEqual([]);
		const where = placesOf(gone.words, before).join('\n');
		expect(where).toMatch(/mandoline: decoded drafts/);
		expect(where).toMatch(/accordéon: text of /);
		if (product.databaseUrl !== null) expect(where).toMatch(/saxophone: backup/);
		expect(gone.pdfs.length).toBeGreaterThan(0);
		for (const pdf of gone.pdfs) expect(searchBytes(pdf, before)).not.toEqual([]);

		const [organiser] = await rows(
			`select organiser from intervision where id = 'demointervision'`
		);
		const leaked = Buffer.from('ornithorynque', 'utf16le').toString('base64');
		await product.deps.transaction(async (tx) => {
			await tx.execute(
				sql`update intervision set organiser = ${leaked} where id = 'demointervision'`
			);
		});
		expect(searchTraces('ornithorynque', await everything())).not.toEqual([]);
		await product.deps.transaction(async (tx) => {
			await tx.execute(
				sql`update intervision set organiser = ${String(organiser?.['organiser'])} where id = 'demointervision'`
			);
		});
	});

	it('[CON-10] what the patient said goes with its whole dossier only: by hand the database refuses', async () => {
		for (const table of ['accord', 'signature', 'fiche_override'])
			await expect(
				product.deps.transaction(
					async (tx) => void (await tx.execute(sql.raw(`delete from ${table}`)))
				)
			).rejects.toThrow();
	});

	it('[CON-9] nothing goes without the right ground, the code typed again, a strong session, the right function', async () => {
		const erase = product.eraseDossier;
		const { dossierId, code } = gone;
		const asked = { ground: 'retrait-accord', code } as const;
		const no = async (answer: ReturnType<typeof erase>, why: string) =>
			expect(await answer).toMatchObject({ ok: false, why });
		await no(erase(coordination, dossierId, asked), 'accord-non-retire');
		await no(erase(coordination, dossierId, { ...asked, ground: 'erreur' }), 'dossier-etudie');
		const other = { ...asked, ground: 'demande-du-patient', code: 'PER-XXXX' } as const;
		await no(erase(coordination, dossierId, other), 'saisie-invalide');
		const weak = actorOf('democoordination', { method: 'lien-courriel' });
		await no(erase(weak, dossierId, asked), 'authentification-insuffisante');
		for (const who of [
			'demoassociation',
			'demosecretaire',
			'demodirection',
			'demoprotection',
			'demoanimatrice'
		])
			expect(
				(await erase(actorOf(who), dossierId, { ...asked, ground: 'opposition' })).ok,
				who
			).toBe(false);
		expect(await rows(`select 1 from dossier where id = '${dossierId}'`)).toHaveLength(1);
		expect(await rows(`select 1 from journal where event = 'dossier-efface'`)).toEqual([]);
	});

	it('[CON-9] [CON-10] after a withdrawal and a second act no word of it is anywhere, and everything else is', async () => {
		const presences = await rows('select * from presence');
		await product.withdrawAccord(coordination, { situationId: gone.situationId });
		const seen = await product.readErasure(coordination, gone.dossierId);
		expect(seen.ok && seen.erasure).toMatchObject({
			...{ code: gone.code, fiches: 2, documents: 1, demandes: 1, accords: 2 },
			grounds: { 'retrait-accord': null, erreur: 'dossier-etudie' }
		});
		const asked = { ground: 'retrait-accord', code: gone.code.toLowerCase() } as const;
		expect(await product.eraseDossier(coordination, gone.dossierId, asked)).toEqual({ ok: true });

		const after = await everything();
		expect(placesOf(gone.words, after)).toEqual([]);
		for (const pdf of gone.pdfs) expect(searchBytes(pdf, after)).toEqual([]);
		for (const word of other.words) expect(searchTraces(word, after), word).not.toEqual([]);
		expect(await rows('select * from presence')).toEqual(presences);
		expect(await rows('select * from retained_count')).toEqual([]);
		expect((await product.readErasure(coordination, gone.dossierId)).ok).toBe(false);
	});

	it('[CON-6] the archive is intact, and each document has its tombstone with its hash', async () => {
		const report = await product.services.verifyArchive(undefined);
		expect(report.groups.flatMap(({ findings }) => findings)).toEqual([]);
		expect(report.ok).toBe(true);
		const tombstones = await rows(
			`select t.subject, t.payload, s.payload as sealed from journal t join journal s on s.subject = t.subject
			 and s.event = 'fiche-scellee' where t.event = 'document-efface'`
		);
		expect(tombstones.map(({ subject }) => subject)).toEqual(gone.documentIds);
		for (const { payload, sealed } of tombstones) {
			const { pdfSha256, ficheSha256 } = Object(sealed);
			expect(payload).toEqual({ pdfSha256, ficheSha256, ground: 'retrait-accord' });
		}
		const listed = await product.readConservation(coordination);
		expect(listed.ok && listed.conservation.erasures).toMatchObject([
			{
				kind: 'effacement',
				ground: 'retrait-accord',
				counts: { dossiers: 1, fiches: 2, documents: 1 }
			}
		]);
		expect(JSON.stringify(listed)).not.toContain(gone.code);
	});
});
