import { PDF, PdfDict, PdfName, PdfString } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '#domain/documents/catalogue.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const direction = actorOf('demodirection');
const coordination = actorOf('democoordination');
const watcher = actorOf('demoprotection');

const textOf = async (bytes: Uint8Array) =>
	(await PDF.load(bytes))
		.getPages()
		.map((page) => page.extractText().text)
		.join('\n')
		.replace(/\s+/g, ' ');

/** A PDF with one page, and a script that runs when it opens if asked for. */
async function makePdf(
	change: { script?: true; file?: true; launch?: true } = {}
): Promise<Uint8Array> {
	const pdf = PDF.create();
	pdf.addPage({ size: 'a4' });
	if (change.script) {
		const action = PdfDict.of({
			S: PdfName.of('JavaScript'),
			JS: PdfString.fromString('app.alert(1)')
		});
		pdf.getCatalog().set('OpenAction', pdf.register(action));
	}
	if (change.launch) {
		// what it does stands in an object of its own
		const name = pdf.register(PdfName.of('Launch'));
		pdf.getCatalog().set('OpenAction', PdfDict.of({ S: name, F: PdfString.fromString('a.exe') }));
	}
	if (change.file) pdf.addAttachment('note.txt', new TextEncoder().encode('x'));
	return pdf.save();
}

