import { checkReason } from '#domain/guard/override/check-reason.ts';
import {
	settleFindings,
	type FindingAnswers,
	type Settlement
} from '#domain/guard/override/settle-findings.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { FicheReading, ReadFinding } from './guard-fiche.ts';

/** Whether what people answered to the guard lets a fiche through; if not, why and for which findings. */
export type Judgement =
	| { readonly ok: true; readonly settled: Settlement<ReadFinding> }
	| { readonly ok: false; readonly why: Refusal; readonly findings: readonly ReadFinding[] };

/** Sets the answers against the reading: nothing open, nothing that can not be kept, reasons that name nobody. */
export function judgeAnswers(
	{ findings, doubtfulReasons }: FicheReading,
	answers: FindingAnswers
): Judgement {
	const settled = settleFindings(findings, answers);
	const { open, forbidden, maintained } = settled;
	if (forbidden.length > 0) return { ok: false, why: 'maintien-refuse', findings: forbidden };
	const unreasoned = maintained
		.filter(
			({ finding, override }) =>
				checkReason(override, finding.passage) !== null || doubtfulReasons.has(override.id)
		)
		.map(({ finding }) => finding);
	if (unreasoned.length > 0) return { ok: false, why: 'raison-refusee', findings: unreasoned };
	return open.length > 0
		? { ok: false, why: 'garde-alerte', findings: open }
		: { ok: true, settled };
}
