import type { AccountNews } from '#server/use-cases/account/account-news.ts';

const what: Readonly<Record<AccountNews, { readonly subject: string; readonly text: string }>> = {
	'cle-ajoutee': {
		subject: 'Une clé d’accès a été ajoutée',
		text: 'Une clé d’accès vient d’être ajoutée à votre compte.'
	},
	'cle-retiree': {
		subject: 'Une clé d’accès a été retirée',
		text: 'Une clé d’accès vient d’être retirée de votre compte.'
	},
	'application-ajoutee': {
		subject: 'Une application de codes a été ajoutée',
		text: 'Une application de codes vient d’être ajoutée à votre compte.'
	},
	'application-retiree': {
		subject: 'L’application de codes a été retirée',
		text: 'L’application de codes vient d’être retirée de votre compte.'
	},
	'codes-renouveles': {
		subject: 'Vos codes de secours ont été renouvelés',
		text: 'Dix nouveaux codes de secours viennent d’être créés ; les anciens ne servent plus.'
	},
	'code-de-secours-utilise': {
		subject: 'Un code de secours a servi',
		text: 'Un de vos codes de secours vient de servir à confirmer votre identité.'
	},
	'psc-relie': {
		subject: 'Pro Santé Connect a été relié',
		text: 'Une identité Pro Santé Connect vient d’être reliée à votre compte : elle l’ouvre désormais.'
	},
	'psc-delie': {
		subject: 'Pro Santé Connect a été délié',
		text: 'Pro Santé Connect n’ouvre plus votre compte.'
	},
	'identification-reinitialisee': {
		subject: 'Vos moyens d’identification ont été retirés',
		text: 'La coordination vient de retirer vos clés d’accès, votre application de codes et vos appareils mémorisés, et de fermer vos sessions. Demandez un lien de connexion, puis ajoutez un nouveau moyen.'
	}
};

/** What changed in someone's account; nothing in it opens anything. */
export function accountNewsMail(firstName: string, news: AccountNews, link: string) {
	const { subject, text } = what[news];
	return {
		subject: `Intervisio : ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
		text: `Bonjour ${firstName},

${text}

Si c’est bien vous, ou si vous l’avez demandé, il n’y a rien à faire. Sinon, prévenez tout de suite la coordination, puis regardez votre compte :

${link}`
	};
}

/** A change of what opens her account waits for her word: the fact, and where she answers. */
export function identityProposalMail(firstName: string, link: string) {
	return {
		subject: 'Intervisio : un changement attend votre accord',
		text: `Bonjour ${firstName},

Un changement de votre fiche professionnelle vous est proposé. Rien n’est changé tant que vous ne l’avez pas accepté, une fois connecté·e :

${link}

Vous ne l’attendiez pas ? Refusez-le, et prévenez la coordination.`
	};
}

/** The code of an invitation opened on an unknown device. */
export function invitationCodeMail(firstName: string, code: string) {
	return {
		subject: 'Votre code pour entrer dans Intervisio',
		text: `Bonjour ${firstName},

Voici le code qui ouvre votre invitation sur cet appareil. Il sert une seule fois, pendant 10 minutes :

${code}

Vous n’avez rien demandé ? Ne donnez ce code à personne, et prévenez la coordination : quelqu’un a peut-être votre lien.`
	};
}
