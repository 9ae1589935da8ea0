import type { ArchiveEntry } from './journal-entry.ts';

export type TombstoneFinding = {
	readonly kind: TombstoneFindingKind;
	readonly documentId: string;
	readonly seq: number;
};

export type TombstoneFindingKind =
	/** It does not name the file that was sealed: it may hide another one's disappearance. */
	| 'wrong-tombstone'
	/** Nothing of that id was sealed before it. */
	| 'empty-tombstone'
	/** The document is said to be erased, and is still there. */
	| 'still-there';

/**
 * [CON-6] Compares each tombstone with the sealing that it ends: a document may be absent from the archive only if the
 * journal says that this very file was erased. Those that carry no hash were written by no version of ours.
 */
export function checkTombstones(
	entries: readonly ArchiveEntry[],
	presentIds: ReadonlySet<string>
): TombstoneFinding[] {
	const sealings = new Map<string, ArchiveEntry>();
	const findings: TombstoneFinding[] = [];
	for (const entry of entries) {
		const { event, subject, seq } = entry;
		if (event === 'fiche-scellee' || event === 'emargement-scelle') sealings.set(subject, entry);
		if (event !== 'document-efface') continue;
		const found = (kind: TombstoneFindingKind) => findings.push({ kind, documentId: subject, seq });
		const sealing = sealings.get(subject);
		if (!sealing) found('empty-tombstone');
		else if (!sameFile(sealing, entry)) found('wrong-tombstone');
		if (presentIds.has(subject)) found('still-there');
	}
	return findings;
}

function sameFile(sealing: ArchiveEntry, tombstone: ArchiveEntry): boolean {
	const content = 'ficheSha256' in sealing.payload ? 'ficheSha256' : 'emargementSha256';
	return ['pdfSha256' as const, content].every(
		(name) =>
			sealing.payload[name] !== undefined && sealing.payload[name] === tombstone.payload[name]
	);
}
