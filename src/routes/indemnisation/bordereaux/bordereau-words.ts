import type { BordereauSummary } from '#server/db/bordereaux.ts';

/** Where a bordereau stands, in a few words. */
export function bordereauWords({ lines, waiting, transmitted, paid }: BordereauSummary): string {
	if (lines === waiting) return 'En préparation';
	if (transmitted === 0) return 'Payé';
	return paid === 0 ? 'Transmis, à payer' : `Payé en partie\u00A0: ${transmitted} à payer`;
}
