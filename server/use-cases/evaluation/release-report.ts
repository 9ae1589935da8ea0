import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { buildReport } from '#domain/evaluation/report/build-report.ts';
import type { ReportModel } from '#domain/evaluation/report/report-model.ts';

declare const released: unique symbol;
/** A report that may leave the association: made by `releaseYear`, and by nothing else. */
export type ReleasedReport = ReportModel & { readonly [released]: true };

/**
 * [RAP-6] The one door out: every scope of a year at once, since what one report hides another must not tell. What
 * fiches answered is withheld altogether.
 */
export function releaseYear(
	evaluations: readonly Evaluation[],
	before: (evaluation: Evaluation) => Evaluation | null
): readonly ReleasedReport[] {
	return evaluations.map(
		(evaluation) =>
			buildReport(evaluation, {
				before: before(evaluation),
				clinical: 'withheld'
			}) as ReleasedReport
	);
}
