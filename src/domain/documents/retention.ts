/** How long what has a set duration is kept, in months. */
export interface Retention {
	/** Fiche, demande, accord: after the last Intervision about that patient. */
	readonly situations: number;
	/** A demande that led to nothing. */
	readonly demandes: number;
	/** Indemnités and what was handed to the accountant. */
	readonly paiements: number;
}

/** Reference points of compliance.md §2, until the association sets its own. */
export const defaultRetention: Retention = { situations: 24, demandes: 12, paiements: 120 };

/** « deux ans », « 18 mois »: whole years are said in years. */
export function durationWords(months: number): string {
	if (months % 12 !== 0) return `${months} mois`;
	const years = months / 12;
	return years === 1 ? 'un an' : `${inLetters[years] ?? years} ans`;
}

const inLetters: Readonly<Record<number, string>> = {
	2: 'deux',
	3: 'trois',
	4: 'quatre',
	5: 'cinq',
	6: 'six',
	10: 'dix'
};
