/**
 * Table I.F of the activity report of 2024, « Intervisions par secteur »: its twenty-seven columns for the twenty-one
 * pôles, in its order. Every sum of a column is the total that the report prints (statistics.md §1). Of each category:
 * participations, then participants.
 */
export const publishedColumns = [
	'nb_intervisions',
	'dont_visio',
	'generalistes_liberaux_participations',
	'generalistes_liberaux_participants',
	'pharmaciens_participations',
	'pharmaciens_participants',
	'autres_liberaux_participations',
	'autres_liberaux_participants',
	'specialistes_participations',
	'specialistes_participants',
	'generalistes_salaries_participations',
	'generalistes_salaries_participants',
	'coordination_participations',
	'coordination_participants',
	'infirmiers_participations',
	'infirmiers_participants',
	'psychologues_participations',
	'psychologues_participants',
	'travailleurs_sociaux_participations',
	'travailleurs_sociaux_participants',
	'autres_participations',
	'autres_participants',
	'nb_situations',
	'participations',
	'participants',
	'nouveaux_liberaux',
	'nouveaux_non_liberaux'
] as const;

export const publishedRows = [
	[
		'Aulnoye Aymeries',
		[2, 0, 1, 1, 3, 3, 7, 6, 0, 0, 0, 0, 2, 1, 7, 6, 0, 0, 3, 2, 2, 1, 6, 25, 20, 6, 5]
	],
	[
		'Boulogne sur Mer',
		[8, 0, 1, 1, 4, 2, 0, 0, 1, 1, 0, 0, 0, 0, 31, 14, 1, 1, 32, 10, 0, 0, 20, 70, 29, 1, 9]
	],
	[
		'Calais',
		[9, 3, 19, 6, 11, 3, 10, 2, 8, 1, 10, 2, 3, 1, 5, 2, 4, 2, 6, 5, 4, 3, 32, 80, 27, 2, 6]
	],
	[
		'Cambrai',
		[4, 0, 9, 3, 11, 7, 0, 0, 2, 1, 0, 0, 4, 3, 17, 7, 3, 3, 4, 2, 3, 2, 17, 53, 28, 2, 7]
	],
	['Caudry', [3, 0, 4, 2, 15, 7, 0, 0, 1, 1, 1, 1, 4, 2, 8, 4, 1, 1, 4, 3, 0, 0, 10, 38, 21, 4, 2]],
	['Douai', [3, 1, 4, 3, 1, 1, 1, 1, 7, 4, 3, 1, 0, 0, 8, 5, 6, 4, 1, 1, 2, 2, 4, 33, 22, 3, 3]],
	[
		'Dunkerque',
		[10, 5, 10, 5, 9, 5, 10, 7, 9, 2, 2, 2, 48, 12, 31, 11, 8, 3, 48, 36, 9, 6, 42, 184, 89, 9, 38]
	],
	[
		'Faches Thumesnil',
		[6, 0, 5, 2, 1, 1, 1, 1, 5, 3, 0, 0, 0, 0, 13, 7, 1, 1, 19, 11, 7, 2, 13, 52, 28, 3, 8]
	],
	[
		'Fourmies',
		[4, 0, 13, 4, 17, 7, 2, 1, 1, 1, 2, 2, 4, 3, 17, 11, 4, 4, 4, 1, 3, 3, 19, 67, 37, 2, 10]
	],
	[
		'Hazebrouck',
		[5, 0, 3, 3, 2, 2, 0, 0, 8, 3, 0, 0, 0, 0, 5, 3, 2, 2, 7, 6, 0, 0, 7, 27, 19, 5, 13]
	],
	[
		'Hénin Beaumont',
		[2, 1, 2, 1, 0, 0, 2, 1, 0, 0, 0, 0, 6, 3, 2, 2, 0, 0, 1, 1, 0, 0, 2, 13, 8, 0, 2]
	],
	[
		'Hirson',
		[4, 0, 4, 2, 16, 8, 0, 0, 8, 3, 0, 0, 4, 1, 25, 12, 6, 3, 15, 8, 4, 2, 22, 82, 39, 1, 11]
	],
	[
		'Lille Boris Vian',
		[4, 0, 7, 3, 3, 1, 0, 0, 5, 4, 0, 0, 0, 0, 7, 6, 3, 3, 8, 6, 0, 0, 6, 33, 23, 1, 11]
	],
	['Lomme', [4, 0, 4, 1, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0, 4, 3, 0, 0, 9, 3, 0, 0, 11, 21, 8, 0, 1]],
	[
		'Maubeuge',
		[5, 0, 7, 3, 14, 4, 5, 2, 0, 0, 2, 1, 8, 5, 15, 6, 3, 1, 10, 7, 2, 2, 20, 66, 31, 2, 13]
	],
	[
		'Montreuil',
		[6, 0, 2, 1, 5, 5, 0, 0, 6, 2, 0, 0, 0, 0, 23, 7, 4, 2, 44, 23, 1, 1, 10, 85, 41, 4, 14]
	],
	['Péronne', [2, 2, 6, 3, 1, 1, 0, 0, 0, 0, 0, 0, 6, 4, 0, 0, 0, 0, 2, 2, 3, 3, 2, 18, 13, 4, 9]],
	[
		'Roubaix CSAPA La Trame',
		[2, 0, 3, 2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 1, 0, 0, 2, 2, 0, 0, 2, 8, 7, 1, 0]
	],
	[
		'Roubaix Le Relais',
		[1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 2, 2, 1, 1, 2, 2, 0, 0, 1, 8, 8, 1, 0]
	],
	[
		'Saint Quentin',
		[3, 0, 0, 0, 6, 3, 0, 0, 10, 4, 0, 0, 4, 2, 16, 8, 5, 2, 2, 2, 0, 0, 13, 43, 21, 1, 7]
	],
	['Tourcoing', [2, 0, 2, 1, 1, 1, 3, 3, 3, 2, 0, 0, 2, 2, 2, 2, 1, 1, 0, 0, 1, 1, 2, 15, 13, 4, 4]]
] as const satisfies readonly (readonly [string, readonly number[]])[];
