/** Everything that a person may be around one situation; titles add up (decisions.md §1). */
export const titles = [
	'animateur',
	'co-animateur',
	'demandeur',
	'concerne',
	'expert',
	'restituteur',
	/** Was given a « retour aux absents » or a piste to do. */
	'charge-suite',
	'coordination-clinique',
	'coordination-logistique',
	'non-concerne',
	'patient',
	/** Who speaks for the patient: a parent of a minor, a tutor; a guest as the patient is. */
	'representant',
	'referent',
	'evaluation',
	'dpo',
	'direction',
	'administrateur'
] as const;

export type Title = (typeof titles)[number];
