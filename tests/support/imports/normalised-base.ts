import type { BaseTable } from './write-access.ts';

/** Base A: normalised tables, keys, lookups, rows for each answer. Nobody in it exists. */
export const normalisedBase: readonly BaseTable[] = [
	{
		name: 'T_Poles',
		columns: [
			['IdPole', 'LONG'],
			['NomPole', 'TEXT'],
			['Bassin', 'TEXT']
		],
		rows: [
			[1, 'Péronne', 'Picardie'],
			[2, 'Vallée d’Essai', 'Picardie']
		]
	},
	{
		name: 'T_Intervisions',
		columns: [
			['IdITV', 'LONG'],
			['IdPole', 'LONG'],
			['DateITV', 'SHORT_DATE_TIME'],
			['Organisateur', 'TEXT']
		],
		rows: [
			[10, 1, '2021-03-16T12:30', 'DAC de la Somme'],
			[11, 1, '2021-09-21T12:30', 'DAC de la Somme'],
			[12, 2, '2021-10-05T12:30', 'CSAPA des Essais'],
			[13, 2, '2099-01-05T12:30', 'CSAPA des Essais'],
			[14, null, '2021-11-05T12:30', 'CSAPA des Essais']
		]
	},
	{
		name: 'T_Professions',
		columns: [
			['IdProfession', 'LONG'],
			['Libelle', 'TEXT']
		],
		rows: [
			[1, 'MG'],
			[2, 'Pharmacien'],
			[3, 'IDE'],
			[4, 'Assistante sociale'],
			[5, 'Cosmonaute']
		]
	},
	{
		name: 'T_Professionnels',
		columns: [
			['IdPro', 'LONG'],
			['Nom', 'TEXT'],
			['Prenom', 'TEXT'],
			['IdProfession', 'LONG'],
			['Exercice', 'TEXT'],
			['Structure', 'TEXT']
		],
		rows: [
			[100, 'DELATTRE', 'Émile', 1, 'Libéral', 'Cabinet du Marché'],
			[101, 'Sauvage', 'Inès', 2, 'Libéral', 'Pharmacie des Essais'],
			[102, 'Poulain', 'Rémi', 3, 'Salarié', 'CSAPA des Essais'],
			[103, 'Loiseau', 'Salima', 4, null, 'CCAS des Essais'],
			[104, 'Étoile', 'Youri', 5, null, null]
		]
	},
	{
		name: 'T_Participations',
		columns: [
			['IdParticipation', 'LONG'],
			['IdITV', 'LONG'],
			['IdPro', 'LONG'],
			['Visio', 'BOOLEAN'],
			['Indemnise', 'BOOLEAN']
		],
		rows: [
			[1, 10, 100, false, true],
			[2, 10, 101, true, true],
			[3, 10, 102, false, false],
			[4, 11, 100, false, true],
			[5, 11, 103, false, false],
			[6, 12, 102, false, false],
			[7, 12, 102, false, false],
			[8, 13, 100, false, true],
			[9, 12, 104, false, false]
		]
	},
	{
		name: 'T_Patients',
		columns: [
			['IdPatient', 'LONG'],
			['CodePatient', 'TEXT']
		],
		rows: [
			[500, 'PAT-01A'],
			[501, 'PAT-02B'],
			[502, 'PAT-03C']
		]
	},
	{
		name: 'T_Fiches',
		columns: [
			['IdFiche', 'LONG'],
			['IdITV', 'LONG'],
			['IdPatient', 'LONG'],
			['Accord', 'TEXT'],
			['MedecinTraitant', 'TEXT'],
			['Pharmacien', 'TEXT'],
			['IdMotivation', 'LONG'],
			['ObjectifGlobal', 'TEXT'],
			['NouvelleITV', 'BOOLEAN'],
			['Delai', 'TEXT'],
			['Restituteur', 'TEXT'],
			['Commentaire', 'MEMO']
		],
		rows: [
			[1000, 10, 500, 'oui', 'O', 'O', 2, 'oui', true, '3 mois', 'MG', 'Texte libre écarté un'],
			[
				1001,
				10,
				501,
				'NSP',
				'N',
				'N',
				null,
				'partiel',
				false,
				null,
				'CSAPA',
				'Texte libre écarté deux'
			],
			[1002, 11, 500, 'oui', 'O', 'O', 3, 'non', true, '6 mois', 'Pharmacien', null],
			[1003, 12, 502, 'oui', 'NSP', 'O', 6, 'oui', false, null, null, null],
			[1004, 13, 502, 'oui', 'O', 'O', 1, 'oui', false, null, null, null]
		]
	},
	{
		name: 'T_Motivations',
		columns: [
			['IdMotivation', 'LONG'],
			['Libelle', 'TEXT']
		],
		rows: [
			[1, 'Pré-contemplation'],
			[2, 'Contemplation'],
			[3, 'Décision'],
			[4, 'Action'],
			[5, 'Maintien'],
			[6, 'Rechute']
		]
	},
	{
		name: 'T_Produits',
		columns: [
			['IdProduit', 'LONG'],
			['Libelle', 'TEXT']
		],
		rows: [
			[1, 'Héroïne'],
			[2, 'Alcool'],
			[3, 'Tabac']
		]
	},
	{
		name: 'T_FicheProduits',
		columns: [
			['IdFiche', 'LONG'],
			['IdProduit', 'LONG']
		],
		rows: [
			[1000, 1],
			[1000, 2],
			[1001, 2],
			[1002, 1],
			[1002, 3],
			[1003, 2]
		]
	},
	{
		name: 'T_Motifs',
		columns: [
			['IdMotif', 'LONG'],
			['Libelle', 'TEXT']
		],
		rows: [
			[1, 'Suivi patient'],
			[2, 'Rupture de soins']
		]
	},
	{
		name: 'T_FicheMotifs',
		columns: [
			['IdFiche', 'LONG'],
			['IdMotif', 'LONG']
		],
		rows: [
			[1000, 1],
			[1001, 1],
			[1001, 2],
			[1003, 2]
		]
	},
	{
		name: 'T_Invitations',
		columns: [
			['IdFiche', 'LONG'],
			['IdPro', 'LONG'],
			['MedecinTraitant', 'BOOLEAN']
		],
		rows: [
			[1000, 100, true],
			[1000, 101, false],
			[1002, 100, true],
			[1004, 100, true]
		]
	}
];
