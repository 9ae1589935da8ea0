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
	/** Asks somebody who may read the fiche to read it again before it is signed; withdraws it. */
	'demander-relecture',
	/** Answers as the second reader; that one was asked is checked beside it. */
	'repondre-relecture',
	/** Says whose signatures are awaited before the fiche is sealed. */
	'choisir-signataires',
	/** A new version of a finalised fiche, with its reason. */
	'corriger-fiche',
	'lire-fiche',
	'lire-suites',
	/** Who must do what after the meeting, until when, done or not: never what. */
	'suivre-suites',
	/** Says that it was done, or could not be. */
	'noter-suites',
	/** Gives it to somebody else, gives it up, sets its day. */
	'confier-suites',
	/** The words of the one piste that somebody was given, until it is done. */
	'lire-sa-piste',
	'archiver',
	'lire-motif-attente'
] as const;

export type SituationAction = (typeof situationActions)[number];
