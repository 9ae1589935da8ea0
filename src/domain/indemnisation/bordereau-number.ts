/** [IND-8] « 2026-003 » after « 2026-002 »; the first of a year is 001. Beyond 999 it goes on, « 2026-1000 ». */
export function nextNumber(year: number, last: string | null): string {
	const [lastYear, rank] = (last ?? '').split('-').map(Number);
	const next = lastYear === year && rank ? rank + 1 : 1;
	return `${year}-${String(next).padStart(3, '0')}`;
}
