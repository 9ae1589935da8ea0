import { asReleasable } from '#domain/evaluation/suppression/release-report.ts';
import type {
	Cell,
	ReportModel,
	ReportRow,
	ReportTable
} from '#domain/evaluation/report/report-model.ts';

const share = (id: string, part: string, n: number, N: number): Cell => ({
	...{ kind: 'share', n, N, ref: { id, part } }
});
const count = (id: string, part: string, n: number): Cell => ({
	...{ kind: 'count', n, unit: 'situation', ref: { id, part } }
});

const products: readonly (readonly [code: string, header: string, n: number, points: number])[] = [
	['heroine-tso', 'Héroïne et traitements de substitution', 142, -7.2],
	['alcool', 'Alcool', 132, 5.4],
	['medicaments', 'Médicaments', 75, 0],
	['cocaine', 'Cocaïne et dérivés', 60, 2.1],
	['tabac', 'Tabac', 53, 1.6],
	['cannabis', 'Cannabis', 45, -2.4],
	['autre', 'Autre', 17, 0.4],
	['non-renseigne', 'Non renseigné', 3, -0.5]
];

const problematiques: ReportTable = {
	id: 'G1',
	caption: 'Problématiques addictives, parmi les 261 situations',
	rowHeader: 'Problématique',
	columns: [
		{ code: 'n', label: 'Situations' },
		{ code: 'part', label: 'Part des situations' },
		{ code: 'evolution', label: 'Depuis 2023' }
	],
	rows: products.map(([code, header, n, value]) => ({
		code,
		header,
		cells: [
			count('G1', code, n),
			share('G1', code, n, 261),
			{ kind: 'points', value, ref: { id: 'G1', part: code } }
		]
	})),
	total: null,
	note: 'Une situation peut avoir plusieurs problématiques : la somme dépasse 100 %.'
};

const categories: readonly (readonly [header: string, invited: number, present: number])[] = [
	['Généralistes', 238, 107],
	['Pharmacien·ne·s', 158, 121],
	['Infirmier·ère·s', 316, 239],
	['Travailleurs sociaux et travailleuses sociales', 328, 223]
];
const profile: ReportTable = {
	id: 'B1',
	caption: 'Invités et présents, par catégorie',
	rowHeader: 'Catégorie',
	columns: [
		{ code: 'invites', label: 'Invités', over: 'Par situation' },
		{ code: 'presents', label: 'Présents', over: 'Par situation' },
		{ code: 'taux', label: 'Présents parmi les invités' }
	],
	rows: categories.map(([header, invited, present], rank) => ({
		code: String(rank),
		header,
		cells: [
			{ kind: 'count', n: invited, unit: 'invitation', ref: { id: 'B1', part: String(rank) } },
			{ kind: 'count', n: present, unit: 'presence', ref: { id: 'B2', part: String(rank) } },
			share('B3', String(rank), present, invited)
		]
	})),
	total: {
		code: 'total',
		header: 'Total',
		cells: [
			{ kind: 'count', n: 1040, unit: 'invitation', ref: { id: 'B1' } },
			{ kind: 'count', n: 690, unit: 'presence', ref: { id: 'B2' } },
			share('B3', 'total', 690, 1040)
		]
	},
	note: null
};

const monthNames = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août'];
const months: ReportTable = {
	id: 'A-mois',
	caption: 'Intervisions par mois',
	rowHeader: 'Mois',
	columns: [{ code: 'n', label: 'Intervisions' }],
	rows: monthNames.map((header, rank) => ({
		code: String(rank + 1),
		header,
		cells: [
			rank === 7
				? ({ kind: 'none' } as const)
				: {
						kind: 'count',
						n: [9, 7, 10, 8, 9, 11, 2][rank] ?? 0,
						unit: 'intervision',
						ref: { id: 'A3', grouping: 'mois', group: String(rank + 1) }
					}
		]
	})),
	total: null,
	note: null
};

const answerRow = (header: string, shares: readonly number[]): ReportRow => ({
	code: header,
	header,
	cells: shares.map((n, rank) => share('L1', `${header}-${rank}`, n, 100))
});
const objectifs: ReportTable = {
	id: 'L1',
	caption: 'Objectif final, selon la reprogrammation',
	rowHeader: 'Reprogrammation',
	columns: [
		{ code: 'oui', label: 'Atteint' },
		{ code: 'partiel', label: 'En partie' },
		{ code: 'non', label: 'Non atteint' },
		{ code: 'nr', label: 'Non renseigné' }
	],
	rows: [
		answerRow('Nouvelle Intervision', [47, 37, 10, 6]),
		{
			...answerRow('Aucune', [60, 25, 3, 12]),
			cells: [
				share('L1', 'a', 60, 100),
				{ kind: 'hidden', ref: { id: 'L1', part: 'b' } },
				{ kind: 'hidden', ref: { id: 'L1', part: 'c' } },
				share('L1', 'd', 12, 100)
			]
		}
	],
	total: null,
	note: null
};

const say = (text: string, id: string) => ({ text, refs: [{ id }] });

