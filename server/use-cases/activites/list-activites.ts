import type { Actor } from '#domain/access/actor.ts';
import { lateCopils, type LateCopil } from '#domain/activite/copil.ts';
import { summarise, type ActiviteSummary } from '#domain/activite/summary.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { ListedActivite } from '#server/db/activite-lists.ts';
import type { Deps } from '../deps.ts';
import { loadActivites } from './load-activites.ts';

/** What the list is narrowed to. */
export interface ActiviteQuery {
	readonly year: number;
	/** Null: all that one may see. */
	readonly poleId: string | null;
}

export interface ActiviteList {
	readonly rows: readonly ListedActivite[];
	readonly summary: ActiviteSummary;
	/** Those with anything in them, and this one. */
	readonly years: readonly number[];
	readonly poles: readonly { readonly id: string; readonly name: string }[];
	readonly lateCopils: readonly LateCopil[];
	readonly manages: boolean;
	/** Its report is published: nothing of it changes here any more. */
	readonly published: boolean;
}

/** [ACT-2] The activités of a year, with their totals. */
export async function listActivites(
	deps: Deps,
	actor: Actor,
	{ year, poleId }: ActiviteQuery
): Promise<
	{ readonly ok: true; readonly list: ActiviteList } | { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadActivites(deps, actor, 'voir-activites');
	if (!loaded.ok) return loaded;
	const { manages, poleIds, scope } = loaded;
	const asked = poleId === null ? scope : poleIds.filter((id) => id === poleId);
	const today = parisDay(deps.now());
	const rows = await deps.activiteLists.ofYear(year, asked);
	const years = await deps.activiteLists.years(scope);
	const poles = await deps.poles.byIds(poleIds);
	const thisYear = Number(today.slice(0, 4));
	return {
		ok: true,
		list: {
			rows: rows.toReversed(),
			summary: summarise(rows),
			years: [...new Set([thisYear, year, ...years])].toSorted((one, other) => other - one),
			poles: poles.map(({ id, name }) => ({ id, name })),
			lateCopils: lateCopils(await deps.activiteLists.copils(poleIds, today), today),
			manages,
			published: (await deps.publishedYears()).includes(year)
		}
	};
}

/** What a new activité may be about: the pôles of whoever notes it. */
export async function readNewActivite(
	deps: Deps,
	actor: Actor
): Promise<
	| {
			readonly ok: true;
			readonly manages: boolean;
			readonly poles: readonly { readonly id: string; readonly name: string }[];
			readonly today: string;
	  }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadActivites(deps, actor, 'noter-activites');
	if (!loaded.ok) return loaded;
	const poles = await deps.poles.byIds(loaded.poleIds);
	return {
		...{ ok: true, manages: loaded.manages, today: parisDay(deps.now()) },
		poles: poles.map(({ id, name }) => ({ id, name }))
	};
}
