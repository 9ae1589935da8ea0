import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { findPdfSignature } from '#server/archive/pdf-signature.ts';
import { validatePdfs } from '#tests/support/pdf/verapdf.ts';
import { runCommand } from './command.ts';

const report = 'test-results/verification.txt';

/** Has three independent programs verify the sealed fiches, and keeps what they said. */
export async function verifySealedPdfs(files: readonly string[], dataDir: string): Promise<void> {
	writeFileSync(report, '');
	for (const file of files) {
		const seal = await runCommand('pdfsig', ['-nocert', file]);
		tell(file, `pdfsig\n${seal.output}`);
		expect(seal.output).toContain('Signature is Valid');
		expect(seal.output).toContain('Total document signed');
		const cades = await verifyCades(file, dataDir);
		tell(file, `openssl cms -verify -cades\n${cades.output}`);
		expect(cades.output).toContain('successful');
		expect(cades.code).toBe(0);
	}
	for (const flavour of ['2a', 'ua1'] as const) {
		const verdicts = validatePdfs(flavour, files);
		appendFileSync(report, `veraPDF\n${verdicts.join('\n')}\n`);
		expect(verdicts).toEqual(files.map((file) => `PASS ${file} ${flavour}`));
	}
}

/** Takes the CMS and what it covers out of the file, and verifies by the demonstration's own authority. */
async function verifyCades(file: string, dataDir: string) {
	const signature = findPdfSignature(readFileSync(file));
	if (!signature) throw new Error('the file holds no signature');
	const folder = mkdtempSync(join(tmpdir(), 'intervisio-cades-'));
	const path = (name: string) => join(folder, name);
	const { authority } = Object(JSON.parse(readFileSync(join(dataDir, 'seal.json'), 'utf8')));
	writeFileSync(path('authority.pem'), String(authority));
	writeFileSync(path('seal.der'), signature.cms);
	writeFileSync(path('covered.bin'), signature.signedBytes);
	const source = ['-binary', '-inform', 'DER', '-in', path('seal.der')];
	const against = ['-content', path('covered.bin'), '-CAfile', path('authority.pem')];
	const rest = ['-purpose', 'any', '-out', path('verified.bin')];
	return runCommand('openssl', ['cms', '-verify', '-cades', ...source, ...against, ...rest]);
}

function tell(file: string, said: string): void {
	appendFileSync(report, `${basename(file)} · ${said}\n`);
}
