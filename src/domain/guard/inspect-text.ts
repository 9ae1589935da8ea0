import {
	completeCandidates,
	detectCandidates,
	familiesSeen,
	type Detection
} from './detect-candidates.ts';
import { findingId } from './finding-id.ts';
import type { Candidate, Finding } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import { resolveFindings } from './resolve-findings.ts';

function toFinding(text: string, field: string, candidate: Candidate): Finding {
	const { start, end, label, severity, rule, why, score, fixes } = candidate;
	const id = findingId(label, text.slice(start, end), field, rule);
	return { id, start, end, label, severity, rule, why, score, fixes };
}

/** Findings of one text already read, given the names seen in its neighbours. */
export function settleDetection(
	detection: Detection,
	seen: ReadonlySet<string>,
	field: string
): readonly Finding[] {
	return resolveFindings(completeCandidates(detection, seen)).map((candidate) =>
		toFinding(detection.view.source, field, candidate)
	);
}

/**
 * What, in this text, identifies someone: findings in reading order, without overlap, offsets in UTF-16
 * units. Pure, synchronous, deterministic, linear in the length of the text.
 */
export function inspectText(text: string, context: GuardContext): readonly Finding[] {
	const detection = detectCandidates(text, context);
	return settleDetection(detection, familiesSeen([detection]), context.field ?? '');
}
