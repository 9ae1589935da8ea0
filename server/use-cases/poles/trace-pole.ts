import type { Actor } from '#domain/access/actor.ts';
import type { Sql } from '#server/db/database.ts';
import type { Deps } from '../deps.ts';

/** Keeps in the journal that a pôle was made or changed, and which part of it. */
export async function tracePole(
	deps: Pick<Deps, 'journal' | 'now'>,
	actor: Actor,
	act: {
		readonly poleId: string;
		readonly event: 'pole-cree' | 'pole-modifie';
		readonly what: string;
	},
	tx?: Sql
): Promise<void> {
	await deps.journal.append(
		{
			at: deps.now().toISOString(),
			actor: actor.personId,
			event: act.event,
			subject: act.poleId,
			payload: { quoi: act.what }
		},
		tx
	);
}
