import type { Row } from '../measure/row.ts';

const percent = (value: number): string => (value * 100).toFixed(1).replace('.', ',');

/** A share is shown with its interval and its number of cases: « 95,1 [93,0–96,7] 312 ». */
function showShare(row: Row, name: string): string {
	const [rate, low, high, n] = ['', 'Low', 'High', 'N'].map((suffix) => row[`${name}${suffix}`]);
	if (typeof rate !== 'number' || typeof low !== 'number' || typeof high !== 'number') return '–';
	return `${percent(rate)} [${percent(low)}–${percent(high)}] ${n}`;
}

const isShare = (row: Row, name: string): boolean => `${name}N` in row;
const isPartOfShare = (row: Row, name: string): boolean =>
	/(?:Low|High|N)$/u.test(name) && name.replace(/(?:Low|High|N)$/u, '') in row;

/** The columns that a person reads: a share's bounds are folded into it. */
export function columnsOf(row: Row): readonly string[] {
	return Object.keys(row).filter((name) => name !== 'kind' && !isPartOfShare(row, name));
}

export function showCell(row: Row, name: string): string {
	if (isShare(row, name)) return showShare(row, name);
	return String(row[name] ?? '');
}
