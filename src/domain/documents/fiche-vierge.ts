import { currentDefinition } from '#domain/fiche/definitions.ts';
import type { DocumentKind } from './document-kind.ts';
import { paperFiche } from './paper-fiche.ts';

/** The form on paper, for a room without a screen: derived from the one definition of the fiche. */
export const ficheVierge: DocumentKind = {
	code: 'fiche-vierge',
	title: currentDefinition.title,
	moment: 'pendant',
	forWhom: 'L’animateur ou l’animatrice, quand on écrit à la main',
	usedWhen: 'Une par situation, faute d’écran ; elle se recopie ensuite dans Intervisio.',
	prefilled: 'ce qui est déjà connu d’une situation, depuis sa page',
	openTo: 'session',
	text: () => ({
		subtitle: `Formulaire ${currentDefinition.version}`,
		compact: true,
		sections: paperFiche(currentDefinition, null)
	})
};
