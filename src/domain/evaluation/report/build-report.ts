import { compare } from '../compare.ts';
import type { Evaluation } from '../evaluation.ts';
import { buildBlock, type Sources } from './build-block.ts';
import { ofOnePole } from './of-one-pole.ts';
import type { SectionPlan } from './plan.ts';
import type { Hides, ReportModel } from './report-model.ts';
import { sections } from './sections/sections.ts';
import { purgedBlock } from './purged-block.ts';
import { silentSection } from './silent-section.ts';
import { isWithoutFiches, withoutFichesBlock } from './without-fiches.ts';
import { withholdClinical } from './withhold-clinical.ts';

interface ReportOptions {
	/** The stored evaluation of the year before, of the same scope; null without one. */
	readonly before: Evaluation | null;
	/** Fiches of the year that a purge destroyed before it was counted: their answers alone are. */
	readonly purged?: number;
	/** Which figures are kept silent; without it, none. */
	readonly hides?: Hides;
	/** Withheld: a report of activity, with this sentence instead of what fiches answered. */
	readonly withheld?: string;
}

/** [EVA-23] Writes the report of an evaluation: every number, in a table or in a sentence, is one of its values. */
export function buildReport(evaluation: Evaluation, options: ReportOptions): ReportModel {
	const before = options.before && isWithoutFiches(options.before) ? null : options.before;
	const comparison = before ? compare(evaluation, before) : null;
	const sources: Sources = {
		evaluation,
		comparison,
		// Of other definitions, the year before is not set beside this one.
		before: comparison && before,
		voice: {
			values: evaluation.values,
			changes: comparison?.changes ?? {},
			hides: options.hides ?? (() => false),
			group: null
		}
	};
	const { withheld } = options;
	const all = evaluation.scope.kind === 'pole' ? sections.map(ofOnePole) : sections;
	const plans = withheld === undefined ? all : all.flatMap(withholdOne);
	const silent = all.filter(({ code }) => plans.every((one) => one.code !== code));
	return {
		year: evaluation.year,
		scope: evaluation.scope,
		title: `Évaluation des Intervisions ${evaluation.year} – ${evaluation.scopeName}`,
		definitionsVersion: evaluation.definitionsVersion,
		sections: [
			...plans.map(({ code, heading, blocks }) => ({
				code,
				heading,
				blocks: [
					// What limits the figures is said before them.
					...(code === 'A' ? purgedBlock(evaluation, options.purged ?? 0) : []),
					...(code === 'A' || code === 'O' ? withoutFichesBlock(options.before) : []),
					...blocks.flatMap((block) => buildBlock(block, sources))
				]
			})),
			...(withheld === undefined
				? []
				: [
						silentSection(
							withheld,
							silent.map(({ heading }) => heading)
						)
					])
		]
	};
}

const withholdOne = (plan: SectionPlan) => withholdClinical(plan) ?? [];
