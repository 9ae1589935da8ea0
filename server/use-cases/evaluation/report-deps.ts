import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { ReleasedYear } from '#domain/evaluation/suppression/released-year.ts';
import type { ChartSpec, ReportTable } from '#domain/evaluation/report/report-model.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import type { DrawnChart } from '#server/charts/draw-chart.ts';
import type { ReportCover } from '#server/xlsx/write-report.ts';
import type { Deps } from '../deps.ts';

/** What the evaluation's use-cases are given beside the stores. */
export interface ReportDeps extends Deps {
	/** [SUP-1] Null: it came to nothing, and nothing leaves. */
	protectYear(evaluations: readonly Evaluation[]): Promise<ReleasedYear | null>;
	drawForPage(chart: ChartSpec, table: ReportTable): Promise<DrawnChart>;
	drawForPaper(chart: ChartSpec, table: ReportTable): Promise<string>;
	print(document: PrintableDocument): Promise<Uint8Array>;
	writeReport(cover: ReportCover): Promise<Uint8Array>;
	zip(files: Readonly<Record<string, string>>): Uint8Array;
	day(at: Date): string;
}
