import type { Actor } from '#domain/access/actor.ts';
import { hasEnded } from '#domain/evaluation/publication/has-ended.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { PublicationRecord } from '#server/db/evaluation-publications.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';
import type { ReportDeps } from './report-deps.ts';
import { loadEvaluationReader } from './load-evaluation-reader.ts';

interface EvaluationList {
	readonly ok: true;
	readonly association: boolean;
	/** [EVA-50] Codes what fiches say of the problem. */
	readonly codesThemes: boolean;
	/** The latest first, each with what was published of it. */
	readonly years: readonly {
		readonly year: number;
		/** [RAP-9] Whether it is over, and can be published. */
		readonly ended: boolean;
		readonly versions: readonly PublicationRecord[];
	}[];
	/** The pôles of which somebody reads the report; the association reads all of them. */
	readonly poles: readonly { readonly id: string; readonly name: string }[];
}

/** The years, and their published versions. */
export async function listEvaluations(
	deps: ReportDeps,
	actor: Actor
): Promise<EvaluationList | { readonly ok: false; readonly why: Refusal }> {
	const reader = await loadEvaluationReader(deps, actor);
	if (!reader.ok) return reader;
	const { association, held } = reader;
	const codesThemes = (await loadAssociationFor(deps, actor, 'coder-themes')).ok;
	const versions = await deps.publications.all();
	const years = await deps.evaluationYears.years();
	const today = parisDay(deps.now());
	const own = held.map(({ poleId }) => poleId).filter((poleId) => poleId !== '*');
	const poles = association ? [] : await deps.poles.byIds([...new Set(own)]);
	return {
		...{ ok: true, association, codesThemes },
		years: years.map((year) => ({
			...{ year, ended: hasEnded(year, today) },
			versions: versions.filter((version) => version.year === year)
		})),
		poles: poles.map(({ id, name }) => ({ id, name }))
	};
}
