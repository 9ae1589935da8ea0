import type { Cell } from './report-model.ts';
import * as phrase from './phrase.ts';

/** Instead of a figure that is kept silent. */
export const hiddenWords = 'non communiqué';
const nothing = '–';

/** A cell as it is read: « 144 », « 65 % », « +3 points ». */
export function cellWords(cell: Cell): string {
	switch (cell.kind) {
		case 'count':
			return phrase.numberWords(cell.n);
		case 'share':
			return phrase.percentWords(cell.n, cell.N) ?? nothing;
		case 'mean':
			return phrase.meanWords(cell) ?? nothing;
		case 'difference':
			return phrase.differenceWords(cell.n);
		case 'mean-change':
			return phrase.meanChangeWords(cell.value);
		case 'points':
			return cell.value === null ? nothing : phrase.pointsWords(cell.value);
		case 'rank': {
			const rank = phrase.rankWords(cell.rank);
			return cell.change === null ? rank : `${rank} (${phrase.placesWords(cell.change)})`;
		}
		case 'text':
			return cell.text;
		case 'hidden':
			return hiddenWords;
		case 'none':
			return '';
	}
}

/** What a share is made of, beside it: « 238/1 572 ». */
export const ofWords = ({ n, N }: { readonly n: number; readonly N: number }): string =>
	`${phrase.numberWords(n)}/${phrase.numberWords(N)}`;

/** A share says what it is of, on paper too, where nothing can be opened: « 15 % (238/1 572) ». */
export const fullWords = (cell: Cell): string =>
	cell.kind === 'share' && cell.N > 0 ? `${cellWords(cell)} (${ofWords(cell)})` : cellWords(cell);
