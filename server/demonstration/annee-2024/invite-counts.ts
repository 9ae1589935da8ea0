import type { InviteCounts } from './year-counts.ts';

/**
 * Invitations, then presences at the situation, by category: the numbers of II.B, which the report compares although its
 * « présents » are participations (statistics.md §2); here both are of a person and a situation. The coordination's 95
 * present of 83 invited are no share of them: 75. « Autres » has no line in II.B.
 */
const invited: InviteCounts['invited'] = [
	['generalistes-liberaux', 238, 107],
	['pharmaciens', 158, 121],
	['autres-liberaux', 48, 41],
	['specialistes', 243, 77],
	['generalistes-salaries', 75, 24],
	['coordination', 83, 75],
	['infirmiers', 316, 239],
	['psychologues', 83, 53],
	['travailleurs-sociaux', 328, 223]
];

/**
 * II.D: of 169 médecins traitants known, 144 invited, 80 of them there. Pharmacists: « aux alentours de 46 % » of the 193
 * patients (89), 58 % of them there (52). Of 261 situations 46 % would leave more pharmacists absent than the 37 of II.B.
 */
const habitual: InviteCounts['habitual'] = {
	'medecin-traitant': { invited: 144, present: 80 },
	pharmacien: { invited: 89, present: 52 }
};

export const invites2024: InviteCounts = { invited, habitual };
