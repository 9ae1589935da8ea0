import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/** What the association answers to a return. */
export const receiptAnswers = { recu: 'Reçu', incomplet: 'Incomplet' } as const;

export type ReceiptAnswer = keyof typeof receiptAnswers;
export const receiptAnswerCodes = Object.keys(receiptAnswers) as readonly ReceiptAnswer[];

/** What may lack in a return that came. Codes only: a free text could name a patient ([RET-4]). */
export const lacks = {
	fiche: 'la fiche d’une situation',
	'fiche-a-completer': 'des réponses dans une fiche',
	signature: 'une signature sur une fiche',
	emargement: 'la feuille d’émargement',
	'presence-a-verifier': 'une présence à vérifier dans la feuille d’émargement',
	'signature-presence': 'la signature d’une présence',
	illisible: 'un document lisible'
} as const;

export type Lack = keyof typeof lacks;
export const lackCodes = Object.keys(lacks) as readonly Lack[];

export interface Receipt {
	readonly answer: ReceiptAnswer;
	readonly lacking: readonly Lack[];
}

/** [RET-4] « Incomplet » says what lacks, « reçu » lacks nothing. */
export function checkReceipt({ answer, lacking }: Receipt): Decision {
	return (answer === 'incomplet') === lacking.length > 0 ? granted : refused('saisie-invalide');
}

/** « la feuille d’émargement, une signature sur une fiche » */
export const lackWords = (lacking: readonly Lack[]): string =>
	lacking.map((code) => lacks[code]).join(', ');
