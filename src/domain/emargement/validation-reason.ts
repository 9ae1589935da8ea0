/** Why a validated sheet is replaced by another: a closed list, so that nothing about anybody is written there. */
export const validationReasons = {
	confirmations: 'Confirmations reçues depuis',
	correction: 'Présence ajoutée, corrigée ou retirée',
	papier: 'Feuille signée sur papier jointe ou retirée',
	categorie: 'Catégorie ou fonction reprise de l’annuaire',
	erreur: 'Erreur dans la feuille validée'
} as const;
export type ValidationReason = keyof typeof validationReasons;
export const validationReasonCodes = Object.keys(validationReasons) as readonly ValidationReason[];
