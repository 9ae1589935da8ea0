import type { Actor } from '#domain/access/actor.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { ListedActivite } from '#server/db/activite-lists.ts';
import type { LinkDeps } from '../demande/demande-links.ts';
import {
	openQuestionnaire,
	type ShownQuestionnaire
} from '../questionnaires/open-questionnaire.ts';
import { isInScope, loadActivites } from './load-activites.ts';
import { decideNoting } from './load-recording.ts';

export interface ActivitePage {
	readonly activite: ListedActivite;
	readonly manages: boolean;
	/** May change what is said of it, or take it off. */
	readonly canChange: boolean;
	/** May say who came. */
	readonly canCount: boolean;
	readonly published: boolean;
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	/** Null before its day: there is nothing to ask yet. */
	readonly questionnaire: ShownQuestionnaire | null;
}

/** One activité: what it was, who came, what they thought of it. */
export async function readActivite(
	deps: LinkDeps,
	actor: Actor,
	id: string
): Promise<
	{ readonly ok: true; readonly page: ActivitePage } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadActivites(deps, actor, 'voir-activites');
	if (!loaded.ok) return loaded;
	const activite = await deps.activiteLists.one(id);
	if (!activite || !isInScope(loaded, activite.poleId)) return { ok: false, why: 'introuvable' };
	const may = async (part: 'notice' | 'attendance') =>
		(await decideNoting(deps, loaded, { ...activite, part })).ok;
	const year = Number(activite.day.slice(0, 4));
	const begun = activite.day <= parisDay(deps.now());
	return {
		ok: true,
		page: {
			activite,
			manages: loaded.manages,
			canChange: await may('notice'),
			canCount: await may('attendance'),
			published: (await deps.publishedYears()).includes(year),
			poles: (await deps.poles.byIds(loaded.poleIds)).map(({ id: poleId, name }) => ({
				...{ id: poleId, name }
			})),
			questionnaire: begun ? await openQuestionnaire(deps, { activiteId: id }) : null
		}
	};
}
