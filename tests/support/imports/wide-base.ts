import type { BaseTable } from './write-access.ts';

const ticks = [
	...['Dem_MG', 'Dem_Pharmacien', 'Dem_CSAPA', 'Dem_Secteur social', 'Dem_Autre'],
	...['Pb_Héroïne et TSO', 'Pb_Cocaïne et dérivés', 'Pb_Médicament(s)', 'Pb_Alcool', 'Pb_Cannabis'],
	...['Pb_Tabac', 'Pb_Autre', 'Motif_Suivi patient', 'Motif_Mésusage de traitement'],
	...[
		'Motif_Coordination Parcours',
		'Diff_logement',
		'Diff_grande précarité',
		'Diff_psychiatriques'
	],
	...[
		'Piste_Ajuster traitement',
		'Piste_Remobiliser le patient dans le soin',
		'Piste_Proposer une synthèse'
	]
] as const;
type Tick = (typeof ticks)[number];

/** The wide row of one fiche: what is ticked, the rest is 0. */
function row(
	[number, pole, date, structure, prenom, nom]: readonly [
		number,
		string,
		string,
		string,
		string,
		string
	],
	ticked: readonly Tick[],
	rest: readonly (string | null)[]
) {
	const flags = ticks.map((tick) => (ticked.includes(tick) ? 1 : 0));
	return [number, pole, date, structure, prenom, nom, ...flags, ...rest];
}

/** Base B: one flat table as the paper form of 2023, 0 and 1, French dates as text, the patient in two columns. */
export const wideBase: readonly BaseTable[] = [
	{
		name: 'Fiches 2022',
		columns: [
			['N°', 'LONG'],
			['Pôle', 'TEXT'],
			['Date', 'TEXT'],
			['Structure organisatrice', 'TEXT'],
			['Prénom patient', 'TEXT'],
			['Nom patient', 'TEXT'],
			...ticks.map((tick) => [tick, 'LONG'] as const),
			['Accord préalable du patient', 'TEXT'],
			['Médecin traitant', 'TEXT'],
			['Pharmacien attitré', 'TEXT'],
			['Motivation du patient dans le soin', 'TEXT'],
			['Objectif global', 'TEXT'],
			['Autre Intervision', 'TEXT'],
			['Délai', 'TEXT']
		],
		rows: [
			row(
				[1, 'Péronne', '14/03/2022', 'DAC de la Somme', 'Léa', 'Martinez'],
				['Dem_MG', 'Pb_Héroïne et TSO', 'Pb_Alcool', 'Motif_Suivi patient', 'Diff_logement'],
				['oui', 'oui', 'non', 'Contemplation', 'oui', 'oui', '3 mois']
			),
			row(
				[2, 'Péronne', '14 mars 2022', 'DAC de la Somme', 'Éric', 'Vandamme'],
				[
					'Dem_CSAPA',
					'Dem_Autre',
					'Pb_Autre',
					'Motif_Coordination Parcours',
					'Piste_Ajuster traitement'
				],
				['non', 'non', 'non', 'Décision', 'partiellement', 'non', null]
			),
			row(
				[3, 'Péronne', '20/06/2022', 'DAC de la Somme', 'LÉA', 'MARTINEZ'],
				['Dem_Pharmacien', 'Pb_Alcool', 'Pb_Tabac', 'Diff_grande précarité'],
				['oui', 'oui', 'oui', 'Maintien', 'oui', 'oui', '6 mois']
			),
			row(
				[4, 'Péronne', '31/02/2022', 'DAC de la Somme', 'Zoé', 'Delcourt'],
				['Dem_MG', 'Pb_Cannabis'],
				['oui', 'oui', 'oui', 'Action', 'oui', 'non', null]
			),
			row(
				[5, 'Péronne', '20/06/2022', 'DAC de la Somme', 'DELANNOY', 'Karim'],
				['Dem_MG', 'Pb_Cannabis', 'Motif_Mésusage de traitement'],
				['oui', 'oui', 'oui', 'Quelque chose', 'oui', 'non', null]
			)
		]
	}
];
