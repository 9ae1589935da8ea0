import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PDF } from '@libpdf/core';
import { durationsFrom } from '#domain/conservation/kind.ts';
import { catalogue } from '#domain/documents/catalogue.ts';
import { conventions } from '#domain/documents/convention.ts';
import { printDocument } from '#domain/documents/print-document.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { feuilleExample } from '#domain/indemnisation/feuille-example.ts';
import { blankFeuille, printFeuille } from '#domain/indemnisation/print-feuille.ts';
import { renderAccessible } from '#server/pdf/render-accessible.ts';
import { buildPaperDocument } from '#tests/support/pdf/paper-document.ts';
import { validatePdfs } from '#tests/support/pdf/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'intervisio-documents-'));
const prefill = { retention: durationsFrom([]) };
const papers = Object.fromEntries(
	catalogue.map((kind) => [kind.code, printDocument(kind, prefill)])
);
/** [ACT-12] As it is kept once both have signed. */
const signedConventions = Object.fromEntries(
	conventions.map((kind) => [
		`${kind.code}-signee`,
		printDocument(kind, {
			...prefill,
			convention: {
				...{ poleName: 'Péronne', structureName: 'Structure de la Somme' },
				...{ structureSeat: '12, rue des Lilas, 80200 Péronne', structureSigner: 'Paul Verrier' },
				...{ structureQuality: 'directeur', associationSigner: 'Anne Lecomte' },
				...{ associationQuality: 'présidente', associationSignedOn: 'lundi 2 février 2026' },
				...{ structureSignedOn: 'vendredi 20 février 2026', effectiveOn: 'dimanche 1er mars 2026' }
			}
		})
	])
);
const documents: Readonly<Record<string, PrintableDocument>> = {
	...papers,
	...signedConventions,
	paper: buildPaperDocument(),
	compact: buildPaperDocument({ compact: true, reference: '' }),
	landscape: buildPaperDocument({ landscape: true, verification: 'Demandez l’original.' }),
	indemnisation: printFeuille(feuilleExample),
	'indemnisation-vierge': blankFeuille(feuilleExample.createdAt)
};
const files = Object.keys(documents).map((name) => join(folder, `${name}.pdf`));

beforeAll(async () => {
	for (const [name, document] of Object.entries(documents))
		writeFileSync(join(folder, `${name}.pdf`), await renderAccessible(document));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('documents that leave without a seal, before veraPDF', () => {
	it('[DOC-10] of the catalogue take a page or two', async () => {
		for (const { code } of catalogue) {
			const pdf = await PDF.load(readFileSync(join(folder, `${code}.pdf`)));
			expect(pdf.getPageCount(), code).toBeLessThanOrEqual(2);
		}
	});

	it('[DOC-8] [ACT-12] are PDF/A-2a and PDF/UA-1 at once', () => {
		expect(validatePdfs('2a', files)).toEqual(files.map((file) => `PASS ${file} 2a`));
		expect(validatePdfs('ua1', files)).toEqual(files.map((file) => `PASS ${file} ua1`));
		// Two starts of a JVM, of a minute and a half together on a loaded machine.
	}, 300_000);
});
