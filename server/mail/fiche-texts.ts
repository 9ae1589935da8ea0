import type { FicheTask } from '#domain/fiche/due-rappels.ts';

interface FicheWords {
	readonly givenName: string;
	readonly what: FicheTask;
	/** « mardi 24 novembre à 12 h 30 » */
	readonly moment: string;
	readonly poleName: string;
	/** Place on the agenda: what tells two fiches apart without naming anybody. */
	readonly position: number;
	/** How long it has waited; 0 when it has just been asked for. */
	readonly days: number;
	/** Told as the coordination, once those who should have acted were reminded. */
	readonly coordination: boolean;
	/** `https://…/fiches` */
	readonly link: string;
}

const asked: Readonly<Record<FicheTask, { readonly subject: string; readonly sentence: string }>> =
	{
		finaliser: {
			subject: 'Fiche à finaliser',
			sentence: 'reste à finaliser : son brouillon est gardé, et rien n’en est perdu'
		},
		signer: { subject: 'Fiche à signer', sentence: 'est finalisée et attend votre signature' },
		relire: { subject: 'Fiche à relire', sentence: 'attend votre relecture avant d’être signée' }
	};

const late: Readonly<Record<FicheTask, string>> = {
	finaliser: 'n’est toujours pas finalisée, malgré plusieurs rappels à la personne qui a animé',
	signer: 'est finalisée, et n’est toujours pas signée malgré plusieurs rappels',
	relire: 'attend toujours une relecture avant d’être signée, malgré plusieurs rappels'
};

/** [FIC-17] A fiche waits: whose Intervision, which place on the agenda, since when. Not a word of the patient. */
export function ficheMail(words: FicheWords) {
	const { givenName, what, moment, poleName, position, days, coordination, link } = words;
	const sentence = coordination ? late[what] : asked[what].sentence;
	const since = days > 0 ? `, depuis ${days} ${days === 1 ? 'jour' : 'jours'}` : '';
	return {
		subject: `${asked[what].subject} : Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

La fiche de la situation n° ${position} de l’Intervision du pôle ${poleName}, ${moment}, ${sentence}${since}.

Vos fiches : ${link}

Rien de ce qui concerne les patients ne circule par courriel.`
	};
}
