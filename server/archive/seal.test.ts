import { beforeAll, describe, expect, it } from 'vitest';
import { buildSampleDocument } from '#tests/support/pdf/sample-document.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import { checkSeal } from './check-seal.ts';
import { findPdfSignature } from './pdf-signature.ts';
import {
	createDemonstrationSealIdentity,
	loadSealIdentity,
	SealIdentityError,
	type SealPem
} from './seal-identity.ts';
import { sealPdf } from './seal.ts';

const now = new Date('2026-11-24T12:45:00Z');
const journalHead = { seq: 12, hash: 'ab'.repeat(32) };
let pem: SealPem;
let unsealed: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
	pem = await createDemonstrationSealIdentity(now);
	unsealed = await renderPdf(buildSampleDocument());
	sealed = await sealPdf(unsealed, await loadSealIdentity(pem), { at: now, journalHead });
});

const ours = () => ({ seals: [pem.authority], timestamps: [] });
const flip = (bytes: Uint8Array, offset: number) => {
	const changed = bytes.slice();
	changed[offset] = (changed[offset] ?? 0) ^ 1;
	return changed;
};

describe('checkSeal', () => {
	it('[ARC-8] accepts a file as it was sealed, and reads the journal’s head from it', () => {
		expect(checkSeal(sealed, ours())).toEqual({
			problems: [],
			journalHead,
			level: 'PAdES-B-B',
			stampedAt: null
		});
	});

	it('[ARC-8] refuses one bit changed anywhere in what it covers', () => {
		const { start, digits } = findPdfSignature(sealed)!.hole;
		for (let offset = 7; offset < sealed.length; offset += 491) {
			if (offset >= start - 1 && offset <= start + digits) continue;
			const { problems, journalHead: head } = checkSeal(flip(sealed, offset), ours());
			expect(problems, `byte ${offset}`).not.toEqual([]);
			expect(head).toBeNull();
		}
	});

	// The container itself has bytes that nothing signs (its version, for one): the journal's hash of the file covers them.
	it('[ARC-8] refuses what is hidden after the signature, in its own place', () => {
		const { start, digits } = findPdfSignature(sealed)!.hole;
		expect(checkSeal(flip(sealed, start + digits - 1), ours()).problems).toEqual(['absent']);
	});

	it('[ARC-8] refuses bytes added at the end, and bytes cut', () => {
		expect(checkSeal(Buffer.concat([sealed, Buffer.from('\n%%EOF')]), ours()).problems).toContain(
			'partial'
		);
		expect(checkSeal(sealed.slice(0, -10), ours()).problems).toEqual(['absent']);
	});

	it('[ARC-8] refuses a file without a seal, or with a second one', async () => {
		expect(checkSeal(unsealed, ours()).problems).toEqual(['absent']);
		expect(checkSeal(new Uint8Array(0), ours()).problems).toEqual(['absent']);
		const twice = Buffer.concat([sealed, sealed]);
		expect(checkSeal(twice, ours()).problems).toEqual(['absent']);
	});

	it('[ARC-9] refuses the seal of an authority that is not ours, even under the same name', async () => {
		const stranger = await createDemonstrationSealIdentity(now);
		const forged = await sealPdf(unsealed, await loadSealIdentity(stranger), {
			at: now,
			journalHead
		});
		expect(checkSeal(forged, ours()).problems).toEqual(['untrusted']);
		expect(checkSeal(sealed, { seals: [], timestamps: [] }).problems).toEqual(['untrusted']);
	});
});

describe('loadSealIdentity', () => {
	it('[ARC-9] refuses a key that is not the certificate’s, and texts that are no key', async () => {
		const other = await createDemonstrationSealIdentity(now);
		const mixed = { privateKey: other.privateKey, certificates: pem.certificates };
		await expect(loadSealIdentity(mixed)).rejects.toThrow(SealIdentityError);
		await expect(loadSealIdentity({ privateKey: '', certificates: 'x' })).rejects.toThrow(
			SealIdentityError
		);
	});
});
