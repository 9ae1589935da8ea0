import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';

/** What the journal keeps of an export: whoever shows one later is asked for this manifest. */
export function describeExport(
	told: {
		readonly year: number;
		readonly first: number;
		readonly last: number;
		readonly documents: number;
		readonly manifestSha256: string;
	},
	{ by, at }: { readonly by: string; readonly at: Date }
): ArchiveDraft {
	const { year, first, last, documents, manifestSha256 } = told;
	return {
		at: at.toISOString(),
		actor: by,
		event: 'archive-exportee',
		subject: 'archive',
		payload: { annee: year, premiere: first, derniere: last, documents, manifestSha256 }
	};
}
