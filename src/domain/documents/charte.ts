import { charte as words } from '#domain/charte/charte.ts';
import type { DocumentKind } from './document-kind.ts';

/** [DOC-12] The Charte on paper: the very words that are accepted at the door. */
export const charte: DocumentKind = {
	code: 'charte',
	title: 'Charte de l’Intervision',
	moment: 'avant',
	forWhom: 'Tous les participants',
	usedWhen: 'Avant une première Intervision, et affichée dans la salle.',
	prefilled: null,
	openTo: 'public',
	text: () => ({
		subtitle: `Version ${words.version}`,
		sections: [
			{ heading: '', rows: [{ kind: 'paragraphs', paragraphs: words.preamble }] },
			...words.sections.map(({ title, rules }) => ({
				heading: title,
				rows: [{ kind: 'list' as const, items: rules }]
			})),
			{ heading: '', rows: [{ kind: 'paragraphs', tone: 'notice', paragraphs: [words.closing] }] }
		]
	})
};
