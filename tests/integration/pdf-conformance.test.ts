import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPdfSignature } from '#server/archive/pdf-signature.ts';
import {
	createDemonstrationSealIdentity,
	loadSealIdentity
} from '#server/archive/seal-identity.ts';
import { sealPdf } from '#server/archive/seal.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import { buildSampleDocument } from '#tests/support/pdf/sample-document.ts';
import { validatePdfs } from '#tests/support/pdf/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'intervisio-pdf-'));
const path = (name: string) => join(folder, name);
const now = new Date('2026-11-24T12:45:00Z');
const run = (command: string, ...args: string[]) =>
	execFileSync(command, args, { encoding: 'utf8' });
let sealed: Uint8Array;

beforeAll(async () => {
	const pem = await createDemonstrationSealIdentity(now);
	const identity = await loadSealIdentity(pem);
	const seal = async (document: Parameters<typeof renderPdf>[0]) =>
		sealPdf(await renderPdf(document), identity, {
			at: now,
			journalHead: { seq: 7, hash: 'ab'.repeat(32) }
		});
	sealed = await seal(buildSampleDocument());
	writeFileSync(path('rich.pdf'), sealed);
	const strange = [
		{ kind: 'text', label: 'Texte', paragraphs: ['漢字 → Ω 😀 \u0007', '#panic("x")'] }
	] as const;
	writeFileSync(
		path('strange.pdf'),
		await seal(buildSampleDocument({ sections: [{ heading: 'É', rows: strange }] }))
	);
	const bare = { facts: [], sections: [], signatures: [], subtitle: '' };
	writeFileSync(path('bare.pdf'), await seal(buildSampleDocument(bare)));
	writeFileSync(path('authority.pem'), pem.authority);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a sealed fiche, before tools that are not ours', () => {
	it('[DOC-7] is PDF/A-2a and PDF/UA-1 at once for veraPDF, rich, strange or bare', () => {
		const files = ['rich.pdf', 'strange.pdf', 'bare.pdf'].map(path);
		expect(validatePdfs('2a', files)).toEqual(files.map((file) => `PASS ${file} 2a`));
		expect(validatePdfs('ua1', files)).toEqual(files.map((file) => `PASS ${file} ua1`));
		// Two starts of a JVM, of a minute and a half together on a loaded machine.
	}, 300_000);

	it('[ARC-8] is valid and wholly signed for pdfsig', () => {
		const told = run('pdfsig', '-nocert', path('rich.pdf'));
		expect(told).toContain('Signature is Valid');
		expect(told).toContain('Total document signed');
		expect(told).toContain('ETSI.CAdES.detached');
		expect(told).toContain('sans valeur');
	});

	it('[ARC-8] is CAdES for openssl, by the authority’s certificate, and claims no signing time of its own', () => {
		const { cms, signedBytes } = findPdfSignature(sealed)!;
		writeFileSync(path('seal.der'), cms);
		writeFileSync(path('covered.bin'), signedBytes);
		const args = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', path('seal.der')];
		args.push('-content', path('covered.bin'), '-CAfile', path('authority.pem'), '-purpose', 'any');
		args.push('-attime', String(now.getTime() / 1000), '-out', path('verified.bin'));
		const verified = spawnSync('openssl', args, { encoding: 'utf8' });
		expect(verified.stderr).toContain('Verification successful');
		expect(verified.status).toBe(0);
		// ETSI EN 319 142-1, 6.3: forbidden in PAdES baseline.
		expect(
			run('openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', path('seal.der'))
		).not.toContain('signingTime');
	});

	it('[ARC-8] is refused by pdfsig when one byte changes', () => {
		const changed = sealed.slice();
		changed[2000] = (changed[2000] ?? 0) ^ 1;
		writeFileSync(path('changed.pdf'), changed);
		expect(
			spawnSync('pdfsig', ['-nocert', path('changed.pdf')], { encoding: 'utf8' }).stdout
		).not.toContain('Signature is Valid');
	});

	it('[DOC-7] is tagged, in French, titled, well formed, three pages', () => {
		const info = run('pdfinfo', path('rich.pdf'));
		expect(info).toMatch(/Tagged:\s+yes/);
		expect(info).toMatch(/Title:\s+Fiche d’Intervision/);
		expect(info).toMatch(/Pages:\s+3\n/);
		const tree = run('pdfinfo', '-struct', path('rich.pdf'));
		for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'LI', 'P'])
			expect(tree).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
		expect(run('qpdf', '--check', path('rich.pdf'))).toContain(
			'No syntax or stream encoding errors'
		);
		expect(run('qpdf', '--qdf', '--object-streams=disable', path('rich.pdf'), '-')).toContain(
			'/Lang (fr-FR)'
		);
	});
});
