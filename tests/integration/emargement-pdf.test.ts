import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEmargement } from '#domain/emargement/attendance.ts';
import { printBlankSheet } from '#domain/emargement/print-blank-sheet.ts';
import { printSheet } from '#domain/emargement/print-sheet.ts';
import { freezeSheet } from '#domain/emargement/sheet-content.ts';
import type { Stay } from '#domain/emargement/stay.ts';
import { findPdfSignature } from '#server/archive/pdf-signature.ts';
import {
	createDemonstrationSealIdentity,
	loadSealIdentity
} from '#server/archive/seal-identity.ts';
import { sealPdf } from '#server/archive/seal.ts';
import { renderAccessible } from '#server/pdf/render-accessible.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import { buildFacts, buildParticipant } from '#tests/support/live/build-facts.ts';
import { validatePdfs } from '#tests/support/pdf/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'intervisio-sheet-'));
const path = (name: string) => join(folder, name);
const now = new Date('2026-11-24T12:45:00Z');
const day = 'lundi 23 novembre 2026';

/** As many people as a meeting has had (domain.md §6), of whom one has a long name. */
const people = Array.from({ length: 20 }, (_, rank) =>
	buildParticipant(`personne${rank}`, {
		name: rank === 3 ? 'Marie-Éléonore Vandenbroucke-Delattre' : `Personne nº ${rank}`,
		structureName: 'CSAPA Le Relais, centre hospitalier',
		signature: rank % 2 ? { at: now.toISOString(), means: 'session' } : null
	})
);
const facts = buildFacts({ participants: people, endedAt: '2026-11-23T13:30:00.000Z' });
const stays: readonly Stay[] = people.slice(0, 17).map(({ personId }) => ({
	personId,
	situationId: null,
	mode: 'visio',
	source: 'connexion',
	enteredAt: '2026-11-23T12:00:00.000Z',
	leftAt: '2026-11-23T13:00:00.000Z',
	seenAt: '2026-11-23T13:00:00.000Z'
}));

beforeAll(async () => {
	const pem = await createDemonstrationSealIdentity(now);
	writeFileSync(path('authority.pem'), pem.authority);
	const content = freezeSheet(facts, buildEmargement(facts, stays), () => 'Nom');
	const printed = printSheet(content, {
		...{ version: 2, reason: 'confirmations', sha256: 'ab'.repeat(32), poleCode: 'PER', day },
		...{ createdAt: now.toISOString(), name: 'Dr Claire Vasseur', fonction: 'médecin, animatrice' },
		...{ authentication: 'clé d’accès', moment: 'mardi 24 novembre 2026 à 13 h 45' },
		origin: 'https://intervisio.example'
	});
	const bytes = await sealPdf(await renderPdf(printed), await loadSealIdentity(pem), {
		...{ at: now, journalHead: null }
	});
	writeFileSync(path('validated.pdf'), bytes);
	writeFileSync(path('prefilled.pdf'), await renderAccessible(printBlankSheet(facts, people, day)));
	writeFileSync(path('blank.pdf'), await renderAccessible(printBlankSheet(facts, [], day)));
	const { cms, signedBytes } = findPdfSignature(bytes)!;
	writeFileSync(path('seal.der'), cms);
	writeFileSync(path('covered.bin'), signedBytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an attendance sheet, before tools that are not ours', () => {
	it('[DOC-7] [EMA-18] is PDF/A-2a and PDF/UA-1 at once for veraPDF, sealed, prefilled or blank', () => {
		const files = ['validated.pdf', 'prefilled.pdf', 'blank.pdf'].map(path);
		expect(validatePdfs('2a', files)).toEqual(files.map((file) => `PASS ${file} 2a`));
		expect(validatePdfs('ua1', files)).toEqual(files.map((file) => `PASS ${file} ua1`));
	}, 300_000);

	it('[EMA-14] is valid and wholly signed for pdfsig, and CAdES for openssl', () => {
		const told = execFileSync('pdfsig', ['-nocert', path('validated.pdf')], { encoding: 'utf8' });
		expect(told).toContain('Signature is Valid');
		expect(told).toContain('Total document signed');
		const args = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', path('seal.der')];
		args.push('-content', path('covered.bin'), '-CAfile', path('authority.pem'), '-purpose', 'any');
		args.push('-attime', String(now.getTime() / 1000), '-out', path('verified.bin'));
		const verified = spawnSync('openssl', args, { encoding: 'utf8' });
		expect(verified.stderr).toContain('Verification successful');
	});
});
