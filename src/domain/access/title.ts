/** Everything that a person may be around one situation; titles add up (decisions.md §1). */
export const titles = [
	'animateur',
	'co-animateur',
	'demandeur',
	'concerne',
	'expert',
	'restituteur',
	'coordination-clinique',
	'coordination-logistique',
	'non-concerne',
	'patient',
	'referent',
	'evaluation',
	'dpo',
	'direction',
	'administrateur'
] as const;

export type Title = (typeof titles)[number];
