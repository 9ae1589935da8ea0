import { closeCodes } from '#domain/realtime/close-codes.ts';

/** Too large a frame: the browser reports 1009, and sending it again would close again (collaboration.md §2.2). */
const frameTooLarge = 1009;

/** What a definitive closing means for the person at the keyboard. */
export interface Closing {
	readonly code: number;
	readonly title: string;
	readonly text: string;
	/** attendre: opens again by itself; recharger: reload the page's state; connexion: log in again. */
	readonly then: 'attendre' | 'recharger' | 'connexion';
	/** Whether the author gets back her own words that were not stored: never once a right was withdrawn, or the draft destroyed ([EDI-12]). */
	readonly keepsWords: boolean;
}

/** Says whether a closing is final: 1009 and 4400–4499 ([EDI-2]). Everything else reconnects. */
export function isFinalClose(code: number): boolean {
	return code === frameTooLarge || (code >= 4400 && code < 4500);
}

const closings: Readonly<Record<number, Omit<Closing, 'code'>>> = {
	[closeCodes.sessionEnded]: {
		title: 'Votre session est terminée',
		text: 'Ce qui était enregistré est conservé. Connectez-vous de nouveau pour reprendre la fiche.',
		then: 'connexion',
		keepsWords: false
	},
	[closeCodes.accessRefused]: {
		title: 'Cette fiche ne vous est plus ouverte',
		text: 'Vos droits sur cette situation ont changé. Ce qui était enregistré est conservé. Si c’est une erreur, dites-le à l’animateur.',
		then: 'recharger',
		keepsWords: false
	},
	[closeCodes.unknownRoom]: {
		title: 'Cette fiche n’existe plus sous cette forme',
		text: 'Elle a été rouverte ou supprimée. Rechargez pour retrouver son état.',
		then: 'recharger',
		keepsWords: false
	},
	[closeCodes.frozen]: {
		title: 'La fiche est relue pour être finalisée',
		text: 'Personne ne peut y écrire pendant quelques instants. Elle revient d’elle-même s’il reste quelque chose à corriger.',
		then: 'attendre',
		keepsWords: true
	},
	[closeCodes.finalised]: {
		title: 'La fiche est finalisée',
		text: 'Elle ne se modifie plus. Le brouillon a été détruit.',
		then: 'recharger',
		keepsWords: false
	},
	[closeCodes.situationClosed]: {
		title: 'La situation est refermée',
		text: 'Les personnes qui conduisent l’Intervision achèvent la fiche.',
		then: 'recharger',
		keepsWords: true
	},
	[closeCodes.tooLarge]: {
		title: 'Le texte collé est trop long',
		text: 'Il n’a pas été enregistré. Rechargez la fiche, puis collez-le en plusieurs fois.',
		then: 'recharger',
		keepsWords: true
	},
	[closeCodes.takenOver]: {
		title: 'Vous avez ouvert la fiche dans une autre page',
		text: 'Elle se remplit là-bas. Rechargez pour reprendre ici.',
		then: 'recharger',
		keepsWords: true
	},
	[closeCodes.full]: {
		title: 'La salle est complète',
		text: 'Quarante personnes y sont déjà. Ce qui était enregistré est conservé. Rechargez la fiche dès que quelqu’un sort.',
		then: 'recharger',
		keepsWords: true
	},
	[closeCodes.tooMany]: {
		title: 'La fiche a reçu trop de changements à la fois',
		text: 'Elle s’est fermée par prudence. Rechargez-la\u00A0; si cela se répète, fermez les autres onglets où elle est ouverte.',
		then: 'recharger',
		keepsWords: true
	}
};

const unknownClosing: Omit<Closing, 'code'> = {
	title: 'La fiche s’est fermée',
	text: 'Le serveur a mis fin à la connexion. Ce qui était enregistré est conservé. Rechargez pour la rouvrir.',
	then: 'recharger',
	keepsWords: false
};

/** The French words for a final close code, and what to do next ([EDI-2]). */
export function closingFor(code: number): Closing {
	const known = closings[code === frameTooLarge ? closeCodes.tooLarge : code] ?? unknownClosing;
	return { code, ...known };
}
