import type { ActiviteKind } from '#domain/activite/kind.ts';
import type { Compteur } from '#domain/compteur/compteur.ts';
import type { ConventionKind } from '#domain/convention/kind.ts';
import type { Format } from '#domain/pole/site.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';

/** A line of the report's tables of actions: by category, participations and participants. */
export interface PublishedActions {
	readonly kind: ActiviteKind;
	readonly title: string;
	readonly format: Format;
	readonly poleId: string | null;
	/** One meeting each. */
	readonly days: readonly string[];
	readonly came: Readonly<Partial<Record<Categorie, readonly [number, number]>>>;
	/** Questionnaires that came back from each meeting. */
	readonly answered?: readonly number[];
}

/** Each came once: the report leaves the column of participants empty. */
const once = (heads: Readonly<Partial<Record<Categorie, number>>>): PublishedActions['came'] =>
	Object.fromEntries(Object.entries(heads).map(([categorie, n]) => [categorie, [n, n] as const]));

/**
 * Rapport I.F, cell by cell, where its own totals are wrong too: « autres libéraux 97 » is 7, the first Agor’Add is 11 and
 * not 15 (statistics.md §17, 47). Days of Copils, Agor’Add, the assembly and the project: I.C, I.D, III.A. Those of the
 * webinaire, of the bureaux and of the councils, and how the 21 questionnaires divide, are not published.
 */
export const publishedActions: readonly PublishedActions[] = [
	{
		...{ kind: 'copil', title: 'Démarrage de l’Intervision à Péronne', format: 'distance' },
		...{ poleId: 'peronne', days: ['2024-09-10', '2024-09-20'] },
		came: {
			...{ pharmaciens: [1, 1], specialistes: [3, 3], 'generalistes-salaries': [1, 1] },
			...{ coordination: [6, 5], 'travailleurs-sociaux': [3, 3], autres: [2, 2] }
		}
	},
	{
		...{ kind: 'agoradd', title: 'Aborder le sujet de l’addiction avec un patient' },
		...{ format: 'presentiel', poleId: null, days: ['2024-05-14'], answered: [7] },
		came: once({
			...{ 'generalistes-liberaux': 1, pharmaciens: 2, 'autres-liberaux': 4, specialistes: 1 },
			...{ 'generalistes-salaries': 1, coordination: 4, infirmiers: 1, psychologues: 1 }
		})
	},
	{
		...{ kind: 'agoradd', title: 'Les professionnels de santé face à l’addiction' },
		...{ format: 'presentiel', poleId: null, days: ['2024-08-06'], answered: [7] },
		came: once({
			...{ 'generalistes-liberaux': 2, pharmaciens: 4, 'autres-liberaux': 1, specialistes: 1 },
			...{ 'generalistes-salaries': 1, psychologues: 1, autres: 1 }
		})
	},
	{
		...{ kind: 'agoradd', title: 'Accompagner les addictions en soins de ville' },
		...{ format: 'presentiel', poleId: null, days: ['2024-09-17'], answered: [7] },
		came: once({
			...{ 'generalistes-liberaux': 1, pharmaciens: 2, 'autres-liberaux': 2 },
			...{ 'generalistes-salaries': 1, coordination: 3, psychologues: 1, autres: 1 }
		})
	},
	{
		...{ kind: 'webinaire', title: 'Les TSO dans tous leurs états', format: 'distance' },
		...{ poleId: null, days: ['2024-11-07'], answered: [10] },
		came: once({
			...{ 'generalistes-liberaux': 2, pharmaciens: 1, specialistes: 1 },
			...{ 'generalistes-salaries': 2, coordination: 6, infirmiers: 5, psychologues: 2 },
			...{ 'travailleurs-sociaux': 5, autres: 1 }
		})
	},
	{
		...{ kind: 'assemblee', title: 'Assemblée générale', format: 'hybride' },
		...{ poleId: null, days: ['2024-06-08'] },
		came: once({
			...{ 'generalistes-liberaux': 2, pharmaciens: 1, specialistes: 1 },
			...{ 'generalistes-salaries': 1, coordination: 5 }
		})
	},
	{
		...{ kind: 'bureau', title: 'Bureau', format: 'distance', poleId: null },
		days: [
			...['2024-01-18', '2024-03-14', '2024-05-16'],
			...['2024-07-04', '2024-09-19', '2024-11-21']
		],
		came: {
			...{ 'generalistes-liberaux': [10, 2], pharmaciens: [5, 1], specialistes: [5, 1] },
			...{ 'generalistes-salaries': [11, 2], coordination: [7, 2] }
		}
	},
	{
		...{ kind: 'conseil', title: 'Conseil d’administration', format: 'distance' },
		...{ poleId: null, days: ['2024-04-25', '2024-09-05', '2024-12-12'] },
		came: {
			...{ 'generalistes-liberaux': [7, 4], pharmaciens: [4, 2], specialistes: [3, 1] },
			...{ 'generalistes-salaries': [5, 2], coordination: [14, 6], autres: [2, 2] }
		}
	},
	{
		...{ kind: 'projet-associatif', title: 'Lancement du projet associatif' },
		...{ format: 'presentiel', poleId: null, days: ['2024-10-12'], answered: [23] },
		came: once({
			...{ 'generalistes-liberaux': 6, specialistes: 3, 'generalistes-salaries': 3 },
			...{ coordination: 11, infirmiers: 3, 'travailleurs-sociaux': 3, autres: 6 }
		})
	}
];

/** I.E: the three conventions signed in the year, on days that are not published. */
export const publishedConventions: readonly {
	readonly kind: ConventionKind;
	readonly structureName: string;
	readonly poleId: string;
	readonly signedOn: string;
}[] = [
	{
		...{ kind: 'csapa', structureName: 'CSAPA Le Sémaphore', poleId: 'hazebrouck' },
		signedOn: '2024-05-27'
	},
	{ kind: 'dac', structureName: 'DAC Flandres', poleId: 'dunkerque', signedOn: '2024-06-17' },
	{
		...{ kind: 'cpts', structureName: 'CPTS Val de Sambre', poleId: 'maubeuge' },
		signedOn: '2024-10-14'
	}
];

/** I.C, I.E and III.C; of the scientific council, which first met in 2025, and of new members nothing is printed. */
export const publishedCompteurs: Readonly<Partial<Record<Compteur, number>>> = {
	...{ 'ressource-intervisions': 1, 'ressource-presentations': 11, 'ressource-echanges': 4 },
	...{ 'ressource-relais': 7, 'ressource-groupes': 6, 'ressource-articles': 8 },
	...{ newsletters: 14, contacts: 1842, 'reseau-social': 31 },
	...{ 'relais-partenaires': 42, 'relais-vigilance': 7, adherents: 42 }
};
