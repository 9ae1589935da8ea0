import { canonicalJson, type JsonValue } from '#domain/document/canonical-json.ts';
import { parseEvaluation } from '../evaluation-json.ts';
import type { Evaluation } from '../evaluation.ts';
import type { ReportModel } from '../report/report-model.ts';
import type { Releasable } from '../suppression/release-report.ts';
import { parseReleasable } from '../suppression/stored-report.ts';

/** What is frozen of a scope: every figure, and the report as it left the association. */
export interface PublishedContent {
	readonly evaluation: Evaluation;
	readonly report: Releasable<ReportModel>;
}

/** [RAP-4] The one text that is hashed and stored. */
export function publishedJson(content: PublishedContent): string {
	// Made of texts, numbers, lists and plain objects only.
	return canonicalJson(content as unknown as JsonValue);
}

/** [RAP-4] Reads it back; its hash was compared before. */
export function parsePublished(text: string): PublishedContent {
	const { evaluation, report } = JSON.parse(text) as Record<keyof PublishedContent, unknown>;
	return {
		evaluation: parseEvaluation(JSON.stringify(evaluation)),
		report: parseReleasable(report)
	};
}
