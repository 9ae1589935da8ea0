import type { Actor } from '#domain/access/actor.ts';
import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';

/** Keeps in the journal what was done with an activité: its kind, its day, never its title. */
export async function traceActivite(
	deps: Pick<Deps, 'journal' | 'now'>,
	actor: Actor,
	event: Extract<ArchiveDraft['event'], `activite-${string}`>,
	what: { readonly id: string; readonly kind: string; readonly day: string },
	tx: Sql
): Promise<void> {
	await deps.journal.append(
		{
			...{ at: deps.now().toISOString(), actor: actor.personId, event, subject: what.id },
			payload: { genre: what.kind, jour: what.day }
		},
		tx
	);
}
