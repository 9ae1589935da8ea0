/** What may be done around one situation. */
export const situationActions = [
	'lire-logistique',
	'lire-demande',
	/** That one is expected when this situation is looked at, and nothing more. */
	'savoir-attendu',
	/** The finalised fiches of the same dossier, before and while it is looked at again. */
	'lire-fiches-anterieures',
	'enregistrer-accord',
	'retirer-accord',
	'conduire',
	/** Hands a link to the patient or to who speaks for him, and answers for it that it is he who comes. */
	'inviter-patient',
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