/** A small report with every kind of block and cell, written by hand. */
const sample: ReportModel = {
	year: 2024,
	scope: { kind: 'region' },
	title: 'Rapport d’évaluation 2024 — Hauts-de-France',
	definitionsVersion: '2026.1',
	sections: [
		{
			code: 'A',
			heading: 'Activité',
			blocks: [
				{
					kind: 'figures',
					figures: [
						{
							label: 'Intervisions',
							cell: { kind: 'count', n: 89, unit: 'intervision', ref: { id: 'A3' } },
							change: { kind: 'difference', n: 12, ref: { id: 'A3' } },
							ref: { id: 'A3' }
						},
						{
							label: 'Situations',
							cell: { kind: 'count', n: 261, unit: 'situation', ref: { id: 'A7' } },
							change: { kind: 'difference', n: 56, ref: { id: 'A7' } },
							ref: { id: 'A7' }
						},
						{
							label: 'Participations par Intervision',
							cell: { kind: 'mean', total: 1021, count: 89, ref: { id: 'A13' } },
							change: null,
							ref: { id: 'A13' }
						},
						{
							label: 'Médecin traitant connu',
							cell: { kind: 'share', n: 169, N: 261, ref: { id: 'D1' } },
							change: { kind: 'points', value: -9.9, ref: { id: 'D1' } },
							ref: { id: 'D1' }
						}
					]
				},
				{
					kind: 'paragraph',
					sentences: [
						say('En 2024, 21 pôles ont tenu 89 Intervisions, soit 12 de plus qu’en 2023.', 'A3'),
						say('261 situations y ont été étudiées, celles de 193 patients différents.', 'A7')
					]
				},
				{ kind: 'heading', text: 'Au fil de l’année' },
				{
					kind: 'chart',
					chart: {
						...{ id: 'c-mois', kind: 'columns', table: 'A-mois', columns: ['n'] },
						title: 'Intervisions par mois',
						summary: 'Le plus en juin : 11. Le moins en juillet : 2.'
					}
				},
				{ kind: 'table', table: months },
				{
					kind: 'list',
					ordered: false,
					items: [say('Pôle nouveau : Hazebrouck', 'A2'), say('Pôle nouveau : Péronne', 'A2')]
				}
			]
		},
		{
			code: 'B',
			heading: 'Profil des participants',
			blocks: [
				{
					kind: 'chart',
					chart: {
						...{ id: 'c-profil', kind: 'grouped-bars', table: 'B1' },
						columns: ['invites', 'presents'],
						title: 'Invités et présents, par catégorie',
						summary: 'Les pharmaciens viennent le plus souvent quand ils sont invités : 77 %.'
					}
				},
				{ kind: 'table', table: profile }
			]
		},
		{
			code: 'G',
			heading: 'Problématiques addictives',
			blocks: [
				{
					kind: 'chart',
					chart: {
						...{ id: 'c-produits', kind: 'bars', table: 'G1', columns: ['part'] },
						title: 'Problématiques addictives, en part des situations',
						summary: 'D’abord l’héroïne et les traitements de substitution, 54 % des situations.'
					}
				},
				{ kind: 'table', table: problematiques },
				{
					kind: 'history',
					lines: [
						{
							label: 'Traitements de substitution seuls',
							entries: [
								{ year: 2017, printed: '37 %', source: 'Rapport 2024, II.G' },
								{ year: 2023, printed: '20 %', source: 'Rapport 2024, II.G' }
							],
							note: null,
							ref: { id: 'G2' }
						}
					]
				}
			]
		},
		{
			code: 'L',
			heading: 'Objectifs',
			blocks: [
				{
					kind: 'chart',
					chart: {
						...{ id: 'c-objectifs', kind: 'stacked-bars', table: 'L1' },
						columns: ['oui', 'partiel', 'non', 'nr'],
						title: 'Objectif final, selon la reprogrammation',
						summary: 'Atteint dans 47 % des situations reprogrammées.'
					}
				},
				{ kind: 'table', table: objectifs }
			]
		},
		{
			code: 'CPOM',
			heading: 'Indicateurs du CPOM',
			blocks: [
				{
					kind: 'table',
					table: {
						id: 'CPOM',
						caption: 'Indicateurs du contrat',
						rowHeader: 'Indicateur',
						columns: [
							{ code: 'n', label: '2024' },
							{ code: 'rang', label: 'Rang' },
							{ code: 'texte', label: 'Précision' }
						],
						rows: [
							{
								code: 'A3',
								header: 'Nombre total d’Intervisions',
								cells: [
									{ kind: 'count', n: 89, unit: 'intervision', ref: { id: 'A3' } },
									{ kind: 'rank', rank: 1, change: 2, ref: { id: 'A3' } },
									{ kind: 'text', text: '=SOMME(A1) n’est pas une formule' }
								]
							}
						],
						total: null,
						note: null
					}
				}
			]
		}
	]
};

/** As if it had been through the filter. */
export const sampleReport = asReleasable(sample);
