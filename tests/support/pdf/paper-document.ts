import type { PrintableDocument } from '#domain/document/printable-document.ts';

/** Builds a document as it is handed out on paper: every kind of row that is not a question of the fiche. */
export function buildPaperDocument(change: Partial<PrintableDocument> = {}): PrintableDocument {
	return {
		title: 'Tout ce qu’une feuille peut porter',
		subtitle: 'Un document sans signature ni empreinte',
		reference: 'Modèle du 24 novembre 2026',
		issuer: 'Généralistes et Addictions Hauts-de-France',
		createdAt: '2026-11-24T12:42:00.000Z',
		facts: [],
		sections: [
			{
				heading: '',
				rows: [
					{
						kind: 'paragraphs',
						tone: 'address',
						paragraphs: ['Docteur Camille Exemple\n3 rue du Moulin']
					},
					{ kind: 'paragraphs', paragraphs: ['Chère collègue, cher collègue,', 'Un paragraphe.'] },
					{ kind: 'paragraphs', tone: 'notice', paragraphs: ['À retenir : rien ne presse.'] },
					{ kind: 'paragraphs', tone: 'soft', paragraphs: ['En petits caractères.'] },
					{ kind: 'list', label: 'Une liste sous une question', items: ['un', 'deux'] }
				]
			},
			{
				heading: 'À remplir à la main',
				rows: [
					{
						kind: 'blanks',
						columns: 2,
						blanks: [{ label: 'Nom' }, { label: 'Le', value: 'lundi' }]
					},
					{
						kind: 'boxes',
						label: 'Cases',
						columns: 2,
						choices: ['une', 'deux', { label: 'autre', precision: true }]
					},
					{ kind: 'lines', label: 'Observations', count: 3 },
					{
						kind: 'frames',
						frames: [{ label: 'Signature', note: 'lu et approuvé' }, { label: 'Le' }]
					}
				]
			},
			{
				heading: 'Listes et tableaux',
				rows: [
					{
						kind: 'list',
						numbered: true,
						items: [{ lead: 'D’abord.', text: 'Écouter.' }, 'Puis parler.']
					},
					{
						kind: 'table',
						label: 'Présences',
						columns: [
							{ label: 'Nom', width: 2 },
							{ label: 'Somme', align: 'right' }
						],
						rows: [['Noël Œuvrard', '75,00 €']],
						blankRows: 2,
						tall: true
					},
					{ kind: 'table', label: '', columns: [{ label: 'Seule' }], rows: [['a'], ['b']] }
				]
			}
		],
		...change
	};
}
