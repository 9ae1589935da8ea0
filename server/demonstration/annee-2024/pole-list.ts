import type { OrganiserKind } from '#domain/pole/organiser.ts';

/** A pôle of 2024, as domain.md §7 and part II.A of the report know it. */
export interface Pole2024 {
	readonly id: string;
	/** As table I.F names it. */
	readonly name: string;
	readonly code: string;
	readonly bassin: string;
	readonly organiser: string;
	readonly organiserKind: OrganiserKind;
	/** Another organiser took over after so many Intervisions of the year. */
	readonly takeover?: {
		readonly after: number;
		readonly name: string;
		readonly kind: OrganiserKind;
	};
	/** Created in the year: its first Intervision is of this month. */
	readonly since?: number;
	/** Intervisions of the year before. */
	readonly before: number;
}

/**
 * « Organised directly by the pôles »: the report prints 36, which its own text does not give (statistics.md §17.1, 33).
 * Here the number is defined: 36, once Hirson's service took over after its first Intervision of the year, and those
 * said to be « in transition » in 2024 (Dunkerque, Fourmies, Maubeuge, La Trame, Boris Vian, Lomme) are still the
 * association's until December. 77 Intervisions in 2023 (II.A, 19 pôles): by the report's own differences Montreuil
 * would have 9 and Aulnoye none, although it met.
 */
export const poles2024: readonly Pole2024[] = [
	{
		id: 'aulnoye',
		name: 'Aulnoye Aymeries',
		code: 'AUL',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 1
	},
	{
		id: 'boulogne',
		name: 'Boulogne sur Mer',
		code: 'BOU',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'CAARUD L’Instant (LPI)',
		organiserKind: 'caarud',
		before: 4
	},
	{
		id: 'calais',
		name: 'Calais',
		code: 'CAL',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 10
	},
	{
		id: 'cambrai',
		name: 'Cambrai',
		code: 'CAM',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 3
	},
	{
		id: 'caudry',
		name: 'Caudry',
		code: 'CAU',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 3
	},
	{
		id: 'douai',
		name: 'Douai',
		code: 'DOU',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'CSAPA du CH de Douai',
		organiserKind: 'ch',
		before: 3
	},
	{
		id: 'dunkerque',
		name: 'Dunkerque',
		code: 'DUN',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 10
	},
	{
		id: 'faches',
		name: 'Faches Thumesnil',
		code: 'FAC',
		bassin: 'Lille Métropole',
		organiser: 'CIPD Oxygène',
		organiserKind: 'cipd',
		before: 5
	},
	{
		id: 'fourmies',
		name: 'Fourmies',
		code: 'FOU',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 4
	},
	{
		id: 'hazebrouck',
		name: 'Hazebrouck',
		code: 'HAZ',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'CSAPA Le Sémaphore',
		organiserKind: 'csapa',
		before: 0,
		since: 6
	},
	{
		id: 'henin',
		name: 'Hénin Beaumont',
		code: 'HEN',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'CPTS Beaumont Artois',
		organiserKind: 'cpts',
		before: 2
	},
	{
		id: 'hirson',
		name: 'Hirson',
		code: 'HIR',
		bassin: 'Picardie',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 3,
		takeover: { after: 1, name: 'Service d’addictologie du CH Brisset', kind: 'ch' }
	},
	{
		id: 'borisvian',
		name: 'Lille Boris Vian',
		code: 'LBV',
		bassin: 'Lille Métropole',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 3
	},
	{
		id: 'lomme',
		name: 'Lomme',
		code: 'LOM',
		bassin: 'Lille Métropole',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 4
	},
	{
		id: 'maubeuge',
		name: 'Maubeuge',
		code: 'MAU',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 4
	},
	{
		id: 'montreuil',
		name: 'Montreuil',
		code: 'MON',
		bassin: 'Nord et Pas-de-Calais',
		organiser: 'CAARUD L’Instant (LPI)',
		organiserKind: 'caarud',
		before: 8
	},
	{
		id: 'peronne',
		name: 'Péronne',
		code: 'PER',
		bassin: 'Picardie',
		organiser: 'DAC de la Somme',
		organiserKind: 'dac',
		before: 0,
		since: 9
	},
	{
		id: 'latrame',
		name: 'Roubaix CSAPA La Trame',
		code: 'RLT',
		bassin: 'Lille Métropole',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 2
	},
	{
		id: 'lerelais',
		name: 'Roubaix Le Relais',
		code: 'RLR',
		bassin: 'Lille Métropole',
		organiser: 'CSAPA Le Relais',
		organiserKind: 'csapa',
		before: 3
	},
	{
		id: 'saintquentin',
		name: 'Saint Quentin',
		code: 'STQ',
		bassin: 'Picardie',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 3
	},
	{
		id: 'tourcoing',
		name: 'Tourcoing',
		code: 'TOU',
		bassin: 'Lille Métropole',
		organiser: 'Généralistes et Addictions',
		organiserKind: 'association',
		before: 2
	}
];
