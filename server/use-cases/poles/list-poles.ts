import type { Actor } from '#domain/access/actor.ts';
import { decideResource } from '#domain/access/resource-access.ts';
import { organiserOn } from '#domain/pole/organiser.ts';
import type { Rhythm } from '#domain/pole/rhythm.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Deps } from '../deps.ts';
import { planningScope } from '../planning/planning-scope.ts';

/** A pôle in the list. */
export interface ListedPole {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	readonly bassin: string;
	readonly organiser: string;
	readonly rhythm: Rhythm;
	readonly referents: readonly string[];
	readonly sites: readonly string[];
	readonly nextAt: string | null;
}

/** The pôles that someone's functions let see, by name. Null: none of them does. */
export async function listPoles(
	deps: Deps,
	actor: Actor
): Promise<{ readonly poles: readonly ListedPole[]; readonly canCreate: boolean } | null> {
	if (actor.intervisionId !== null) return null;
	const own = await planningScope(deps, actor);
	const allowed = decideResource({ mandats: own.mandats, role: null }, 'voir-poles');
	if (!allowed.ok) return null;
	const ids = own.polesFor('voir-poles');
	const now = deps.now();
	const day = parisDay(now);
	const records = await deps.poles.byIds(ids);
	const summaries = await deps.poles.summaries(ids, { now, day });
	const takeovers = await deps.poles.takeoversOf(ids);
	return {
		canCreate: decideResource({ mandats: own.mandats, role: null }, 'creer-pole').ok,
		poles: records.map(({ id, name, code, bassin, first, rhythm }) => {
			const mine = takeovers.filter(({ poleId }) => poleId === id);
			const summary = summaries.get(id) ?? { nextAt: null, referents: [], sites: [] };
			const organiser = organiserOn(first, mine, day).name;
			return { id, name, code, bassin, organiser, rhythm, ...summary };
		})
	};
}
