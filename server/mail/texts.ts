/** The words of our e-mails. Nothing here can carry a situation: none of these functions receives one ([INV-5]). */

interface Words {
	readonly subject: string;
	readonly text: string;
}

/** What a mail about one Intervision may say. `moment`: « mardi 24 novembre à 12 h 30 ». */
export interface InvitationWords {
	readonly givenName: string;
	readonly moment: string;
	readonly place: string;
	readonly poleName: string;
	readonly organiser: string;
	/** `https://…/invitation/…` */
	readonly link: string;
	/** `https://…/reponse/…` */
	readonly answerLink: string;
	/** Codes and words of the answers that this format offers. */
	readonly answers: readonly { readonly code: string; readonly words: string }[];
	/** How the person answered, in words; null without an answer. */
	readonly answered: string | null;
}

export interface CancelWords extends Pick<
	InvitationWords,
	'givenName' | 'moment' | 'poleName' | 'organiser'
> {
	/** The whole Intervision is off; else this person alone is expected no more. */
	readonly cancelled: boolean;
}

export interface WithdrawalWords extends Omit<CancelWords, 'cancelled'> {
	/** The person came for that situation alone. */
	readonly released: boolean;
}

/** A sign-in link. */
export function loginMail(firstName: string, link: string): Words {
	return {
		subject: 'Votre lien de connexion à Intervisio',
		text: `Bonjour ${firstName},

Voici votre lien pour entrer dans Intervisio. Il sert une seule fois, pendant 15 minutes :

${link}

Vous n’avez rien demandé ? Ignorez ce message : personne n’entre sans ce lien.`
	};
}

const secrecy =
	'Pour savoir de quelles situations il s’agit, contactez le demandeur ou la coordination, par téléphone ou messagerie sécurisée : rien de ce qui concerne les patients ne circule par courriel.';

const howToAnswer = ({ answerLink, answers }: InvitationWords): string =>
	`Viendrez-vous ? Un clic, puis un bouton :

${answers.map(({ code, words }) => `${words} : ${answerLink}?choix=${code}`).join('\n')}`;

const ownLink = ({ link }: InvitationWords): string => `Votre lien personnel, à ne pas transmettre :

${link}`;

/** [PST-18] The same for everybody: it says nothing of who was invited. */
const testLine = ({ link }: InvitationWords): string =>
	`Votre poste et votre réseau conviennent-ils ? Un test d’une minute, sans compte : ${new URL('/tester-mon-poste', link).href}`;

/** A nominative invitation to an Intervision. */
export function invitationMail(words: InvitationWords): Words {
	const { givenName, moment, place, poleName, organiser } = words;
	return {
		subject: `Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

Vous êtes invité·e à une Intervision du pôle ${poleName}, ${moment}.
Lieu : ${place}.
Elle est organisée par : ${organiser}.

${howToAnswer(words)}

${ownLink(words)}

Vous pouvez l’ouvrir dès maintenant pour lire la Charte et vérifier votre caméra et votre micro.
${testLine(words)}

${secrecy}

Le rendez-vous est joint pour votre agenda.`
	};
}

/** The date, the place or the format is another one. */
export function changeMail(words: InvitationWords): Words {
	const { givenName, moment, place, poleName, organiser } = words;
	return {
		subject: `Changement : Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

L’Intervision du pôle ${poleName} à laquelle vous êtes invité·e a changé. Elle aura lieu ${moment}.
Lieu : ${place}.
Elle est organisée par : ${organiser}.

${howToAnswer(words)}

${ownLink(words)}

Le rendez-vous joint remplace le précédent dans votre agenda.`
	};
}

/** It will not take place, or no more with this person. */
export function cancelMail({
	givenName,
	moment,
	poleName,
	organiser,
	cancelled
}: CancelWords): Words {
	const what = cancelled
		? `L’Intervision du pôle ${poleName} prévue ${moment} est annulée : elle n’aura pas lieu à cette date.`
		: `Vous n’êtes plus attendu·e à l’Intervision du pôle ${poleName}, ${moment}.`;
	return {
		subject: `Annulation : Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

${what}
Une question ? Contactez : ${organiser}.

Le rendez-vous joint la retire de votre agenda.`
	};
}

/** A situation left the agenda: neither which, nor why ([ACO-18]). */
export function withdrawalMail({
	givenName,
	moment,
	poleName,
	organiser,
	released
}: WithdrawalWords): Words {
	const what = released
		? `C’était celle pour laquelle vous étiez invité·e : vous n’êtes plus attendu·e, et votre lien ne sert plus.
Le rendez-vous joint retire l’Intervision de votre agenda.`
		: 'Vous restez attendu·e à cette Intervision : votre lien et votre rendez-vous ne changent pas.';
	return {
		subject: `${released ? 'Annulation' : 'Ordre du jour'} : Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

Une situation de l’Intervision du pôle ${poleName}, ${moment}, a été retirée de l’ordre du jour.
${what}

Une question ? Contactez : ${organiser}.`
	};
}

/** A reminder: to answer, or of what was answered. */
export function relanceMail(words: InvitationWords): Words {
	const { givenName, moment, place, poleName, answered } = words;
	const body =
		answered === null
			? howToAnswer(words)
			: `Votre réponse : ${answered}. Elle peut encore changer : ${words.answerLink}`;
	return {
		subject: `${answered === null ? 'Votre réponse' : 'Rappel'} : Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

Rappel : une Intervision du pôle ${poleName} a lieu ${moment}.
Lieu : ${place}.

${body}

${ownLink(words)}

${testLine(words)}

${secrecy}`
	};
}

/** « Rappeler »: to confirm that one was there ([EMA-16]). */
export function presenceMail({
	givenName,
	moment,
	poleName,
	organiser,
	link
}: Pick<InvitationWords, 'givenName' | 'moment' | 'poleName' | 'organiser' | 'link'>): Words {
	return {
		subject: `Votre présence : Intervision du pôle ${poleName}, ${moment}`,
		text: `Bonjour ${givenName},

Vous avez participé à l’Intervision du pôle ${poleName}, ${moment}. Il reste à confirmer votre présence, comme on signe une feuille d’émargement. Un bouton, sans compte ni mot de passe :

${link}

Ce lien est le vôtre : il confirme votre présence et ne montre rien d’autre. Ne le transmettez pas.

Vous n’y étiez pas, ou les heures sont fausses ? Contactez : ${organiser}.`
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
