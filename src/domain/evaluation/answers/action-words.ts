import { activiteKindCodes, activiteKinds } from '#domain/activite/kind.ts';
import type { Line } from './answers.ts';

/** What is no Intervision (statistics.md A19, A20), as the association names it. */
export const actionKinds: readonly Line[] = activiteKindCodes.map((code) => ({
	code,
	label: activiteKinds[code].label
}));

/** The lines of what was found: the known ones in their order, then the others under their own code. */
export function linesFound(known: readonly Line[], found: readonly string[]): readonly Line[] {
	const others = [...new Set(found)].filter((code) => !known.some((line) => line.code === code));
	return [...known, ...others.toSorted().map((code) => ({ code, label: code }))];
}
