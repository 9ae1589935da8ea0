import * as v from 'valibot';
import type { ArchiveEntry, ArchiveHead } from '#domain/archive/journal-entry.ts';
import { rowDigestNames, type RowDigests } from '#domain/archive/row-digests.ts';
import { sha256 } from '#server/sha256.ts';
import type { TrustAnchors } from '../check-seal.ts';
import { verifyArchive, type ArchivedDocument } from '../verify-archive.ts';
import type { VerificationReport } from '../verification-report.ts';
import { checkBag } from './bag.ts';

const head = v.object({ seq: v.number(), hash: v.string() });
const entry = v.object({
	seq: v.number(),
	at: v.string(),
	actor: v.string(),
	event: v.string(),
	subject: v.string(),
	payload: v.record(
		v.string(),
		v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())])
	),
	payloadHash: v.string(),
	previousHash: v.string(),
	hash: v.string()
});
const description = v.object({
	format: v.literal(1),
	year: v.number(),
	before: v.nullable(head),
	documents: v.array(
		v.object({
			id: v.pipe(v.string(), v.regex(/^\w+$/)),
			kind: v.picklist(['fiche', 'emargement']),
			sha256: v.string(),
			journalSeq: v.number(),
			ficheSha256: v.string(),
			level: v.string(),
			createdAt: v.string()
		})
	)
});

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * [ARC-16] Re-checks a year from its export alone: the bag's hashes, the chain of its segment, every PDF, seal and
 * timestamp, every text and row that was signed. Trust comes from the export's own certificates unless others are given.
 */
export async function verifyExport(
	files: Files,
	options: { readonly trustAnchors?: TrustAnchors; readonly expectedHead?: ArchiveHead }
): Promise<VerificationReport> {
	const bag = { name: 'export' as const, checked: files.size, findings: checkBag(files) };
	const read = readParts(files);
	if (!read) {
		const findings = [...bag.findings, 'data\u00a0: le journal ou la description sont illisibles.'];
		return { ok: false, groups: [{ ...bag, findings }], head: null };
	}
	const { told, entries, erased } = read;
	const trustAnchors = options.trustAnchors ?? {
		seals: pem(files, 'data/certificats/cachet.pem'),
		timestamps: pem(files, 'data/certificats/horodatage.pem')
	};
	const source = {
		entries: () => entries,
		documents: () => told.documents.map((document) => documentOf(files, document)),
		records: () => null,
		mergedCards: async () => new Map<string, string>()
	};
	const { groups, head: last } = await verifyArchive(source, {
		...{ trustAnchors, from: told.before, tombstones: erased },
		...(options.expectedHead && { expectedHead: options.expectedHead })
	});
	const all = [bag, ...groups];
	return { ok: all.every(({ findings }) => findings.length === 0), groups: all, head: last };
}

function readParts(files: Files) {
	try {
		return {
			told: v.parse(description, JSON.parse(text(files, 'data/description.json'))),
			entries: lines(files, 'data/journal.jsonl'),
			erased: lines(files, 'data/effacements.jsonl')
		};
	} catch {
		return null;
	}
}

function documentOf(
	files: Files,
	told: v.InferOutput<typeof description>['documents'][number]
): ArchivedDocument {
	const content = files.get(`data/contenus/${told.id}.json`);
	return {
		...told,
		bytes: files.get(`data/documents/${told.id}.pdf`) ?? null,
		ficheCanonicalJson: content ? Buffer.from(content).toString('utf8') : null,
		rows: told.kind === 'fiche' ? digests(files, told.id) : null
	};
}

function digests(files: Files, id: string): RowDigests {
	const [fiche, signatures, signataires, relectures, reponses] = rowDigestNames.map((name) =>
		sha256(files.get(`data/lignes/${id}/${name}.json`) ?? '')
	);
	return {
		lignesFiche: fiche ?? '',
		lignesSignatures: signatures ?? '',
		lignesSignataires: signataires ?? '',
		lignesRelectures: relectures ?? '',
		lignesReponses: reponses ?? ''
	};
}

function lines(files: Files, path: string): ArchiveEntry[] {
	return text(files, path)
		.split('\n')
		.filter(Boolean)
		.map((json) => v.parse(entry, JSON.parse(json)));
}

function pem(files: Files, path: string): string[] {
	const found = text(files, path);
	return found.trim() === '' ? [] : [found];
}

function text(files: Files, path: string): string {
	return Buffer.from(files.get(path) ?? []).toString('utf8');
}
