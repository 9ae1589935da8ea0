import type { PrintableDocument } from '#domain/document/printable-document.ts';

const histoire =
	'Une jeune femme suivie depuis plusieurs années évoque, à chaque rencontre, la même fatigue et le même désir de reprendre une activité. ' +
	'Le médecin traitant, la pharmacienne et l’équipe du CSAPA se sont parlé, sans jamais se retrouver autour de la même table ; ' +
	'l’Intervision est l’occasion d’accorder les pratiques, d’entendre ce que chacun observe et de décider « qui fait quoi ».';

/** Builds a rich fictional document: every kind of row, French accents, empty answers, about three pages. */
export function buildSampleDocument(change: Partial<PrintableDocument> = {}): PrintableDocument {
	return {
		title: 'Fiche d’Intervision',
		subtitle: 'Pôle de Péronne, Intervision du mardi 24 novembre 2026',
		reference: 'PER-7KQ4',
		createdAt: '2026-11-24T12:42:00.000Z',
		facts: [
			{ label: 'Patient (pseudonyme)', value: 'Jade M.' },
			{ label: 'Demandeur', value: 'Médecin traitant, exercice libéral' },
			{ label: 'Accord du patient', value: 'Oral, recueilli le 12 novembre 2026 par le demandeur' },
			{ label: 'Animateur', value: 'Dr Hélène Caron' },
			{ label: 'Absents', value: '' }
		],
		sections: [
			{
				heading: 'Situation présentée',
				rows: [
					{ kind: 'value', label: 'Âge', value: '27 ans' },
					{ kind: 'value', label: 'Situation sociale', value: null },
					{ kind: 'text', label: 'Contexte', paragraphs: [histoire, histoire] },
					{
						kind: 'text',
						label: 'Histoire de la maladie',
						paragraphs: [histoire, `${histoire} ${histoire}`, histoire]
					},
					{ kind: 'text', label: 'Antécédents', paragraphs: [] },
					{
						kind: 'persons',
						label: 'Personnes présentes',
						persons: [
							{ name: 'Dr Hélène Caron', fonction: 'Médecin addictologue, CSAPA' },
							{ name: 'Maëlle Lefèvre', fonction: 'Pharmacienne d’officine' },
							{ name: 'Noël Œuvrard', fonction: 'Infirmier en pratique avancée' },
							{ name: 'Agnès Łukowiak', fonction: 'Assistante sociale, CMP' }
						]
					}
				]
			},
			{
				heading: 'Questions et échanges',
				rows: [
					{
						kind: 'choices',
						label: 'Motifs de la demande',
						choices: [
							{
								label: 'Traitement de substitution aux opioïdes',
								checked: true,
								precision: 'relais méthadone, ≥ 60 mg/j'
							},
							{ label: 'Comorbidité psychiatrique', checked: true, precision: null },
							{ label: 'Grossesse', checked: false, precision: null },
							{ label: 'Logement', checked: false, precision: null },
							{ label: 'Autre', checked: true, precision: 'reprise d’une activité à temps partiel' }
						]
					},
					{
						kind: 'choices',
						label: 'Produits consommés',
						choices: [
							{ label: 'Alcool', checked: false, precision: null },
							{ label: 'Tabac', checked: false, precision: null }
						]
					},
					{
						kind: 'text',
						label: 'Synthèse des échanges',
						paragraphs: [histoire, histoire, `${histoire}\n${histoire}`]
					}
				]
			},
			{
				heading: 'Pistes et suites',
				rows: [
					{ kind: 'text', label: 'Pistes proposées', paragraphs: [histoire, histoire] },
					{ kind: 'text', label: 'Ce qui sera restitué au patient', paragraphs: [histoire] },
					{ kind: 'value', label: 'Restituteur', value: 'Dr Hélène Caron' },
					{ kind: 'value', label: 'Prochaine Intervision', value: 'Oui, dans trois mois' }
				]
			}
		],
		signatures: [
			{
				name: 'Dr Hélène Caron',
				fonction: 'animatrice',
				authentication: 'lien personnel à usage unique reçu par courriel',
				moment: 'mardi 24 novembre 2026 à 13 h 42'
			}
		],
		empreinte: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
		formVersion: 'fiche 2023, version 1',
		guardVersion: 'garde 1',
		verification:
			'Ce document est scellé par le cachet électronique de la structure organisatrice. Toute modification, même d’un seul caractère, rompt ce sceau. Un lecteur PDF l’affiche dans son panneau des signatures.',
		...change
	};
}
