import type { Actor } from '#domain/access/actor.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';

/** What the presenter answers: the family name to watch for, or that there is none. */
export type NameToWatch = { readonly name: string } | { readonly none: true };

/**
 * Keeps the patient's family name in memory for this situation, for the guard alone (decisions.md §2).
 * It is written nowhere: neither database, nor log, nor journal.
 */
export async function watchName(
	deps: Deps & { readonly names: { give(situationId: string, names: readonly string[]): void } },
	actor: Actor,
	situationId: string,
	answer: NameToWatch
): Promise<Decision> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'ecrire-brouillon');
	if (!loaded.ok) return loaded;
	if ('none' in answer) {
		deps.names.give(situationId, []);
		return { ok: true };
	}
	const names = answer.name
		.trim()
		.split(/\s*[,;/]\s*/)
		.filter(Boolean);
	if (names.length === 0 || names.some((name) => name.length > 60))
		return refused('saisie-invalide');
	deps.names.give(situationId, names);
	return { ok: true };
}
