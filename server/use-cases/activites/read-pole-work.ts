import type { Actor } from '#domain/access/actor.ts';
import type { Accompaniment } from '#domain/accompagnement/step.ts';
import { lateCopils } from '#domain/activite/copil.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { ListedActivite } from '#server/db/activite-lists.ts';
import { readAccompaniment, type Companion } from '../accompagnement/pole-steps.ts';
import { conventionsOfPole, type ShownConvention } from '../conventions/read-conventions.ts';
import type { Deps } from '../deps.ts';
import { isInScope, loadActivites } from './load-activites.ts';

/** What the page of a pôle says of the association's other work in it. */
export interface PoleWork {
	/** [ACT-7] The last Copil, with who was there. */
	readonly copil: ListedActivite | null;
	/** Since when one is due; null: none is. */
	readonly copilDueSince: string | null;
	/** It has held an Intervision. */
	readonly hasBegun: boolean;
	readonly conventions: readonly ShownConvention[];
	readonly manages: boolean;
	/** [ACT-13] For the association alone. */
	readonly accompaniment: {
		readonly steps: Accompaniment;
		readonly people: readonly Companion[];
	} | null;
}

/** [ACT-7] [ACT-13] Copil, conventions and accompaniment of a pôle; null for whoever may see none of it. */
export async function readPoleWork(
	deps: Deps,
	actor: Actor,
	poleId: string
): Promise<PoleWork | null> {
	const loaded = await loadActivites(deps, actor, 'voir-activites');
	if (!loaded.ok || !isInScope(loaded, poleId)) return null;
	const today = parisDay(deps.now());
	const facts = await deps.activiteLists.copils([poleId], today);
	return {
		copil: await deps.activiteLists.lastCopil(poleId, today),
		copilDueSince: lateCopils(facts, today)[0]?.dueSince ?? null,
		hasBegun: facts.some(({ firstHeldOn }) => firstHeldOn !== null),
		conventions: await conventionsOfPole(deps, poleId),
		manages: loaded.manages,
		accompaniment: await readAccompaniment(deps, actor, poleId)
	};
}
