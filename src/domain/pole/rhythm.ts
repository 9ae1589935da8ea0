/** How often a pôle meets (domain.md §4.2), with the words shown. */
export const rhythms = {
	mensuel: 'Chaque mois',
	bimestriel: 'Tous les deux mois',
	trimestriel: 'Chaque trimestre',
	'par-an': 'Un nombre de fois par an',
	demande: 'À la demande'
} as const;

export type Rhythm = keyof typeof rhythms;
export const rhythmCodes = Object.keys(rhythms) as readonly Rhythm[];

/** 1 … 4 in the month; 5 is the last one, be it the fourth or the fifth. */
export const weeksOfMonth = {
	'1': 'premier',
	'2': 'deuxième',
	'3': 'troisième',
	'4': 'quatrième',
	'5': 'dernier'
} as const;

export const weekdays = {
	'1': 'lundi',
	'2': 'mardi',
	'3': 'mercredi',
	'4': 'jeudi',
	'5': 'vendredi',
	'6': 'samedi',
	'7': 'dimanche'
} as const;

export const months = {
	'1': 'janvier',
	'2': 'février',
	'3': 'mars',
	'4': 'avril',
	'5': 'mai',
	'6': 'juin',
	'7': 'juillet',
	'8': 'août',
	'9': 'septembre',
	'10': 'octobre',
	'11': 'novembre',
	'12': 'décembre'
} as const;
