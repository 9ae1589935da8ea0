import type { DocumentKind } from './document-kind.ts';
import { meetingBlanks } from './meeting-blanks.ts';

/** The attendance sheet for a room without a screen; what is confirmed at a distance is in the émargement itself. */
export const feuillePresence: DocumentKind = {
	code: 'feuille-presence',
	title: 'Feuille de présence',
	moment: 'pendant',
	forWhom: 'Toutes les personnes présentes dans une salle',
	usedWhen: 'Quand on signe sur papier ; elle se joint ensuite à l’émargement de l’Intervision.',
	prefilled: 'les personnes attendues, depuis l’émargement de l’Intervision',
	openTo: 'session',
	text: ({ meeting }) => ({
		subtitle: '',
		compact: true,
		landscape: true,
		sections: [
			{
				heading: '',
				rows: [
					meetingBlanks(meeting),
					{
						kind: 'table',
						label: '',
						columns: [
							{ label: 'Nom et prénom', width: 4 },
							{ label: 'Profession, structure', width: 4 },
							{ label: 'Libéral', width: 1.3, align: 'center' },
							{ label: 'Arrivée', width: 1.3, align: 'center' },
							{ label: 'Départ', width: 1.3, align: 'center' },
							{ label: 'Signature', width: 3.5 }
						],
						rows: [],
						blankRows: 10,
						tall: true
					},
					{
						kind: 'paragraphs',
						tone: 'soft',
						paragraphs: [
							'En signant, chacun confirme sa présence, son secret professionnel et la Charte de l’Intervision. Les personnes à distance ou au téléphone confirment la leur dans Intervisio : elle a la même valeur. À remettre avec les fiches à la coordination. Aucun nom de patient sur cette feuille.'
						]
					},
					{
						kind: 'blanks',
						columns: 2,
						blanks: [{ label: 'Animateur·trice' }, { label: 'Signature' }]
					}
				]
			}
		]
	})
};
