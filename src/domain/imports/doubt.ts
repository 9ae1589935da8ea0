/** Why a line is doubtful: it is left aside unless its kind is accepted. */
export const doubts = {
	'valeur-inconnue': 'Une réponse n’est pas reconnue',
	'personne-semblable': 'Une personne du même nom exerce autrement',
	'exercice-inconnu': 'La profession ou le mode d’exercice manque',
	'dossier-semblable': 'Le pôle a déjà un dossier de même désignation',
	'dossier-different': 'Le dossier connu sous le même identifiant a une autre désignation',
	'restitution-mal-datee': 'La restitution est datée d’avant l’Intervision, ou à venir',
	'intervision-native': 'Cette Intervision a été tenue dans Intervisio'
} as const;

export type DoubtCode = keyof typeof doubts;
export const doubtCodes = Object.keys(doubts) as readonly DoubtCode[];

/** What becomes of a line whose doubt is accepted. */
export const doubtAccepted: Readonly<Record<DoubtCode, string>> = {
	'valeur-inconnue': 'La fiche est reprise, cette réponse notée « non reprise ».',
	'personne-semblable': 'Une autre personne est créée dans l’annuaire.',
	'exercice-inconnu': 'La personne est créée, comptée parmi les « Autres ».',
	'dossier-semblable': 'Un autre dossier est ouvert ; la coordination pourra les réunir.',
	'dossier-different': 'La fiche est ajoutée au dossier qui existe, sous sa désignation.',
	'restitution-mal-datee': 'La fiche est reprise, sa restitution notée faite, sans date.',
	'intervision-native': 'La ligne s’ajoute à l’Intervision qui existe.'
};
