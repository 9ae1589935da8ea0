import { frenchSpaces } from '#domain/document/french-typography.ts';
import type { Evaluation, Values } from '../evaluation.ts';
import type { Block } from './report-model.ts';

/**
 * [EVA-54] A year of which Intervisions are known and not one fiche was never taken over whole: set beside it, this year
 * would have « +261 situations ». Nothing is compared with it.
 */
export function isWithoutFiches({ values }: { readonly values: Values }): boolean {
	const [held, studied] = [values['A3'], values['A7']];
	return held?.kind === 'count' && held.n > 0 && studied?.kind === 'count' && studied.n === 0;
}

/** Why nothing is compared; nothing to say when it is. */
export function withoutFichesBlock(before: Evaluation | null): readonly Block[] {
	if (!before || !isWithoutFiches(before)) return [];
	const text = `Rien n’est comparé à ${before.year} : la base en connaît des Intervisions, mais aucune fiche. Ce que l’association a publié de cette année se lit dans les historiques.`;
	return [
		{ kind: 'paragraph', sentences: [{ text: frenchSpaces(text), refs: [], ranked: false }] }
	];
}
