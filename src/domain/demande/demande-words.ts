/** To whom a demande is sent (Guide, « Fonctionnement »). */
export const addressees = {
	coordination: 'À la coordination du pôle',
	referent: 'Au référent ou à la référente du pôle',
	association: 'À l’association'
} as const;
export type Addressee = keyof typeof addressees;
export const addresseeCodes = Object.keys(addressees) as readonly Addressee[];

/** How soon an Intervision is needed. It is no emergency service, and says so. */
export const urgencies = {
	ordinaire: 'La prochaine date possible convient',
	rapide: 'Dans les deux à trois semaines',
	urgente: 'Sans attendre la prochaine date'
} as const;
export type Urgency = keyof typeof urgencies;
export const urgencyCodes = Object.keys(urgencies) as readonly Urgency[];

/** What each urgency leads to, said where it is chosen. */
export const urgencyHints: Readonly<Record<Urgency, string>> = {
	ordinaire: 'La situation est proposée à la prochaine Intervision du pôle.',
	rapide: 'La coordination cherche une place ou une date plus proche.',
	urgente:
		'La coordination vous appelle pour voir ce qui peut être avancé. En cas de danger immédiat, appelez le 15.'
};

/** The patient's accord as the demandeur declares it; it is recorded with its details later (domain.md §4.3). */
export const declaredAccords = {
	oral: 'Oui, par oral',
	ecrit: 'Oui, par écrit',
	'pas-encore': 'Pas encore demandé',
	refuse: 'Le patient refuse',
	exception: 'Patient en rupture de soins, injoignable'
} as const;
export type DeclaredAccord = keyof typeof declaredAccords;
export const declaredAccordCodes = Object.keys(declaredAccords) as readonly DeclaredAccord[];
