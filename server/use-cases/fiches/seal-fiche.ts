import { identificationWords, type Identification } from '#domain/access/identification.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import type { SealLevel } from '#domain/archive/seal-level.ts';
import { describeSealing } from '#domain/archive/sealed-document.ts';
import { verificationWords } from '#domain/archive/verification-words.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { printFicheFacts, printFicheSections } from '#domain/fiche/print-fiche.ts';
import type { Deps } from '../deps.ts';

/** What sealing needs beside the usual services. */
export interface SealDeps extends Deps {
	render(document: PrintableDocument): Promise<Uint8Array>;
	seal(
		bytes: Uint8Array,
		at: Date,
		head: ArchiveHead | null
	): Promise<{ readonly bytes: Uint8Array; readonly level: SealLevel }>;
	/** « mardi 24 novembre 2026 à 13 h 42 ». */
	moment(at: Date): string;
}

/** Who signed, as the document says it. */
export interface PrintedSigner extends Identification {
	readonly signerName: string;
	readonly signerFonction: string;
	readonly signedAt: Date;
}

/** A signed fiche on its way to the archive: as stored, and as read. */
export interface SignedFiche {
	readonly id: string;
	readonly sha256: string;
	readonly formVersion: string;
	readonly guardVersion: string;
	readonly content: FinalFiche;
}

type Tx = Parameters<Parameters<Deps['transaction']>[0]>[0];

/** The PDF of a fiche with every signature that it bears, dated by the last one; not sealed yet. */
export function renderFiche(
	deps: SealDeps,
	{ sha256, formVersion, guardVersion, content }: SignedFiche,
	signers: readonly PrintedSigner[],
	at: Date
): Promise<Uint8Array> {
	return deps.render({
		title: 'Fiche de suivi patient',
		subtitle: `Intervision du pôle ${content.poleName}`,
		reference: `${content.dossierCode} · ${String(content.derived.date)}`,
		createdAt: at.toISOString(),
		facts: printFicheFacts(content),
		sections: printFicheSections(content),
		signatures: signers.map((act) => ({
			name: act.signerName,
			fonction: act.signerFonction,
			authentication: identificationWords(act),
			moment: deps.moment(act.signedAt)
		})),
		empreinte: sha256,
		formVersion,
		guardVersion,
		verification: verificationWords(deps.origin)
	});
}

/** Seals the PDF over the journal's last entry, and files it: document and journal are written together. */
export async function sealFiche(
	deps: SealDeps,
	tx: Tx,
	{ fiche, pdf, at, by }: { fiche: SignedFiche; pdf: Uint8Array; at: Date; by: string }
): Promise<void> {
	const { bytes, level } = await deps.seal(pdf, at, await deps.journal.head(tx));
	const rows = await deps.fiches.digestRows(tx, fiche.id);
	const documentId = deps.id();
	const pdfSha256 = deps.sha256(bytes);
	const sealing = describeSealing({
		documentId,
		pdfSha256,
		level,
		ficheSha256: fiche.sha256,
		rows
	});
	const entry = await deps.journal.append({ at: at.toISOString(), actor: by, ...sealing }, tx);
	await deps.fiches.seal(tx, {
		id: documentId,
		ficheId: fiche.id,
		bytes,
		sha256: pdfSha256,
		level,
		journalSeq: entry.seq,
		createdAt: at
	});
}
