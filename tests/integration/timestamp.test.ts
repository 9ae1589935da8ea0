import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentInfo, SignedData } from 'pkijs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkSeal } from '#server/archive/check-seal.ts';
import { findPdfSignature } from '#server/archive/pdf-signature.ts';
import {
	createDemonstrationSealIdentity,
	loadSealIdentity,
	type SealPem
} from '#server/archive/seal-identity.ts';
import { sealLevelOf, sealPdf } from '#server/archive/seal.ts';
import {
	createTimestamper,
	type Timestamper
} from '#server/archive/timestamp/create-timestamper.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import { buildSampleDocument } from '#tests/support/pdf/sample-document.ts';
import { validatePdfs } from '#tests/support/pdf/verapdf.ts';
import {
	startTimestampAuthority,
	type Behaviour
} from '#tests/support/timestamp/local-authority.ts';

const folder = mkdtempSync(join(tmpdir(), 'intervisio-stamped-'));
const path = (name: string) => join(folder, name);
const at = new Date();
const journalHead = { seq: 7, hash: 'ab'.repeat(32) };
let authority: Awaited<ReturnType<typeof startTimestampAuthority>>;
let pem: SealPem;
let unsealed: Uint8Array;
let stamped: Uint8Array;
let clock = 0;
let warned: unknown[] = [];

const timestamper = (): Timestamper =>
	createTimestamper(authority, {
		log: { warn: (told: unknown) => void warned.push(told) },
		now: () => clock
	});
const seal = async (timestamp: Timestamper) =>
	sealPdf(unsealed, await loadSealIdentity(pem), { at, journalHead, timestamp });
const check = (pdf: Uint8Array, timestamps = [authority.certificatePem]) =>
	checkSeal(pdf, { seals: [pem.authority], timestamps });

/** The token and what it stamps, as they stand in the file. */
function partsOf(pdf: Uint8Array) {
	const { cms, signedBytes } = findPdfSignature(pdf)!;
	const [signer] = new SignedData({ schema: ContentInfo.fromBER(cms).content }).signerInfos;
	const token = signer!.unsignedAttrs!.attributes[0]!.values[0] as { toBER(): ArrayBuffer };
	return {
		cms,
		signedBytes,
		token: Buffer.from(token.toBER()),
		signature: Buffer.from(signer!.signature.valueBlock.valueHexView)
	};
}

beforeAll(async () => {
	authority = await startTimestampAuthority();
	pem = await createDemonstrationSealIdentity(at);
	unsealed = await renderPdf(buildSampleDocument());
	stamped = await seal(timestamper());
});
beforeEach(() => {
	authority.behave('honest');
	warned = [];
});
afterAll(() => {
	authority.stop();
	rmSync(folder, { recursive: true, force: true });
});

