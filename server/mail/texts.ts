/** The words of our e-mails. Nothing here can carry a situation: none of these functions receives one. */

/** A sign-in link. */
export function loginMail(firstName: string, link: string) {
	return {
		subject: 'Votre lien de connexion à Intervisio',
		text: `Bonjour ${firstName},

Voici votre lien pour entrer dans Intervisio. Il sert une seule fois, pendant 15 minutes :

${link}

Vous n’avez rien demandé ? Ignorez ce message : personne n’entre sans ce lien.`
	};
}

/** A nominative invitation to an Intervision. `moment`: « mardi 24 novembre à 12 h 30 ». */
export function invitationMail(
	firstName: string,
	facts: { moment: string; poleName: string; organiser: string; link: string }
) {
	return {
		subject: `Intervision du pôle ${facts.poleName}, ${facts.moment}`,
		text: `Bonjour ${firstName},

Vous êtes invité·e à une Intervision du pôle ${facts.poleName}, ${facts.moment}, à distance.
Elle est organisée par : ${facts.organiser}.

Votre lien personnel, à ne pas transmettre :

${facts.link}

Vous pouvez l’ouvrir dès maintenant pour lire la Charte et vérifier votre caméra et votre micro.
Pour savoir de quelles situations il s’agit, contactez le demandeur ou la coordination, par téléphone ou messagerie sécurisée : rien de ce qui concerne les patients ne circule par courriel.

Le rendez-vous est joint pour votre agenda.`
	};
}

/** Receipt of a demande: that it came, and the private link. Not a word of what was written, nor a name. */
export function receiptMail(link: string) {
	return {
		subject: 'Votre demande d’Intervision est arrivée',
		text: `Bonjour,

Une demande d’Intervision a été déposée avec cette adresse. Elle est arrivée.

Votre lien privé, à ne pas transmettre. Il montre où en est la demande, permet d’y ajouter un complément ou de la retirer ; il ne montre jamais ce qui a été écrit :

${link}

Ce message est le seul que vous recevrez à ce sujet : gardez-le. Rien de ce qui concerne les patients ne circule par courriel.

Vous n’avez rien demandé ? Ignorez ce message.`
	};
}
