import { beforeAll, describe, expect, it } from 'vitest';
import { chainEntry } from '#domain/archive/chain-entry.ts';
import type { ArchiveDraft, ArchiveEntry } from '#domain/archive/journal-entry.ts';
import { describeSealing, describeSignature } from '#domain/archive/sealed-document.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { renderPdf } from '#server/pdf/render-pdf.ts';
import { buildDraft, buildJournal, sha256 } from '#tests/support/pdf/build-journal.ts';
import { buildSampleDocument } from '#tests/support/pdf/sample-document.ts';
import type { TrustAnchors } from './check-seal.ts';
import { createDemonstrationSealIdentity, loadSealIdentity } from './seal-identity.ts';
import { sealPdf } from './seal.ts';
import { type ArchivedDocument, verifyArchive } from './verify-archive.ts';

const entries: ArchiveEntry[] = [];
const documents: ArchivedDocument[] = [];
let trustAnchors: TrustAnchors;

const noRows = { records: () => [], mergedCards: async () => new Map<string, string>() };
const append = (draft: Partial<ArchiveDraft>) => {
	entries.push(chainEntry(entries.at(-1) ?? null, buildDraft(draft), sha256));
	return entries.length;
};

beforeAll(async () => {
	const now = new Date('2026-11-24T12:45:00Z');
	const pem = await createDemonstrationSealIdentity(now);
	trustAnchors = { seals: [pem.authority], timestamps: [] };
	const identity = await loadSealIdentity(pem);
	for (const id of ['document-1', 'document-2']) {
		const ficheCanonicalJson = canonicalJson({ id, contexte: 'Reprise d’une activité' });
		const ficheSha256 = sha256(ficheCanonicalJson);
		append(
			describeSignature({ ficheId: id, ficheSha256, role: 'animateur', authentication: 'lien' })
		);
		const bytes = await sealPdf(
			await renderPdf(buildSampleDocument({ empreinte: ficheSha256 })),
			identity,
			{
				at: now,
				journalHead: entries.at(-1) ?? null
			}
		);
		const pdfSha256 = sha256(bytes);
		const journalSeq = append(describeSealing({ documentId: id, pdfSha256, ficheSha256 }));
		documents.push({
			...{ id, sha256: pdfSha256, bytes, journalSeq, ficheSha256, ficheCanonicalJson },
			...{ kind: 'fiche', level: 'PAdES-B-B', createdAt: entries.at(-1)!.at, rows: null }
		});
	}
});

const verify = async (
	changes: { entries?: ArchiveEntry[]; documents?: ArchivedDocument[] } = {}
) => {
	const source = {
		entries: () => changes.entries ?? entries,
		documents: () => changes.documents ?? documents,
		...noRows
	};
	const report = await verifyArchive(source, { trustAnchors });
	const findings = Object.fromEntries(report.groups.map((group) => [group.name, group.findings]));
	const { journal, documents: pdfs, sceaux, fiches } = findings;
	return { ok: report.ok, journal, documents: pdfs, sceaux, fiches };
};
const changeFirst = (change: Partial<ArchivedDocument>) => [
	{ ...documents[0]!, ...change },
	documents[1]!
];

describe('verifyArchive', () => {
	it('[ARC-10] finds an untouched archive intact', async () => {
		expect(await verify()).toEqual({
			ok: true,
			journal: [],
			documents: [],
			sceaux: [],
			fiches: []
		});
	});

	it('[ARC-10] names the entry that was changed', async () => {
		const changed = entries.map((entry) => (entry.seq === 2 ? { ...entry, actor: 'x' } : entry));
		const { ok, journal } = await verify({ entries: changed });
		expect(ok).toBe(false);
		expect(journal).toEqual([expect.stringContaining('Entrée 2 du journal')]);
	});

	it('[ARC-10] names the PDF with one byte changed, twice: by the journal and by its own seal', async () => {
		const bytes = documents[0]!.bytes!.slice();
		bytes[1000] = (bytes[1000] ?? 0) ^ 1;
		const report = await verify({ documents: changeFirst({ bytes }) });
		expect(report).toMatchObject({
			ok: false,
			documents: [expect.stringMatching(/document-1.*n’est plus celui/)],
			sceaux: [expect.stringMatching(/document-1.*modifié après le scellement/)]
		});
	});

	it('[ARC-10] names a PDF replaced by another sealed PDF, although its seal holds', async () => {
		const { bytes, sha256: hash } = documents[1]!;
		const report = await verify({ documents: changeFirst({ bytes, sha256: hash }) });
		expect(report).toMatchObject({ ok: false, sceaux: [], fiches: [] });
	});

	it('[ARC-10] names the fiche whose text was changed, even with its hash', async () => {
		const ficheCanonicalJson = canonicalJson({ id: 'document-1', contexte: 'autre' });
		const change = { ficheCanonicalJson, ficheSha256: sha256(ficheCanonicalJson) };
		const report = await verify({ documents: changeFirst(change) });
		expect(report).toMatchObject({
			ok: false,
			fiches: [expect.stringMatching(/document-1.*signé/)]
		});
	});

	it('[ARC-4] sees a journal rewritten from the first entry, thanks to what the seals say', async () => {
		const rewritten = buildJournal(
			entries.map(({ subject, payload, event }) => ({
				actor: 'stranger',
				subject,
				payload,
				event: event === 'fiche-signee' ? 'fiche-signee' : 'fiche-scellee'
			}))
		);
		const report = await verify({ entries: rewritten });
		expect(report).toMatchObject({
			ok: false,
			journal: [expect.stringContaining('Entrée 1'), expect.stringContaining('Entrée 3')],
			documents: []
		});
	});

	it('[ARC-4] sees the tail of the journal and its document removed together, with a head kept elsewhere', async () => {
		const source = {
			entries: () => entries.slice(0, 2),
			documents: () => documents.slice(0, 1),
			...noRows
		};
		const last = entries.at(-1)!;
		expect((await verifyArchive(source, { trustAnchors })).ok).toBe(true);
		expect((await verifyArchive(source, { trustAnchors, expectedHead: last })).ok).toBe(false);
	});

	it('[ARC-6] sees a document that disappeared', async () => {
		const report = await verify({ documents: documents.slice(0, 1) });
		expect(report).toMatchObject({
			ok: false,
			documents: [expect.stringMatching(/document-2.*introuvable/)]
		});
	});
});
