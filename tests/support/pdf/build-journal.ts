import { createHash } from 'node:crypto';
import { chainEntry } from '#domain/archive/chain-entry.ts';
import type { ArchiveDraft, ArchiveEntry } from '#domain/archive/journal-entry.ts';

/** The real hash, which the domain receives as an argument. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** Builds an act; each test names only what matters to it. */
export function buildDraft(change: Partial<ArchiveDraft> = {}): ArchiveDraft {
	return {
		at: '2026-11-24T12:42:00.000Z',
		actor: 'person-1',
		event: 'document-lu',
		subject: 'document-1',
		payload: { version: 1 },
		...change
	};
}

/** Builds a journal that holds. */
export function buildJournal(drafts: readonly Partial<ArchiveDraft>[]): ArchiveEntry[] {
	const entries: ArchiveEntry[] = [];
	for (const draft of drafts)
		entries.push(chainEntry(entries.at(-1) ?? null, buildDraft(draft), sha256));
	return entries;
}
