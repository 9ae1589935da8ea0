import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#tests/support/pdf/build-journal.ts';
import { buildPaperDocument } from '#tests/support/pdf/paper-document.ts';
import { buildSampleDocument } from '#tests/support/pdf/sample-document.ts';
import { renderAccessible } from './render-accessible.ts';
import { renderPdf } from './render-pdf.ts';

const readText = async (pdf: Uint8Array) =>
	(await PDF.load(pdf))
		.getPages()
		.map((page) => page.extractText().text)
		.join('\n');
const withText = (text: string) =>
	buildSampleDocument({
		title: text,
		sections: [{ heading: text, rows: [{ kind: 'text', label: text, paragraphs: [text] }] }]
	});

describe('renderPdf', () => {
	it('[DOC-3] gives the same bytes for the same document', async () => {
		const [one, two] = [
			await renderPdf(buildSampleDocument()),
			await renderPdf(buildSampleDocument())
		];
		expect(sha256(one)).toBe(sha256(two));
	});

	it('[DOC-3] gives other bytes when a single word changes', async () => {
		const other = await renderPdf(buildSampleDocument({ reference: 'PER-7KQ5' }));
		expect(sha256(other)).not.toBe(sha256(await renderPdf(buildSampleDocument())));
	});

	it.each([
		'#panic("x")',
		'#{ read("/etc/passwd") }',
		'*gras* _i_ $x$ `c` <a> @b',
		'"], [',
		'= titre',
		'\\u{41}'
	])('[DOC-4] prints as text what would be markup: %s', async (text) => {
		const printed = await readText(await renderPdf(withText(text)));
		expect(printed.split(text).length - 1).toBeGreaterThanOrEqual(4);
	});

	it('[DOC-5] prints « non renseigné » for every answer that is empty', async () => {
		const printed = await readText(
			await renderPdf(
				buildSampleDocument({
					facts: [{ label: 'Absents', value: ' ' }],
					sections: [
						{
							heading: 'Tout vide',
							rows: [
								{ kind: 'value', label: 'A', value: null },
								{ kind: 'text', label: 'B', paragraphs: ['', ' '] },
								{
									kind: 'choices',
									label: 'C',
									choices: [{ label: 'c', checked: false, precision: null }]
								},
								{ kind: 'persons', label: 'D', persons: [] }
							]
						}
					],
					signatures: []
				})
			)
		);
		expect(printed.match(/non renseigné/g)).toHaveLength(6);
	});

	it.each([
		['漢字 العربية', '[U+6F22][U+5B57]'],
		['avant\u0000\u0007\uFEFFaprès', 'avantaprès'],
		['avant\uE000\uD800après', 'avantaprès']
	])(
		'[DOC-6] always prints, naming or leaving out what PDF/A forbids: %j',
		async (text, expected) => {
			expect(await readText(await renderPdf(withText(text)))).toContain(expected);
		}
	);

	it('[DOC-9] prints no signature, hash nor check that is not given', async () => {
		const printed = await readText(await renderPdf(buildPaperDocument()));
		expect(printed).not.toMatch(/Signatures|Empreinte|empreinte \S|Vérification|non renseigné/);
		expect(printed).toContain('Modèle du 24 novembre 2026');
		const half = { verification: 'Demandez l’original.', reference: '' };
		const told = await readText(await renderPdf(buildPaperDocument(half)));
		expect(told).toContain('Demandez l’original.');
		expect(told).not.toMatch(/Empreinte|Version du|Modèle/);
	});

	it('[DOC-3] gives the same bytes for the same unsealed document', async () => {
		const [one, two] = [
			await renderAccessible(buildPaperDocument()),
			await renderAccessible(buildPaperDocument())
		];
		expect(sha256(one)).toBe(sha256(two));
	});
});
