import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printableReport } from '#domain/evaluation/export/printable-report.ts';
import { drawForPaper } from '#server/charts/draw-chart.ts';
import { renderAccessible } from '#server/pdf/render-accessible.ts';
import { drawAll } from '#server/use-cases/evaluation/draw-all.ts';
import { sampleReport } from '#tests/support/evaluation/sample-report.ts';
import { validatePdfs } from '#tests/support/pdf/verapdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'intervisio-evaluation-'));
const files = ['rapport', 'vide'].map((name) => join(folder, `${name}.pdf`));
const about = {
	facts: [{ label: 'Version', value: '1, du mardi 24 novembre 2026' }],
	...{ subtitle: '', verification: 'L’association garde l’empreinte.' },
	createdAt: '2026-11-24T12:00:00.000Z'
};

beforeAll(async () => {
	const pictures = await drawAll(drawForPaper, sampleReport);
	const bare = { ...sampleReport, sections: [{ code: 'A', heading: 'Activité', blocks: [] }] };
	const [whole = '', empty = ''] = files;
	const print = async (report: typeof sampleReport) =>
		renderAccessible(printableReport({ report, pictures, ...about }));
	writeFileSync(whole, await print(sampleReport));
	writeFileSync(empty, await print(bare));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the printed report, before tools that are not ours', () => {
	it('[RAP-8] is PDF/A-2a and PDF/UA-1 at once for veraPDF', () => {
		expect(validatePdfs('2a', files)).toEqual(files.map((file) => `PASS ${file} 2a`));
		expect(validatePdfs('ua1', files)).toEqual(files.map((file) => `PASS ${file} ua1`));
		// Two starts of a JVM, of a minute and a half together on a loaded machine.
	}, 300_000);

	it('[RAP-8] has tables with heads, and figures that say what they show', () => {
		const run = (...args: string[]) => execFileSync('pdfinfo', args, { encoding: 'utf8' });
		const tree = run('-struct-text', files[0] ?? '');
		for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure'])
			expect(tree).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
		expect(tree.match(/^\s*Figure\b/gm)).toHaveLength(4);
		expect(tree).toContain('54\u00a0% (142/261)');
	});
});