describe('a seal with a timestamp', () => {
	it('[ARC-12] reaches PAdES B-T, and tells the moment of the authority', () => {
		expect(sealLevelOf(stamped)).toBe('PAdES-B-T');
		const { problems, level, stampedAt, journalHead: head } = check(stamped);
		expect({ problems, level, head }).toEqual({
			problems: [],
			level: 'PAdES-B-T',
			head: journalHead
		});
		expect(Math.abs(stampedAt!.getTime() - Date.now())).toBeLessThan(120_000);
	});

	it('[ARC-12] is verified by openssl: the token over the signature, and the CAdES that carries it', () => {
		const { cms, signedBytes, token, signature } = partsOf(stamped);
		writeFileSync(path('token.der'), token);
		writeFileSync(path('signature.bin'), signature);
		writeFileSync(path('seal.der'), cms);
		writeFileSync(path('covered.bin'), signedBytes);
		writeFileSync(path('authority.pem'), pem.authority);
		const ts = [
			'ts',
			'-verify',
			'-token_in',
			'-in',
			path('token.der'),
			'-data',
			path('signature.bin')
		];
		expect(
			execFileSync('openssl', [...ts, '-CAfile', authority.certificateFile], {
				encoding: 'utf8',
				stdio: 'pipe'
			})
		).toContain('Verification: OK');
		const args = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', path('seal.der')];
		args.push('-content', path('covered.bin'), '-CAfile', path('authority.pem'), '-purpose', 'any');
		const verified = spawnSync('openssl', [...args, '-out', path('out.bin')], { encoding: 'utf8' });
		expect(verified.stderr).toContain('Verification successful');
	});

	it('[ARC-12] is valid for pdfsig, PDF/A-2a and PDF/UA-1 for veraPDF', () => {
		writeFileSync(path('stamped.pdf'), stamped);
		const told = execFileSync('pdfsig', ['-nocert', path('stamped.pdf')], { encoding: 'utf8' });
		expect(told).toContain('Signature is Valid');
		expect(told).toContain('Total document signed');
		for (const profile of ['2a', 'ua1'] as const)
			expect(validatePdfs(profile, [path('stamped.pdf')])).toEqual([
				`PASS ${path('stamped.pdf')} ${profile}`
			]);
	}, 300_000);

	it('[ARC-12] is refused when its imprint, its moment or its signature is changed, or when the authority is not known', () => {
		const { token, signature } = partsOf(stamped);
		const { start } = findPdfSignature(stamped)!.hole;
		const hole = Buffer.from(stamped).toString('latin1').indexOf(token.toString('hex'), start);
		expect(hole).toBeGreaterThan(start);
		const imprint = token.indexOf(createHash('sha256').update(signature).digest());
		const moment = token.indexOf(String(at.getUTCFullYear()), imprint);
		expect(Math.min(imprint, moment)).toBeGreaterThan(0);
		for (const offset of [imprint + 3, moment + 5, token.length - 200, token.length - 1]) {
			const changed = token.slice();
			changed[offset] = (changed[offset] ?? 0) ^ 1;
			const pdf = Buffer.from(stamped);
			pdf.write(changed.toString('hex'), hole, 'latin1');
			const { problems, level } = check(pdf);
			expect(problems.length, `byte ${offset}`).toBeGreaterThan(0);
			expect(level).toBeNull();
		}
		expect(check(stamped, []).problems).toEqual(['timestamp-untrusted']);
	});

	it('[ARC-12] is refused with the token of another seal', async () => {
		const other = partsOf(await seal(timestamper())).token.toString('hex');
		const { token } = partsOf(stamped);
		expect(other).toHaveLength(token.length * 2);
		const text = Buffer.from(stamped).toString('latin1').replace(token.toString('hex'), other);
		expect(check(Buffer.from(text, 'latin1')).problems).toEqual(['timestamp-imprint']);
	});
});

describe('an authority that does not do its work', () => {
	it.each<[Behaviour, string]>([
		['other-imprint', 'timestamp-imprint'],
		['no-nonce', 'nonce'],
		['expired', 'timestamp-certificate'],
		['refusing', 'http-503'],
		['rubbish', 'unreadable'],
		['silent', 'TimeoutError']
	])(
		'[ARC-13] %s: the document is sealed B-B, says so, and the log says why',
		async (behaviour, kind) => {
			authority.behave(behaviour);
			const sealed = await seal(timestamper());
			expect(sealLevelOf(sealed)).toBe('PAdES-B-B');
			expect(check(sealed)).toMatchObject({ problems: [], level: 'PAdES-B-B', stampedAt: null });
			expect(warned).toEqual([{ kind }]);
		}
	);

	it('[ARC-13] is left alone for a minute, then asked again', async () => {
		const timestamp = timestamper();
		authority.behave('refusing');
		expect(sealLevelOf(await seal(timestamp))).toBe('PAdES-B-B');
		authority.behave('honest');
		const before = authority.asked();
		expect(sealLevelOf(await seal(timestamp))).toBe('PAdES-B-B');
		expect(authority.asked()).toBe(before);
		clock += 60_000;
		expect(sealLevelOf(await seal(timestamp))).toBe('PAdES-B-T');
	});

	it('[ARC-13] that we do not know is not believed', async () => {
		const stranger = await startTimestampAuthority();
		const timestamp = createTimestamper(
			{ url: stranger.url, certificatePem: authority.certificatePem },
			{ log: { warn: (told: unknown) => void warned.push(told) }, now: () => clock }
		);
		expect(sealLevelOf(await seal(timestamp))).toBe('PAdES-B-B');
		stranger.stop();
		expect(warned).toEqual([{ kind: 'timestamp-untrusted' }]);
	});
});
