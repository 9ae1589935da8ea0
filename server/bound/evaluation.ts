import { codeThemes, readThemes } from '../use-cases/evaluation/code-themes.ts';
import { exportReport } from '../use-cases/evaluation/export-report.ts';
import { listEvaluations } from '../use-cases/evaluation/list-evaluations.ts';
import { publishEvaluation } from '../use-cases/evaluation/publish-evaluation.ts';
import { readFigure } from '../use-cases/evaluation/read-figure.ts';
import { readPublishing } from '../use-cases/evaluation/read-publishing.ts';
import { readReport } from '../use-cases/evaluation/read-report.ts';
import { readDifferences, readVersion } from '../use-cases/evaluation/read-version.ts';

/** The yearly report: what it says, what is behind it, what was published, what leaves the association. */
export const evaluationUseCases = {
	codeThemes,
	readThemes,
	exportReport,
	listEvaluations,
	publishEvaluation,
	readFigure,
	readPublishing,
	readReport,
	readDifferences,
	readVersion
};
