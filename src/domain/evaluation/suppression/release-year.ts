import type { Evaluation } from '../evaluation.ts';
import { buildReport } from '../report/build-report.ts';
import type { ReportModel } from '../report/report-model.ts';
import { silentSection } from '../report/silent-section.ts';
import { asReleased, withoutClinical } from './as-released.ts';
import { hidesOf } from './hides-of.ts';
import { scopeKey } from '../scope/scope-poles.ts';
import type { ReleasedYear } from './released-year.ts';
import { asReleasable, releaseReport, type Releasable } from './release-report.ts';
import { hiddenNote, silenceSentence } from './small-scope.ts';

/** A year as it is known now, and what was decided when it first left the association. */
export interface YearToRelease {
	readonly evaluations: readonly Evaluation[];
	readonly released: ReleasedYear;
	/** As they were when the year was first released: what is told of patients never changes afterwards. */
	readonly first: readonly Evaluation[];
	/** For each of `evaluations`, how many of its fiches a purge destroyed; none without. */
	readonly purged?: readonly number[];
}

/** The year before, of which nothing clinical is said as long as it was not released itself. */
export type YearBefore =
	YearToRelease | { readonly evaluations: readonly Evaluation[]; readonly released: null };

/**
 * [SUP-8] [RAP-6] The reports of a year as they leave the association, in the order of its evaluations: every scope at
 * once, since what one report hides another must not tell.
 */
export function releaseYear(
	now: YearToRelease,
	before: YearBefore | null
): readonly Releasable<ReportModel>[] {
	const former = before ? toldYear(before) : new Map<string, Evaluation>();
	return [...toldYear(now)].map(([key, evaluation], at) =>
		releaseScope(evaluation, {
			...{ released: now.released, purged: now.purged?.[at] ?? 0 },
			...{ before: former.get(key) ?? null, releasedBefore: before?.released ?? null }
		})
	);
}

/** [SUP-9] Each scope as it may be told: activity as it is, patients’ situations as they were first told. */
function toldYear(year: YearToRelease | YearBefore): ReadonlyMap<string, Evaluation> {
	const keyed = (all: readonly Evaluation[]) =>
		all.map((one) => [scopeKey(one.scope), one] as const);
	// Of one that was never released the filter hides all that is clinical, as something that is there.
	if (year.released === null) return new Map(keyed(year.evaluations));
	const first = new Map(keyed(year.first));
	return new Map(
		keyed(year.evaluations).map(([key, one]) => {
			const former = first.get(key);
			return [key, former ? asReleased(one, former) : withoutClinical(one)] as const;
		})
	);
}

interface ScopeRelease {
	readonly released: ReleasedYear;
	readonly purged: number;
	readonly before: Evaluation | null;
	readonly releasedBefore: ReleasedYear | null;
}

function releaseScope(
	evaluation: Evaluation,
	{ released, purged, before, releasedBefore }: ScopeRelease
): Releasable<ReportModel> {
	const silence = silenceSentence(released, evaluation.scope);
	if (silence !== null)
		return asReleasable(buildReport(evaluation, { before, purged, withheld: silence }));
	const report = releaseReport(
		buildReport(evaluation, { before, purged }),
		{
			now: hidesOf(released, evaluation),
			before: before && releasedBefore && hidesOf(releasedBefore, before)
		},
		buildReport(evaluation, { before: before && withoutClinical(before), purged })
	);
	const isLeft = ({ blocks }: ReportModel['sections'][number]) =>
		blocks.some(({ kind }) => kind !== 'heading' && kind !== 'history');
	const silent = report.sections.filter((section) => !isLeft(section));
	if (silent.length === 0) return report;
	return asReleasable({
		...report,
		sections: [
			...report.sections.filter(isLeft),
			silentSection(
				hiddenNote,
				silent.map(({ heading }) => heading)
			)
		]
	});
}
