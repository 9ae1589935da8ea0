import type { Actor } from '#domain/access/actor.ts';
import { scopeKey } from '#domain/evaluation/scope/scope-poles.ts';
import { differences, type Difference } from '#domain/evaluation/publication/differences.ts';
import type { ReportModel } from '#domain/evaluation/report/report-model.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PublicationRecord } from '#server/db/evaluation-publications.ts';
import { drawAll, type DrawnCharts } from './draw-all.ts';
import type { ReportDeps } from './report-deps.ts';
import { loadScopeReader } from './load-evaluation-reader.ts';
import { readEvaluation } from './read-evaluation.ts';
import { readPublished } from './read-published.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

interface VersionPage {
	readonly ok: true;
	readonly publication: PublicationRecord;
	readonly scopeName: string;
	/** Of this report alone. */
	readonly sha256: string;
	readonly report: ReportModel;
	readonly charts: DrawnCharts;
	/** Whether a later version replaced it. */
	readonly replaced: boolean;
}

/** A published version, exactly as it left the association. */
export async function readVersion(
	deps: ReportDeps,
	actor: Actor,
	year: number,
	scope: Scope,
	version: number
): Promise<VersionPage | Denied> {
	const reader = await loadScopeReader(deps, actor, scope);
	if (!reader.ok) return reader;
	const found = await readPublished(deps, year, scopeKey(scope), version);
	if (!found) return { ok: false, why: 'introuvable' };
	const { publication, scopeName, sha256, content } = found;
	const { report } = content;
	const [last] = await deps.publications.ofYear(year);
	return {
		...{ ok: true, publication, scopeName, sha256, report },
		replaced: last !== undefined && last.version > version,
		charts: await drawAll(deps.drawForPage, report)
	};
}

/** [RAP-5] What changed since the last published version, figure by figure, for whoever reads the whole report. */
export async function readDifferences(
	deps: ReportDeps,
	actor: Actor,
	year: number,
	scope: Scope
): Promise<
	| {
			readonly ok: true;
			readonly publication: PublicationRecord;
			readonly scopeName: string;
			readonly opensFigures: boolean;
			readonly association: boolean;
			/** Of other definitions, a figure may change without any row having changed. */
			readonly sameDefinitions: boolean;
			readonly differences: readonly Difference[];
	  }
	| Denied
> {
	const reader = await loadScopeReader(deps, actor, scope);
	if (!reader.ok) return reader;
	if (reader.reading !== 'entier') return { ok: false, why: 'titre-insuffisant' };
	const found = await readPublished(deps, year, scopeKey(scope), null);
	if (!found) return { ok: false, why: 'introuvable' };
	const { evaluation: today } = await readEvaluation(deps, year, scope);
	const { publication, scopeName, content } = found;
	const { opensFigures, association } = reader;
	return {
		...{ ok: true, publication, scopeName, opensFigures, association },
		sameDefinitions: publication.definitionsVersion === today.definitionsVersion,
		differences: differences(content.evaluation, today)
	};
}
