import type { Actor } from '#domain/access/actor.ts';
import { directoryTasks, type DirectoryTask } from '#domain/annuaire/directory-tasks.ts';
import { decideCard } from '#domain/annuaire/decide-card.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { loadEditor, ownPoles } from './load-editor.ts';
import { alikePairs } from './read-duplicates.ts';

const oneDay = 86_400_000;

/** What the directory asks of this person in « À faire »; nothing for whoever does not keep it. */
export async function readDirectoryTasks(
	deps: Deps,
	actor: Actor
): Promise<readonly DirectoryTask[]> {
	const loaded = await loadEditor(deps, actor, 'modifier-annuaire');
	if (!loaded.ok) return [];
	// The direction enters people to name them; what a pôle lacks is its coordination's to do.
	if (loaded.editor.held.every(({ mandat }) => mandat === 'direction')) return [];
	const poles = (await ownPoles(deps, loaded.editor)).map(({ id }) => id);
	const now = deps.now();
	// One that runs late today is not over yet.
	const since = new Date(now.getTime() - oneDay);
	const until = new Date(now.getTime() + 14 * oneDay);
	const missing = await deps.annuaire.expectedLacking('adresse', poles, since, until);
	const mine = poles.filter((id) => decideCard(loaded.editor.held, [id], 'repondre-adresse').ok);
	const unanswered = await deps.annuaire.expectedLacking('reponse', mine, since, until);
	const pairs = await alikePairs(deps, loaded.editor);
	const own = await deps.annuaire.openProposals(actor.personId);
	return directoryTasks({
		pairs: pairs.filter(({ obstacle }) => obstacle === null).length,
		withoutEmail: missing.map(named),
		unanswered: unanswered.map(named),
		proposals: own.length
	});
}

const named = (person: { personId: string; givenName: string; familyName: string }) => ({
	personId: person.personId,
	name: `${person.givenName} ${person.familyName}`
});
