import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#tests/support/pdf/build-journal.ts';
import { buildSampleDocument } from '#tests/support/pdf/sample-document.ts';
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
});
