import { frenchSpaces } from '#domain/document/french-typography.ts';
import type { Evaluation } from '../evaluation.ts';
import { rate } from '../values/rate.ts';
import { fractionWords, percentWords } from './phrase.ts';
import type { Block } from './report-model.ts';

/** [EVA-49] What share of the year a purge has left nothing of but its counted answers; nothing when it is all there. */
export function purgedBlock({ values }: Evaluation, purged: number): readonly Block[] {
	const studied = values['A7'];
	if (purged === 0 || studied?.kind !== 'count' || studied.n < purged) return [];
	const of = rate('situations', purged, studied.n);
	const percent = percentWords(of.n, of.N) ?? '';
	const text = `Fiches détruites à leur échéance, dont seules les réponses restent comptées : ${fractionWords(of)} (${percent}).`;
	const sentence = { text: frenchSpaces(text), refs: [{ id: 'A7' }], ranked: false };
	return [{ kind: 'paragraph', sentences: [sentence] }];
}
