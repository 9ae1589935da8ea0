import type { YearCounts } from '../annee-2024/year-counts.ts';
import { answers2023, restituteurs2023 } from './answer-counts.ts';

/**
 * The 49 times that a patient came again (205 situations, 156 patients: both published). 145 asked for (71 %), by delay
 * the differences of II.M (69, 18, 4, 4 and 3 %), 59 of them due in 2024 (41 %). 39 done, 31 in time (79 %): of those due
 * the share is some 4 points above that of 2024.
 */
const again: YearCounts['again'] = {
	year: 2023,
	again: [
		{ delay: '6-mois', count: 1, late: true },
		{ delay: '1-mois', count: 1, late: false },
		{ delay: '2-mois', count: 2, late: false },
		{ delay: '3-mois', count: 6, late: true },
		{ delay: '2-mois', count: 1, late: true },
		{ delay: '3-mois', count: 20, late: false },
		{ delay: '6-mois', count: 8, late: false },
		{ delay: null, count: 10, late: false }
	],
	awaited: [
		['1-mois', 5],
		['2-mois', 2],
		['3-mois', 75],
		['6-mois', 18],
		['1-an', 6]
	],
	dueNextYear: 59
};

/**
 * Médecins traitants 119 and 64, as published; pharmacists 46 % of 156 patients, 70 % of them there. By category only the
 * share of those who came is known, by its difference with 2024 (II.B); how many were invited is chosen.
 */
const invites: YearCounts['invites'] = {
	invited: [
		['generalistes-liberaux', 190, 104],
		['pharmaciens', 126, 89],
		['autres-liberaux', 38, 28],
		['specialistes', 120, 65],
		['generalistes-salaries', 36, 24],
		['coordination', 48, 43],
		['infirmiers', 230, 166],
		['psychologues', 62, 42],
		['travailleurs-sociaux', 220, 123]
	],
	habitual: {
		'medecin-traitant': { invited: 119, present: 64 },
		pharmacien: { invited: 72, present: 51 }
	}
};

export const counts2023: YearCounts = {
	...{ answers: answers2023, again, invites, restituteurs: restituteurs2023 }
};
