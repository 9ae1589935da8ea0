import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBag } from '#server/archive/export/pack-bag.ts';
import { verifyExport } from '#server/archive/export/verify-export.ts';
import { sha256 } from '#server/sha256.ts';
import { fillArchive } from '#tests/support/product/fill-archive.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';
import { startTimestampAuthority } from '#tests/support/timestamp/local-authority.ts';

const evaluation = actorOf('demoevaluation');
const year = new Date().getUTCFullYear();

describe.each(databases)('a year handed to an archivist, from $kind', ({ url }) => {
	let product: Product;
	let authority: Awaited<ReturnType<typeof startTimestampAuthority>>;
	let files: Map<string, Uint8Array>;

	beforeAll(async () => {
		authority = await startTimestampAuthority();
		product = await startProduct(url, {
			TSA_URL: authority.url,
			TSA_CERTIFICATE_FILE: authority.certificateFile
		});
		await fillArchive(product);
		const answer = await product.exportYear(evaluation, year);
		if (!answer.ok) throw new Error(answer.why);
		const parts: Uint8Array[] = [];
		for await (const part of answer.stream) parts.push(part);
		files = await readBag(Readable.from(parts));
	});
	afterAll(async () => {
		await product.stop();
		authority.stop();
	});

	const found = async (changed: ReadonlyMap<string, Uint8Array>) =>
		(await verifyExport(changed, {})).groups.flatMap(({ findings }) => findings).join('\n');

	it('[ARC-16] is intact, by itself: PDFs, texts, journal, rows and certificates', async () => {
		expect(await found(files)).toBe('');
		const paths = [...files.keys()];
		for (const part of ['documents/', 'contenus/', 'lignes/', 'certificats/'])
			expect(
				paths.some((path) => path.startsWith(`data/${part}`)),
				part
			).toBe(true);
		expect(Buffer.from(files.get('bagit.txt')!).toString()).toContain('BagIt-Version: 1.0');
	});

	it('[ARC-16] names each file that is changed, removed or added', async () => {
		for (const [path, bytes] of files) {
			const changed = bytes.slice();
			const middle = Math.floor(bytes.length / 2);
			if (bytes.length > 0) changed[middle] = (changed[middle] ?? 0) ^ 1;
			else continue;
			expect(await found(new Map(files).set(path, changed)), path).toContain(path);
			const without = new Map(files);
			without.delete(path);
			expect(await found(without), path).toContain(path);
		}
		expect(await found(new Map(files).set('data/x.txt', new Uint8Array([1])))).toContain(
			'data/x.txt'
		);
	}, 120_000);

	it('[ARC-16] is denounced by journal, seals and signatures when its manifests are rewritten as well', async () => {
		for (const path of files.keys()) {
			if (!/^data\/(documents|contenus|lignes|journal)/.test(path)) continue;
			const bytes = files.get(path)!;
			const changed = bytes.slice();
			const middle = Math.floor(bytes.length / 2);
			changed[middle] = (changed[middle] ?? 0) ^ 1;
			const forged = new Map(files).set(path, changed);
			rewrite(forged, 'manifest-sha256.txt', sha256(bytes), sha256(changed));
			rewrite(
				forged,
				'tagmanifest-sha256.txt',
				sha256(files.get('manifest-sha256.txt')!),
				sha256(forged.get('manifest-sha256.txt')!)
			);
			expect(await found(forged), path).not.toBe('');
		}
		const own = await verifyExport(files, { trustAnchors: { seals: [], timestamps: [] } });
		expect(own.ok, 'certificates that are not ours').toBe(false);
	}, 120_000);

	it('[ARC-17] is in the journal with the hash of its manifest, and refused to whoever may not', async () => {
		const everything = { before: null, actors: null, subjects: null, from: null, to: null };
		const acts = () => product.deps.journal.page({ ...everything, event: 'archive-exportee' }, 9);
		const [act] = await acts();
		expect(act?.payload['manifestSha256']).toBe(sha256(files.get('manifest-sha256.txt')!));
		for (const who of ['demoanimatrice', 'democoordination', 'demoprotection', 'demodirection'])
			expect((await product.exportYear(actorOf(who), year)).ok, who).toBe(false);
		const weak = actorOf('demoevaluation', { method: 'lien-courriel' });
		expect((await product.exportYear(weak, year)).ok).toBe(false);
		expect(await acts()).toHaveLength(1);
	});

	it('[ARC-17] is verified by those entitled, without opening anything, and the journal says so', async () => {
		const coordination = actorOf('democoordination');
		const answer = await product.verifyNow(coordination);
		expect(answer.ok && answer.report.ok).toBe(true);
		const state = await product.readArchive(coordination);
		expect(state).toMatchObject({ ok: true, years: null, last: { anomalies: 0 } });
		expect((await product.verifyNow(actorOf('demoexpert'))).ok).toBe(false);
	});

	it('[ARC-14] each of its files is authentic for the page that verifies, and altered by one byte', async () => {
		const [, pdf] = [...files].find(([path]) => path.startsWith('data/documents/'))!;
		const ask = (hash: string, cited: { seq: number; hash: string } | null) =>
			product.judgeHeldFile({ sha256: hash, cited, address: '127.0.0.1' });
		expect(await ask(sha256(pdf), null)).toMatchObject({ verdict: { kind: 'authentique' } });
		const { citedPlaces } = await import('#domain/archive/cited-place.ts');
		const [place] = citedPlaces(Buffer.from(pdf).toString('latin1'));
		const cited = { seq: place!.seq, hash: place!.hash! };
		expect(await ask('ab'.repeat(32), cited)).toMatchObject({ verdict: { kind: 'alteree' } });
		const elsewhere = { ...cited, hash: 'cd'.repeat(32) };
		expect(await ask('ab'.repeat(32), elsewhere)).toMatchObject({ verdict: { kind: 'inconnue' } });
		expect(JSON.stringify(await ask(sha256(pdf), cited))).not.toMatch(/demo|PER-|Péronne/);
	});
});

function rewrite(files: Map<string, Uint8Array>, path: string, from: string, to: string): void {
	const text = Buffer.from(files.get(path)!).toString('utf8');
	files.set(path, Buffer.from(text.replaceAll(from, to), 'utf8'));
}
