import type { BaseTable } from './write-access.ts';

/** Names that must be found nowhere once base C was read: patients written in full. */
export const namedPatients = ['Hochart', 'Vermeersch', 'Deleplanque'] as const;

/** Base C: two tables, lists in cells, patients named in full among pseudonyms, rows twice, and errors. */
export const listedBase: readonly BaseTable[] = [
	{
		name: 'Réunions',
		columns: [
			['Date', 'TEXT'],
			['Lieu', 'TEXT'],
			['Présents', 'MEMO']
		],
		rows: [
			[
				'2019-02-12',
				'Péronne',
				'Dr Paul LEGRAND (MG, Cabinet Legrand); Anne MILLET (IDE, CSAPA des Essais)'
			],
			[
				'2019-06-18',
				'Péronne',
				'Dr Paul LEGRAND (MG, Cabinet Legrand); Anne MILLET (IDE, CSAPA des Essais)'
			],
			['2019-06-18', 'Péronne', 'Dr Paul LEGRAND (MG, Cabinet Legrand)'],
			['', 'Péronne', 'Anne MILLET (IDE, CSAPA des Essais)'],
			['2019-09-17', 'Ailleurs', 'Anne MILLET (IDE, CSAPA des Essais)']
		]
	},
	{
		name: 'Cas',
		columns: [
			['Numéro', 'LONG'],
			['Date', 'TEXT'],
			['Lieu', 'TEXT'],
			['Patient', 'TEXT'],
			['Produits', 'TEXT'],
			['Motifs', 'TEXT'],
			['MT', 'TEXT'],
			['Remarques', 'MEMO']
		],
		rows: [
			[
				1,
				'2019-02-12',
				'Péronne',
				'Jade H.',
				'H, Alcool',
				'Rupture de soins',
				'oui',
				'Mme Hochart va mieux'
			],
			[2, '2019-02-12', 'Péronne', 'Julie Hochart', 'Alcool', 'Suivi patient', 'oui', null],
			[3, '2019-02-12', 'Péronne', 'VERMEERSCH Luc', 'Tabac', 'Nomadisme', 'non', null],
			[4, '2019-06-18', 'Péronne', 'Jade H.', 'Alcool, Tabac', 'Suivi patient', 'oui', null],
			[5, '2019-06-18', 'Péronne', 'Jade H.', 'Alcool', 'Suivi patient', 'oui', null],
			[
				6,
				'2019-06-18',
				'Péronne',
				'Noé D.',
				'Alcool, Licorne',
				'Suivi patient',
				'oui',
				'M. Deleplanque'
			],
			[7, '2019-12-24', 'Péronne', 'Noé D.', 'Alcool', 'Suivi patient', 'oui', null],
			[8, '2019-02-12', 'Péronne', null, 'Alcool', 'Suivi patient', 'oui', null]
		]
	}
];
