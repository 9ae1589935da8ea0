import { meanTenths, wholePercent, wholePoints } from '../rounding.ts';
import type { Cell } from './report-model.ts';

const number = new Intl.NumberFormat('fr-FR', { useGrouping: true });
const tenths = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1 });

/** A cell as a page, a chart or a paper writes it: rounded here, once ([EVA-3]). */
export function cellWords(cell: Cell): string {
	switch (cell.kind) {
		case 'count':
			return number.format(cell.n);
		case 'share':
			return cell.N === 0 ? '—' : `${wholePercent(cell.n, cell.N)}\u00A0%`;
		case 'mean':
			return cell.count === 0 ? '—' : tenths.format(meanTenths(cell.total, cell.count) / 10);
		case 'difference':
			return signed(cell.n);
		case 'points':
			return cell.value === null ? '—' : `${signed(wholePoints(cell.value))}\u00A0pt`;
		case 'rank':
			return `${cell.rank}${cell.rank === 1 ? 'er' : 'e'}${placesWords(cell.change)}`;
		case 'text':
			return cell.text;
		case 'hidden':
			return 'masqué';
		case 'none':
			return '';
	}
}

function signed(n: number): string {
	if (n === 0) return '=';
	return `${n > 0 ? '+' : '−'}${number.format(Math.abs(n))}`;
}

function placesWords(change: number | null): string {
	return change === null ? '' : ` (${signed(change)})`;
}
