import type { Actor } from '#domain/access/actor.ts';
import { differences } from '#domain/evaluation/publication/differences.ts';
import { hasEnded } from '#domain/evaluation/publication/has-ended.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PublicationRecord } from '#server/db/evaluation-publications.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';
import type { ReportDeps } from './report-deps.ts';
import { readEvaluation } from './read-evaluation.ts';
import { readPublished } from './read-published.ts';
import { scopesOf } from './read-year.ts';

/** What would be frozen of a year, and what was before. */
export async function readPublishing(
	deps: ReportDeps,
	actor: Actor,
	year: number
): Promise<
	| {
			readonly ok: true;
			/** [RAP-9] Whether the year is over: one that is not is not published. */
			readonly ended: boolean;
			/** How many reports a publication freezes together. */
			readonly reports: number;
			/** The latest first. */
			readonly versions: readonly PublicationRecord[];
			/** How many of the region's figures are no longer the last version's; null without one. */
			readonly changed: number | null;
	  }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadAssociationFor(deps, actor, 'publier-evaluation');
	if (!loaded.ok) return loaded;
	if (!(await deps.evaluationYears.years()).includes(year))
		return { ok: false, why: 'introuvable' };
	const last = await readPublished(deps, year, 'region', null);
	const { evaluation: today } = await readEvaluation(deps, year, { kind: 'region' });
	return {
		ok: true,
		ended: hasEnded(year, parisDay(deps.now())),
		reports: scopesOf(await deps.evaluations.poles()).length,
		versions: await deps.publications.ofYear(year),
		changed: last && differences(last.content.evaluation, today).length
	};
}
