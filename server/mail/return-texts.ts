/** The words about what pôles return to the association: pôle, date and counts, never a document nor a code ([RET-2]). */

interface ReturnWords {
	readonly givenName: string;
	readonly poleName: string;
	/** « mardi 24 novembre 2026 » */
	readonly day: string;
	/** `https://…/retours/…` */
	readonly link: string;
}

export interface SentWords extends ReturnWords {
	/** « 2 fiches et la feuille d’émargement » */
	readonly what: string;
	/** What is still to come; empty when all is there. */
	readonly open: string;
	/** Something was sent before. */
	readonly again: boolean;
}

const closing = 'Aucun document n’est joint : tout se lit dans Intervisio, après identification.';

/** To the association: a pôle sent what it had. */
export function sentReturnMail(words: SentWords) {
	const { givenName, poleName, day, link, what, open, again } = words;
	const partly = open !== '';
	const head = again ? 'Retour complété' : partly ? 'Retour en partie' : 'Retour';
	return {
		subject: `${head} : Intervision du pôle ${poleName}, ${day}`,
		text: `Bonjour ${givenName},

Le pôle ${poleName} vous adresse ${again ? 'de nouveau ' : ''}le retour de son Intervision (${day}) : ${what}.
${partly ? `Il reste à venir : ${open}.\n` : ''}
Pour dire « reçu », ou ce qui manque :

${link}

${closing}`
	};
}

/** To the pôle: the association says what lacks. */
export function incompleteReturnMail(words: ReturnWords & { readonly lacking: string }) {
	const { givenName, poleName, day, link, lacking } = words;
	return {
		subject: `Il manque quelque chose : Intervision du pôle ${poleName}, ${day}`,
		text: `Bonjour ${givenName},

L’association a bien reçu le retour de l’Intervision du pôle ${poleName} (${day}). Il y manque : ${lacking}.

Pour compléter, puis adresser de nouveau :

${link}

${closing}`
	};
}

/** To the pôle's coordination: what the association still lacks. */
export function returnReminderMail(words: ReturnWords & { readonly what: string }) {
	const { givenName, poleName, day, link, what } = words;
	return {
		subject: `Rappel : retour de l’Intervision du pôle ${poleName}, ${day}`,
		text: `Bonjour ${givenName},

L’association attend encore le retour de l’Intervision du pôle ${poleName} (${day}).
Où il en est : ${what}.

Une fiche par patient, à retourner avec les feuilles d’émargement. On peut en adresser une partie dès maintenant :

${link}

${closing}`
	};
}
