import { euros } from '#domain/indemnisation/euros.ts';
import type { NoticeWords } from '#domain/indemnisation/notice-words.ts';

/** [IND-10] What was paid, and the proposal to join that goes with each notice (Rapport I.C). */
export function paymentMail({ givenName, paidOn, lines, link }: NoticeWords) {
	const total = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
	const listed = lines.map(
		({ day, poleName, amountCents }) => `– ${day}, pôle ${poleName} : ${euros(amountCents)}`
	);
	return {
		subject: `Vos indemnités d’Intervision sont payées : ${euros(total)}`,
		text: `Bonjour ${givenName},

Merci pour votre participation. La comptabilité de l’association a payé, le ${paidOn} :

${listed.join('\n')}

Total : ${euros(total)}.

Le détail et vos feuilles d’indemnisation, une fois connecté·e :

${link}

Votre adhésion
Participer aux Intervisions ne demande pas d’adhérer, et ne le demandera pas. Si notre travail vous est utile, nous vous proposons de rejoindre l’association : les libéraux en sont membres de plein exercice. Répondez à la personne qui coordonne votre pôle, ou à l’association, qui vous enverra le bulletin d’adhésion.

Une question sur ce paiement, ou un changement de coordonnées bancaires ? Écrivez directement à la comptabilité de l’association : Intervisio ne connaît pas vos coordonnées bancaires, et ne vous les demandera jamais.`
	};
}
