import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { Lack, ReceiptAnswer } from './receipt.ts';

/** The last sending of an Intervision to the association. */
export interface LastEnvoi {
	readonly id: string;
	readonly sentAt: string;
	/** Null while its receipt is awaited. */
	readonly answer: ReceiptAnswer | null;
	readonly answeredAt: string | null;
	readonly lacking: readonly Lack[];
}

/** What a held Intervision owes to the association, and what it sent: counts, never what they count. */
export interface ReturnFacts {
	/** Its date is past. */
	readonly past: boolean;
	/** Somebody ended it: it was held. */
	readonly ended: boolean;
	readonly toFinalise: number;
	readonly toSign: number;
	readonly toArchive: number;
	readonly archived: number;
	/** absente: nobody answered for it yet; validee: not sealed yet. */
	readonly emargement: 'absente' | 'validee' | 'scellee';
	readonly last: LastEnvoi | null;
	/** Sealed documents in force that the last sending does not hold. */
	readonly unsent: number;
	/** Documents of the last sending that a later version replaces, sealed or not. */
	readonly replaced: number;
}

/** Where a return stands, with the words shown ([RET-1]). */
export const returnStates = {
	'a-venir': 'Pas encore tenue',
	'non-terminee': 'Date passée, ni terminée ni annulée',
	'a-adresser': 'Rien n’est encore adressé',
	'a-completer': 'À compléter\u00A0: un document a été corrigé depuis l’envoi',
	incomplet: 'Incomplet, dit l’association',
	partiel: 'Adressé en partie',
	adresse: 'Adressé, accusé de réception attendu',
	recu: 'Reçu par l’association'
} as const;

export type ReturnState = keyof typeof returnStates;

/** What the pôle still has to do before everything is sent. */
export type OpenWork = 'a-finaliser' | 'a-signer' | 'a-archiver' | 'emargement' | 'a-sceller';

/** [RET-1] What is not ready to be sent, in the order of the work. */
export function openWork(
	facts: ReturnFacts
): readonly { readonly code: OpenWork; readonly count: number }[] {
	const { toFinalise, toSign, toArchive, emargement } = facts;
	const found: readonly { readonly code: OpenWork; readonly count: number }[] = [
		{ code: 'a-finaliser', count: toFinalise },
		{ code: 'a-signer', count: toSign },
		{ code: 'a-archiver', count: toArchive },
		{ code: 'emargement', count: emargement === 'absente' ? 1 : 0 },
		{ code: 'a-sceller', count: emargement === 'validee' ? 1 : 0 }
	];
	return found.filter(({ count }) => count > 0);
}

const workWords: Readonly<Record<OpenWork, (count: number) => string>> = {
	'a-finaliser': (count) => (count > 1 ? `${count} fiches à finaliser` : 'une fiche à finaliser'),
	'a-signer': (count) => (count > 1 ? `${count} fiches à signer` : 'une fiche à signer'),
	'a-archiver': (count) => (count > 1 ? `${count} fiches à archiver` : 'une fiche à archiver'),
	emargement: () => 'la feuille d’émargement à valider',
	'a-sceller': () => 'la feuille d’émargement à sceller'
};

/** « 2 fiches à signer, la feuille d’émargement à valider »; empty when nothing is open. */
export const openWorkWords = (facts: ReturnFacts): string =>
	openWork(facts)
		.map(({ code, count }) => workWords[code](count))
		.join(', ');

/** [RET-1] [RET-3] Derived, never stored: a document corrected after it was sent makes the return to be completed by itself. */
export function returnState(facts: ReturnFacts): ReturnState {
	const { past, ended, last, unsent, replaced } = facts;
	if (!ended) return past ? 'non-terminee' : 'a-venir';
	if (last === null) return 'a-adresser';
	if (replaced > 0) return 'a-completer';
	if (last.answer === 'incomplet') return 'incomplet';
	if (unsent > 0 || openWork(facts).length > 0) return 'partiel';
	return last.answer === 'recu' ? 'recu' : 'adresse';
}

const settled: readonly ReturnState[] = ['a-venir', 'adresse', 'recu'];

/** Whether the association still lacks something of the pôle. */
export const isOwed = (facts: ReturnFacts): boolean => !settled.includes(returnState(facts));

/** [RET-2] A part may be sent, said as such; nothing new is not sent again, unless the association said « incomplet ». */
export function decideSending(facts: ReturnFacts): Decision {
	if (!facts.ended) return refused('intervision-non-tenue');
	const known = facts.archived + (facts.emargement === 'scellee' ? 1 : 0);
	if (known === 0) return refused('retour-vide');
	if (facts.unsent > 0) return granted;
	const asked = facts.last?.answer === 'incomplet' && facts.replaced === 0;
	return asked ? granted : refused(facts.replaced > 0 ? 'retour-vide' : 'retour-deja-adresse');
}
