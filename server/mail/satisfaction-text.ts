/** What the mail that offers the questionnaire may say: nothing of a patient ([INV-5]). */
export interface SatisfactionWords {
	readonly givenName: string;
	readonly poleName: string;
	/** « mardi 24 novembre à 12 h 30 ». */
	readonly moment: string;
	/** « 24 décembre 2026 » */
	readonly until: string;
	/** `https://…/satisfaction/…`, the same for everybody. */
	readonly link: string;
}

/** [ACT-21] Offers the questionnaire to somebody who was there; its link is that of the meeting, and of nobody. */
export function satisfactionMail({ givenName, poleName, moment, until, link }: SatisfactionWords) {
	return {
		subject: `Votre avis, en une minute : Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

Vous avez participé à l’Intervision du pôle ${poleName}, ${moment}. Qu’en avez-vous pensé ? Une page de questions à cocher, jusqu’au ${until} :

${link}

Ce lien est le même pour tous ceux qui étaient là : il ne demande ni nom ni compte, et personne ne saura qui a répondu quoi. Vous avez déjà répondu ? Merci, il n’y a rien d’autre à faire.`
	};
}
