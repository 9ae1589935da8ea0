import type { Actor } from '#domain/access/actor.ts';
import type { LineKind, LineState } from '#domain/suites/line-state.ts';
import type { Deps } from '../deps.ts';
import { loadSuites } from './load-suites.ts';
import { isSuspended, showAgain, showTasks } from './read-suites.ts';

/** Where each thing to do after a situation stands, for the page of its fiche. */
export interface SuitesSummary {
	readonly situationId: string;
	readonly lines: readonly {
		readonly id: string;
		readonly kind: LineKind;
		readonly label: string | null;
		readonly absent: string | null;
		readonly holder: string | null;
		readonly dueOn: string | null;
		readonly state: LineState;
	}[];
}

/** Null for whoever does not follow them. */
export async function sumUpSuites(
	deps: Deps,
	actor: Actor,
	ficheId: string
): Promise<SuitesSummary | null> {
	const fiche = await deps.fiches.byId(ficheId);
	if (!fiche) return null;
	const loaded = await loadSuites(deps, actor, fiche.situationId);
	if (!loaded.ok) return null;
	const suspended = isSuspended(loaded);
	const tasks = await showTasks(deps, loaded, suspended);
	const again = await showAgain(deps, loaded, suspended);
	return {
		situationId: fiche.situationId,
		lines: [
			...tasks.filter(({ kind, holderId }) => kind !== 'restitution' || holderId !== null),
			...(again
				? [
						{
							...{ id: 'reprogrammation', kind: 'reprogrammation' as const },
							...{ label: null, absent: null, holder: null },
							...{ dueOn: again.dueOn, state: again.state }
						}
					]
				: [])
		]
	};
}
