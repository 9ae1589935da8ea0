import type { AgainCounts } from './year-counts.ts';

/**
 * The 68 times that a patient came again within the year (261 situations, 193 patients). 55 of them had been asked for,
 * as the details of II.M give them (statistics.md §13, M6): 1 month 1 of 6, in time; 2 months 8 of 13, half in time; 3
 * months 31 of 103, 74 % in time; 6 months 14 of 48, 79 % in time; 1 of the 9 of a year.
 */
const again: AgainCounts['again'] = [
	{ delay: '6-mois', count: 3, late: true },
	{ delay: '1-mois', count: 1, late: false },
	{ delay: '2-mois', count: 4, late: false },
	{ delay: '3-mois', count: 8, late: true },
	{ delay: '2-mois', count: 4, late: true },
	{ delay: '3-mois', count: 23, late: false },
	{ delay: '6-mois', count: 11, late: false },
	{ delay: '1-an', count: 1, late: false },
	{ delay: null, count: 13, late: false }
];

/** The rest of the 179, by delay (II.M: 3, 7, 58, 27 and 5 %). */
const awaited: AgainCounts['awaited'] = [
	['1-mois', 5],
	['2-mois', 5],
	['3-mois', 72],
	['6-mois', 34],
	['1-an', 8]
];

/** Of the 179, those due in 2025: 28 % (II.M). */
export const again2024: AgainCounts = { year: 2024, again, awaited, dueNextYear: 50 };
