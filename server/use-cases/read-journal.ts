import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { ArchiveHead } from '#domain/archive/journal-entry.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { JournalQuery, NamedEntry } from '#server/db/journal.ts';
import type { Deps } from './deps.ts';

const pageSize = 100;

export interface JournalPage {
	readonly entries: readonly NamedEntry[];
	/** Number of the entry before which the next page goes on; null at the end. */
	readonly before: number | null;
	/** The last entry, to be noted elsewhere: whoever rewrites the journal contradicts it. */
	readonly head: ArchiveHead | null;
}

/** Shows the journal, latest first, to whoever watches over data protection: acts, never content. */
export async function readJournal(
	deps: Deps,
	actor: Actor,
	asked: JournalQuery
): Promise<({ readonly ok: true } & JournalPage) | { readonly ok: false; why: Refusal }> {
	const mandats = (await deps.people.allMandats([actor.personId])).map(({ mandat }) => mandat);
	const decision = decideResource({ mandats, role: null }, 'voir-journal');
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, 'voir-journal');
	if (!session.ok) return session;
	const found = await deps.journal.page(asked, pageSize + 1);
	const head = await deps.journal.head();
	// [ACS-19] whoever watches is watched: which part was asked for, once a page
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'journal-lu',
		subject: asked.subject ?? asked.actor ?? 'journal',
		payload: { acte: asked.event, avant: asked.before, du: asked.from, au: asked.to }
	});
	const entries = found.slice(0, pageSize);
	const before = found.length > pageSize ? (entries.at(-1)?.seq ?? null) : null;
	return { ok: true, entries, before, head };
}
