import type { OrganiserKind } from '#domain/pole/organiser.ts';
import type { Rhythm } from '#domain/pole/rhythm.ts';
import type { Format, SiteKind } from '#domain/pole/site.ts';
import type { PersonRecord } from '#server/db/people.ts';

export interface DemoPole {
	readonly pole: {
		readonly id: string;
		readonly name: string;
		readonly code: string;
		readonly bassin: string;
		readonly organiser: string;
		readonly organiserKind: OrganiserKind;
		readonly rhythm: Rhythm;
		readonly perYear: number;
		readonly weekday: number;
		readonly weekOfMonth: number;
		readonly hour: string;
		readonly minutes: number;
		readonly monthsOff: number[];
		readonly defaultFormat: Format;
		readonly alternating: boolean;
		readonly vacantSince: string | null;
	};
	readonly sites: readonly {
		readonly name: string;
		readonly address: string;
		readonly kind: SiteKind;
	}[];
	readonly coordination: string;
	readonly referents: readonly string[];
	readonly expert: string;
}

type Who = Pick<
	PersonRecord,
	| 'givenName'
	| 'familyName'
	| 'profession'
	| 'mode'
	| 'structureKind'
	| 'structureName'
	| 'fonction'
>;

function someone(id: string, who: Who): PersonRecord {
	const address = `${who.givenName}.${who.familyName}`
		.normalize('NFD')
		.replace(/[^A-Za-z.]/g, '')
		.toLowerCase();
	return { ...who, id, email: `${address}@demonstration.example`, coordonne: false };
}

/** Those who hold the other pôles. */
export const polePeople: readonly PersonRecord[] = [
	someone('demojuliette', {
		givenName: 'Juliette',
		familyName: 'Caudron',
		profession: 'coordinateur',
		mode: 'salarie',
		structureKind: 'csapa',
		structureName: 'CSAPA du Ponthieu',
		fonction: 'coordinatrice'
	}),
	someone('demogauthier', {
		givenName: 'Gauthier',
		familyName: 'Mercier',
		profession: 'medecin',
		mode: 'liberal',
		structureKind: 'msp',
		structureName: 'Maison de santé d’Abbeville',
		fonction: 'médecin généraliste'
	}),
	someone('demoodile', {
		givenName: 'Odile',
		familyName: 'Brasseur',
		profession: 'pharmacien',
		mode: 'liberal',
		structureKind: 'officine',
		structureName: 'Pharmacie de la Porte du Bois',
		fonction: 'pharmacienne'
	}),
	someone('demosamir', {
		givenName: 'Samir',
		familyName: 'Haddad',
		profession: 'addictologue',
		mode: 'salarie',
		structureKind: 'csapa',
		structureName: 'CSAPA du Ponthieu',
		fonction: 'médecin addictologue'
	})
];

const usual = { hour: '12:30', minutes: 90, monthsOff: [7, 8], vacantSince: null } as const;

/** Rhythms and places as the report of 2024 knows them (domain.md §7), in pôles that do not exist. */
export const demoPoles: readonly DemoPole[] = [
	{
		pole: {
			...usual,
			id: 'demoabbeville',
			name: 'Abbeville',
			code: 'ABB',
			bassin: 'Somme maritime',
			organiser: 'CPTS du Ponthieu',
			organiserKind: 'cpts',
			rhythm: 'mensuel',
			perYear: 10,
			weekday: 4,
			weekOfMonth: 2,
			monthsOff: [7, 8],
			defaultFormat: 'hybride',
			alternating: true
		},
		sites: [
			{ name: 'CSAPA du Ponthieu', address: 'Abbeville', kind: 'lieu' },
			{ name: 'Maison de santé d’Abbeville', address: 'Abbeville', kind: 'lieu' }
		],
		coordination: 'demojuliette',
		referents: ['demogauthier', 'demoodile'],
		expert: 'demosamir'
	},
	{
		pole: {
			...usual,
			id: 'demoalbert',
			name: 'Albert',
			code: 'ALB',
			bassin: 'Somme',
			organiser: 'CSAPA des Coquelicots',
			organiserKind: 'csapa',
			rhythm: 'bimestriel',
			perYear: 5,
			weekday: 2,
			weekOfMonth: 1,
			monthsOff: [7, 8],
			defaultFormat: 'presentiel',
			alternating: false,
			vacantSince: '2026-09-01'
		},
		sites: [{ name: 'CSAPA des Coquelicots', address: 'Albert', kind: 'lieu' }],
		coordination: 'demojuliette',
		referents: [],
		expert: 'demosamir'
	},
	{
		pole: {
			...usual,
			id: 'demomarquenterre',
			name: 'Marquenterre',
			code: 'MAR',
			bassin: 'Somme maritime',
			organiser: 'CAARUD du Littoral',
			organiserKind: 'caarud',
			rhythm: 'par-an',
			perYear: 6,
			weekday: 5,
			weekOfMonth: 3,
			monthsOff: [1, 7, 8],
			defaultFormat: 'presentiel',
			alternating: false
		},
		sites: [{ name: 'Itinérant', address: '', kind: 'itinerant' }],
		coordination: 'demojuliette',
		referents: ['demoodile'],
		expert: 'demosamir'
	},
	{
		pole: {
			...usual,
			id: 'demodoullens',
			name: 'Doullens',
			code: 'DOU',
			bassin: 'Somme',
			organiser: 'Maison de santé de l’Authie',
			organiserKind: 'msp',
			rhythm: 'demande',
			perYear: 3,
			weekday: 1,
			weekOfMonth: 2,
			monthsOff: [7, 8],
			defaultFormat: 'presentiel',
			alternating: false
		},
		sites: [{ name: 'Maison de santé de l’Authie', address: 'Doullens', kind: 'lieu' }],
		coordination: 'demojuliette',
		referents: ['demogauthier'],
		expert: 'demosamir'
	}
];
