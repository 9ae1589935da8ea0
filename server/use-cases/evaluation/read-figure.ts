import type { Actor } from '#domain/access/actor.ts';
import { scopeKey, scopePoles } from '#domain/evaluation/scope/scope-poles.ts';
import { definitions } from '#domain/evaluation/definitions.ts';
import { cut, groupingCodes } from '#domain/evaluation/facts/grouping.ts';
import { narrowFacts } from '#domain/evaluation/facts/narrow-facts.ts';
import { nameFigures } from '#domain/evaluation/publication/name-figures.ts';
import { figureKey, type FigureRef } from '#domain/evaluation/report/figure-ref.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { FigureRow } from '#server/db/figure-rows.ts';
import type { ReportDeps } from './report-deps.ts';
import { loadScopeReader } from './load-evaluation-reader.ts';
import { readEvaluation } from './read-evaluation.ts';
import { hasScope } from './read-year.ts';

interface FigurePage {
	readonly ok: true;
	readonly name: string;
	/** As the table says it; null of a figure that is the sum of several. */
	readonly words: string | null;
	readonly scopeName: string;
	readonly rows: readonly FigureRow[];
}

/** [RAP-3] The rows behind a figure, for whoever reads the fiches; each look is in the journal. */
export async function readFigure(
	deps: ReportDeps,
	actor: Actor,
	{ year, scope }: { readonly year: number; readonly scope: Scope },
	ref: FigureRef
): Promise<FigurePage | { readonly ok: false; readonly why: Refusal }> {
	const reader = await loadScopeReader(deps, actor, scope);
	if (!reader.ok) return reader;
	if (!reader.opensFigures) return { ok: false, why: 'titre-insuffisant' };
	const definition = definitions.find(({ id }) => id === ref.id);
	const poles = await deps.evaluations.poles();
	if (!definition || !hasScope(poles, scope)) return { ok: false, why: 'introuvable' };
	const facts = await deps.evaluations.facts(
		year,
		scope.kind === 'region' ? null : scopePoles(poles, scope).map(({ id }) => id)
	);
	const grouping = groupingCodes.find((code) => code === ref.grouping);
	const own = narrowFacts(facts, scope);
	const group = grouping && cut(own, grouping).find(({ code }) => code === ref.group);
	if (ref.grouping !== undefined && !group) return { ok: false, why: 'introuvable' };
	const places = definition.behind(group?.facts ?? own, ref);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'evaluation-chiffre-ouvert',
		subject: String(year),
		payload: { perimetre: scopeKey(scope), chiffre: figureKey(ref), lignes: places.length }
	});
	const { evaluation } = await readEvaluation(deps, year, scope);
	const figure = nameFigures(evaluation).get(figureKey(ref));
	return {
		ok: true,
		name: figure?.name ?? definition.label,
		words: figure?.words ?? null,
		scopeName: evaluation.scopeName,
		rows: await deps.evaluationYears.rows(places)
	};
}
