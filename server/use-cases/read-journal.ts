import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { ArchiveEntry } from '#domain/archive/journal-entry.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from './deps.ts';

/** Shows the journal, latest first, to whoever watches over data protection: acts, never content. */
export async function readJournal(
	deps: Deps,
	actor: Actor
): Promise<
	| { readonly ok: true; readonly entries: readonly ArchiveEntry[] }
	| { readonly ok: false; why: Refusal }
> {
	const mandats = (await deps.people.allMandats([actor.personId])).map(({ mandat }) => mandat);
	const decision = decideResource({ mandats, role: null }, 'voir-journal');
	if (!decision.ok) return decision;
	const session = decideSession(actor.method, 'voir-journal');
	if (!session.ok) return session;
	const entries = await deps.journal.entries();
	return { ok: true, entries: entries.toReversed().slice(0, 500) };
}
