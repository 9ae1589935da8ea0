import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { ReportModel } from '#domain/evaluation/report/report-model.ts';
import type { Releasable } from '#domain/evaluation/suppression/release-report.ts';
import { releaseYear } from '#domain/evaluation/suppression/release-year.ts';
import { releasedJson } from '#domain/evaluation/suppression/stored-release.ts';
import { readFirstRelease } from './read-release.ts';
import { readWholeYear } from './read-year.ts';
import type { ReportDeps } from './report-deps.ts';

/** A year as it leaves the association. */
export interface ReleasedReports {
	readonly scopes: readonly {
		readonly evaluation: Evaluation;
		readonly report: Releasable<ReportModel>;
	}[];
	/** What may be told, by which every later version is bound. */
	readonly released: string;
	/** Decided now: no version before this one said it. */
	readonly isFirst: boolean;
}

/**
 * [RAP-6] The one door out: every scope of a year at once, since what one report hides another must not tell. What may
 * be told is decided once ([SUP-9]); null when that came to nothing: then nothing leaves.
 */
export async function releaseReports(
	deps: ReportDeps,
	year: number
): Promise<ReleasedReports | null> {
	const whole = await readWholeYear(deps, year);
	const evaluations = whole.map(({ evaluation }) => evaluation);
	const known = await readFirstRelease(deps, year);
	const released = known?.released ?? (await deps.protectYear(evaluations));
	if (!released) return null;
	const reports = releaseYear(
		{
			...{ evaluations, released, first: known?.first ?? evaluations },
			purged: whole.map(({ purged }) => purged)
		},
		await readYearBefore(deps, year - 1)
	);
	return {
		scopes: evaluations.flatMap((evaluation, at) => {
			const report = reports[at];
			return report ? [{ evaluation, report }] : [];
		}),
		released: known?.text ?? releasedJson(released),
		isFirst: known === null
	};
}

/** What is said against the year before; null when nothing was held in it. */
async function readYearBefore(deps: ReportDeps, year: number) {
	if (!(await deps.evaluationYears.years()).includes(year)) return null;
	const whole = await readWholeYear(deps, year);
	const evaluations = whole.map(({ evaluation }) => evaluation);
	const known = await readFirstRelease(deps, year);
	return known ? { evaluations, ...known } : { evaluations, released: null };
}
