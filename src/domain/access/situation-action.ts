/** What may be done around one situation. */
export const situationActions = [
	'lire-logistique',
	'lire-demande',
	'enregistrer-accord',
	'retirer-accord',
	'conduire',
	'assister',
	'lire-brouillon',
	'ecrire-brouillon',
	'finaliser',
	'abandonner-brouillon',
	'signer',
	'lire-fiche',
	'lire-suites',
	'archiver',
	'lire-motif-attente'
] as const;

export type SituationAction = (typeof situationActions)[number];
