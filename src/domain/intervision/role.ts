/** The role of a person in one Intervision (domain.md §3.1). A person may hold several titles around a situation. */
export const givenRoles = {
	animateur: 'Animateur·trice',
	'co-animateur': 'Co-animateur·trice',
	expert: 'Expert·e',
	coordination: 'Coordination',
	participant: 'Participant·e'
} as const;

/**
 * With the one that nobody gives: the patient or who speaks for him, guest of his own situation ([INT-1]). It exists in
 * a meeting being held only.
 */
export const intervisionRoles = { ...givenRoles, invite: 'Invité·e' } as const;

export type IntervisionRole = keyof typeof intervisionRoles;
/** Those that somebody may be given. */
export const intervisionRoleCodes = Object.keys(givenRoles) as readonly (keyof typeof givenRoles)[];

/** Standing functions, outside any one Intervision. */
export const mandats = {
	referent: 'Référent·e de pôle',
	'coordination-clinique': 'Coordination',
	'coordination-logistique': 'Coordination (logistique)',
	evaluation: 'Évaluation',
	dpo: 'Protection des données',
	direction: 'Direction de l’association',
	administrateur: 'Administration technique'
} as const;

export type Mandat = keyof typeof mandats;
export const mandatCodes = Object.keys(mandats) as readonly Mandat[];
