import type { Actor } from '#domain/access/actor.ts';
import { scopeKey } from '#domain/evaluation/scope/scope-poles.ts';
import { differences } from '#domain/evaluation/publication/differences.ts';
import { hasEnded } from '#domain/evaluation/publication/has-ended.ts';
import type { Reading } from '#domain/evaluation/publication/decide-reading.ts';
import { buildReport } from '#domain/evaluation/report/build-report.ts';
import type { ReportModel } from '#domain/evaluation/report/report-model.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PublicationRecord } from '#server/db/evaluation-publications.ts';
import { drawAll, type DrawnCharts } from './draw-all.ts';
import type { ReportDeps } from './report-deps.ts';
import { nameScopes, type NamedScope } from './name-scopes.ts';
import { loadScopeReader } from './load-evaluation-reader.ts';
import { readEvaluation } from './read-evaluation.ts';
import { readPublished } from './read-published.ts';
import { hasScope, readBefore } from './read-year.ts';

export interface ReportPage {
	readonly ok: true;
	readonly reading: Reading;
	readonly association: boolean;
	/** [RAP-9] Whether the year is over, and can be published. */
	readonly ended: boolean;
	/** Each figure leads to the rows behind it. */
	readonly opensFigures: boolean;
	/** Null: nothing was published yet for whoever reads only that. */
	readonly report: ReportModel | null;
	readonly charts: DrawnCharts;
	readonly years: readonly number[];
	readonly scopes: readonly NamedScope[];
	/** The last published version, and how many figures are no longer what it says (null: not told). */
	readonly published: (PublicationRecord & { readonly changed: number | null }) | null;
}

/** [RAP-2] What the logistic coordination reads instead of the answers of fiches. */
const withheld =
	'Les réponses des fiches se lisent avec une fonction de référent·e ou de coordination clinique.';

/** Reads the report of a year for the region, a bassin or a pôle, as today's rows make it. */
export async function readReport(
	deps: ReportDeps,
	actor: Actor,
	year: number,
	scope: Scope
): Promise<ReportPage | { readonly ok: false; readonly why: Refusal }> {
	const reader = await loadScopeReader(deps, actor, scope);
	if (!reader.ok) return reader;
	const { held, reading, association, opensFigures } = reader;
	const years = await deps.evaluationYears.years();
	if (!years.includes(year)) return { ok: false, why: 'introuvable' };
	const poles = await deps.evaluations.poles();
	if (!hasScope(poles, scope)) return { ok: false, why: 'introuvable' };
	const last = await readPublished(deps, year, scopeKey(scope), null);
	const common = {
		...({ ok: true, reading, association, opensFigures, years } as const),
		ended: hasEnded(year, parisDay(deps.now())),
		scopes: nameScopes(poles, held)
	};
	if (reading === 'publie') {
		const report = last?.content.report ?? null;
		const published = last && { ...last.publication, changed: null };
		return { ...common, report, charts: await drawAll(deps.drawForPage, report), published };
	}
	const { evaluation, purgedFiches } = await readEvaluation(deps, year, scope);
	const report = buildReport(evaluation, {
		before: await readBefore(deps, year, scope),
		purged: purgedFiches,
		...(reading === 'entier' ? {} : { withheld })
	});
	// What the logistic coordination may not read must not show by what changed.
	const told = reading === 'entier' && last;
	const changed = told ? differences(told.content.evaluation, evaluation).length : null;
	return {
		...common,
		report,
		charts: await drawAll(deps.drawForPage, report),
		published: last && { ...last.publication, changed }
	};
}