describe.each(databases)('the papers of the association on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
	});
	afterAll(() => product.stop());

	const stored = () => product.deps.documentVersions.history('charte');
	const install = (bytes: Uint8Array, actor = direction) =>
		product.installDocument(actor, 'charte', { bytes, fileName: 'charte officielle.pdf' });

	it('[DOC-17] the impact assessment and the register are for those who answer for the data', async () => {
		const codes = async (actor: typeof direction) =>
			(await product.readCatalogue(actor)).documents.map(({ code }) => code);
		const whole = catalogue.map(({ code }) => code);
		expect(await codes(direction)).toEqual(whole);
		expect(await codes(watcher)).toEqual(whole);
		const open = whole.filter((code) => !['aipd', 'registre'].includes(code));
		expect(await codes(coordination)).toEqual(open);
		for (const code of ['aipd', 'registre']) {
			expect((await product.readDocumentPdf(coordination, code)).ok).toBe(false);
			expect((await product.readDocument(null, code)).ok).toBe(false);
			expect((await product.readDocumentPdf(watcher, code)).ok).toBe(true);
		}
	});

	it('[DOC-17] without a session only what is public answers', async () => {
		for (const { code, openTo } of catalogue)
			expect((await product.readDocument(null, code)).ok, code).toBe(openTo === 'public');
	});

	it.each([
		['a text', async () => new TextEncoder().encode('bonjour'), 'PDF lisible'],
		['a script', () => makePdf({ script: true }), 'JavaScript'],
		['a program named from afar', () => makePdf({ launch: true }), 'Launch'],
		['a joined file', () => makePdf({ file: true }), 'EmbeddedFiles'],
		['too much', async () => new Uint8Array(5_000_001), '5 Mo']
	] as const)('[DOC-15] refuses %s, and nothing is stored', async (_, make, words) => {
		const answer = await install(await make());
		expect(answer).toMatchObject({ ok: false, why: 'saisie-invalide' });
		expect(JSON.stringify(answer)).toContain(words);
		expect(await stored()).toEqual([]);
	});

	it('[DOC-14] nobody else installs, nor goes back', async () => {
		expect(await install(await makePdf(), coordination)).toMatchObject({ ok: false });
		expect(await product.restoreDocument(watcher, 'charte', 0)).toMatchObject({ ok: false });
		expect((await product.readVersions(coordination, 'charte')).ok).toBe(false);
		expect(await stored()).toEqual([]);
	});

	it('[DOC-14] [DOC-18] the association’s own stands, comes back, and nothing is lost', async () => {
		const first = await makePdf();
		expect(await install(first)).toEqual({ ok: true });
		const given = await product.readDocumentPdf(coordination, 'charte');
		expect(given).toMatchObject({ ok: true, installed: true });
		expect(given.ok && Buffer.compare(given.bytes, first)).toBe(0);
		expect(await install(first)).toMatchObject({ ok: false });
		expect(await product.restoreDocument(direction, 'charte', 0)).toEqual({ ok: true });
		expect(await product.readDocumentPdf(coordination, 'charte')).toMatchObject({
			installed: false
		});
		expect(await product.restoreDocument(direction, 'charte', 7)).toMatchObject({ ok: false });
		expect(await product.restoreDocument(direction, 'charte', 1)).toEqual({ ok: true });
		const versions = await stored();
		expect(versions.map(({ version, sha256 }) => [version, sha256 !== null])).toEqual([
			[3, true],
			[2, false],
			[1, true]
		]);
		// [DOC-16] said honestly: this file has no structure
		expect(versions[0]).toMatchObject({ tagged: false, fileName: 'charte officielle.pdf' });
		const again = await product.readVersionPdf(direction, 'charte', 1);
		expect(again.ok && Buffer.compare(again.bytes, first)).toBe(0);
		const acts = await product.deps.journal.page(
			{
				before: null,
				actors: null,
				event: 'document-installe',
				subjects: null,
				from: null,
				to: null
			},
			10
		);
		expect(acts).toHaveLength(3);
	});

	it('[DOC-14] of two installed at once both are kept, one after the other', async () => {
		const before = (await stored())[0]?.version ?? 0;
		const pdf = await makePdf();
		const files = ['\n% one', '\n% the other'].map((end) => Buffer.concat([pdf, Buffer.from(end)]));
		const answers = await Promise.all(files.map((bytes) => install(bytes)));
		expect(answers).toEqual([{ ok: true }, { ok: true }]);
		const after = await stored();
		expect(after.slice(0, 2).map(({ version }) => version)).toEqual([before + 2, before + 1]);
	});

	it('[DOC-13] the sheet of a situation has what is known, never a text, and is traced', async () => {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const jade = facts?.situations.find(({ designation }) => designation === 'Jade M.');
		if (!facts || !jade) throw new Error('no situation');
		const sheet = await product.printFicheSheet(coordination, jade.id);
		if (!sheet.ok) throw new Error(sheet.why);
		// a file stays among others on a computer that several use
		expect(sheet.filename).not.toContain(jade.dossierCode);
		const text = await textOf(sheet.bytes);
		expect(text).toContain('Jade M.');
		expect(text).toContain(facts.organiser);
		expect(jade.problem.length).toBeGreaterThan(10);
		expect(text).not.toContain(jade.problem.slice(0, 30));
		const stranger = await product.printFicheSheet(watcher, jade.id);
		expect(stranger.ok).toBe(false);
		const accord = await product.printAccord(coordination, jade.id);
		if (!accord.ok) throw new Error(accord.why);
		expect(await textOf(accord.bytes)).not.toContain('Jade');
		const acts = await product.deps.journal.page(
			{
				before: null,
				actors: null,
				event: 'document-prerempli',
				subjects: null,
				from: null,
				to: null
			},
			10
		);
		expect(acts.map(({ subject }) => subject)).toEqual([jade.id]);
	});

	it('[DOC-19] a letter has its person, date and place, and no patient', async () => {
		const listed = await product.readMeetingDocuments(coordination, demoIntervisionId);
		if (!listed.ok) throw new Error(listed.why);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		for (const { personId, name, letter } of listed.documents.people.slice(0, 3)) {
			const asked = { code: letter.code, personId };
			const printed = await product.printForMeeting(coordination, demoIntervisionId, asked);
			if (!printed.ok) throw new Error(printed.why);
			const text = await textOf(printed.bytes);
			expect(text).toContain(name);
			for (const { designation, dossierCode } of facts?.situations ?? []) {
				expect(text).not.toContain(designation);
				expect(text).not.toContain(dossierCode);
			}
		}
		const none = { code: 'aipd', personId: null };
		expect((await product.printForMeeting(coordination, demoIntervisionId, none)).ok).toBe(false);
		expect((await product.readMeetingDocuments(watcher, demoIntervisionId)).ok).toBe(false);
	});
});
