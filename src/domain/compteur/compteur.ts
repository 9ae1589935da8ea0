export const compteurGroups = {
	ressource: 'Médecin ressource',
	information: 'Information et promotion',
	adhesions: 'Adhésions'
} as const;
export type CompteurGroup = keyof typeof compteurGroups;

/** What the report prints and nothing else here counts (statistics.md §16, Rapport I.C and I.E; decisions.md §9). */
export const compteurs = {
	'ressource-intervisions': {
		...{ group: 'ressource', unit: 'participations' },
		label: 'Participations du médecin ressource à des Intervisions'
	},
	'ressource-presentations': {
		...{ group: 'ressource', unit: 'présentations' },
		label: 'Présentations de l’Intervision aux acteurs du premier recours'
	},
	'ressource-echanges': {
		...{ group: 'ressource', unit: 'temps d’échange' },
		label: 'Temps d’échanges de pratiques organisés'
	},
	'ressource-conseil': {
		...{ group: 'ressource', unit: 'réunions' },
		label: 'Réunions du conseil scientifique et technique'
	},
	'ressource-relais': {
		...{ group: 'ressource', unit: 'ressources' },
		label: 'Ressources relayées'
	},
	'ressource-groupes': {
		...{ group: 'ressource', unit: 'participations' },
		label: 'Participations à des groupes de travail avec les acteurs de la coordination'
	},
	'ressource-articles': {
		...{ group: 'ressource', unit: 'articles' },
		label: 'Articles écrits et publiés'
	},
	newsletters: {
		...{ group: 'information', unit: 'envois' },
		label: 'Lettres d’information envoyées'
	},
	contacts: {
		...{ group: 'information', unit: 'contacts' },
		label: 'Destinataires de la dernière lettre de l’année'
	},
	'reseau-social': {
		...{ group: 'information', unit: 'publications' },
		label: 'Publications sur le réseau social'
	},
	'relais-partenaires': {
		...{ group: 'information', unit: 'relais' },
		label: 'Informations de partenaires relayées'
	},
	'relais-vigilance': {
		...{ group: 'information', unit: 'relais' },
		label: 'Informations d’addictovigilance et de pharmacovigilance relayées'
	},
	promotion: {
		...{ group: 'information', unit: 'actions' },
		label: 'Rencontres et actions de promotion'
	},
	adherents: { group: 'adhesions', unit: 'adhérents', label: 'Adhérents au 31 décembre' },
	'adherents-nouveaux': {
		...{ group: 'adhesions', unit: 'adhérents' },
		label: 'Adhérents de l’année, pour la première fois'
	}
} as const satisfies Readonly<
	Record<string, { group: CompteurGroup; unit: string; label: string }>
>;

export type Compteur = keyof typeof compteurs;
export const compteurCodes = Object.keys(compteurs) as readonly Compteur[];

const most = 1_000_000;

/** [ACT-18] « » is « non renseigné » (null), « 0 » is none; anything but a whole number is refused (undefined). */
export function parseCompteur(typed: string): number | null | undefined {
	const bare = typed.replace(/[\s\u00A0\u202F]/g, '');
	if (bare === '') return null;
	if (!/^\d{1,7}$/.test(bare)) return undefined;
	const value = Number(bare);
	return value <= most ? value : undefined;
}
