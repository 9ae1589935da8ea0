import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { EmargementLine } from './attendance.ts';

/** [EMA-11] A presence is confirmed once it stands on the sheet: nobody confirms that he was where nothing saw him. */
export function decideConfirmation(
	lines: readonly EmargementLine[],
	personId: string
): Decision & { readonly line?: EmargementLine } {
	const line = lines.find((one) => one.personId === personId);
	return line ? { ...granted, line } : refused('presence-absente');
}

/** [EMA-12] By word alone only on the telephone: anybody else has a page, a paper or a link to do it herself. */
export function decideWord(lines: readonly EmargementLine[], personId: string): Decision {
	const { line, ...decision } = decideConfirmation(lines, personId);
	if (!line) return decision;
	return line.modes.includes('telephone') ? granted : refused('parole-reservee');
}
