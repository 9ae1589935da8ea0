/** The code that proves an address before an identity of Pro Santé Connect is linked to it. */
export function pscCodeMail(firstName: string, code: string) {
	return {
		subject: 'Votre code pour relier Pro Santé Connect à Intervisio',
		text: `Bonjour ${firstName},

Voici votre code. Il sert une seule fois, pendant 15 minutes, dans la page où vous venez de vous identifier avec Pro Santé Connect :

${code}

Ne le donnez à personne, même au téléphone : il relierait le compte d’un autre au vôtre.
Vous n’avez rien demandé ? Ignorez ce message : sans ce code, rien ne change.`
	};
}
