import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { standingIn } from '#domain/access/standing.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import { parseNamesToWatch } from '#domain/situation/names-to-watch.ts';
import type { Deps } from './deps.ts';
import { loadSituationFor } from './load-meeting.ts';

/** What the presenter answers: the family name to watch for, or that there is none. */
export type NameToWatch = { readonly name: string } | { readonly none: true };

/**
 * Keeps the patient's family name in memory for this situation, for the guard alone (decisions.md §2).
 * It is written nowhere: neither database, nor log, nor journal.
 */
export async function watchName(
	deps: Deps & {
		readonly names: {
			give(situationId: string, names: readonly string[]): void;
			known(situationId: string): readonly string[] | null;
		};
	},
	actor: Actor,
	situationId: string,
	answer: NameToWatch
): Promise<Decision> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'ecrire-brouillon');
	if (!loaded.ok) return loaded;
	const { facts, viewer, situation } = loaded;
	const standing = standingIn(facts, viewer, situation);
	const given = deps.names.known(situationId) ?? [];
	// [SEC-6] a name that somebody gave is taken back by who finalises, and by nobody else
	const mayForget = decideSituation(standing, situation, 'finaliser').ok;
	if ('none' in answer) {
		if (given.length > 0 && !mayForget) return refused('titre-insuffisant');
		deps.names.give(situationId, []);
		return { ok: true };
	}
	const names = parseNamesToWatch(answer.name);
	if (names === null) return refused('saisie-invalide');
	deps.names.give(situationId, mayForget ? names : [...new Set([...given, ...names])].slice(0, 20));
	return { ok: true };
}
