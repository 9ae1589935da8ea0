/** Why a date is cancelled or postponed: coded, so that no free text can carry a situation. */
export const changeReasons = {
	'sans-situation': 'Aucune situation à étudier',
	'animateur-empeche': 'L’animateur ou l’animatrice est empêché·e',
	'expert-empeche': 'L’expert·e est empêché·e',
	'trop-peu-de-monde': 'Trop peu de personnes disponibles',
	lieu: 'Le lieu n’est pas disponible',
	intemperies: 'Intempéries, transports',
	organisation: 'Organisation de la structure d’accueil',
	autre: 'Une autre raison'
} as const;

export type ChangeReason = keyof typeof changeReasons;
export const changeReasonCodes = Object.keys(changeReasons) as readonly ChangeReason[];
