/** Why a version replaces the one before: codes, so that they can be counted. */
export const correctionReasons = {
	'erreur-de-saisie': 'Une erreur de saisie',
	oubli: 'Quelque chose a été oublié',
	relecture: 'Une relecture l’a demandé',
	'donnee-identifiante': 'Un passage pouvait identifier quelqu’un',
	'demande-du-patient': 'Le patient l’a demandé',
	autre: 'Autre'
} as const;

export type CorrectionReason = keyof typeof correctionReasons;
export const correctionReasonCodes = Object.keys(correctionReasons) as readonly CorrectionReason[];

/** The longest explanation of a correction. */
export const correctionTextLength = 300;

const words: ReadonlyMap<string, string> = new Map(Object.entries(correctionReasons));

/** A stored reason in words; one that this version does not know shows its own code. */
export function correctionWords(reason: string): string {
	return words.get(reason) ?? reason;
}
