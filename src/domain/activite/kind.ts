/** How the report groups what the association does beside Intervisions (Rapport I.F). */
export const activiteGroups = {
	pilotage: 'Comités de pilotage',
	echange: 'Temps d’échange et de sensibilisation',
	developpement: 'Développement des pôles',
	vie: 'Vie de l’association',
	autre: 'Autres rencontres'
} as const;
export type ActiviteGroup = keyof typeof activiteGroups;
export const activiteGroupCodes = Object.keys(activiteGroups) as readonly ActiviteGroup[];

/**
 * [ACT-1] What is no Intervision (Rapport I.D, I.F, III). `capacity`: how many the association's own leaflets foresee.
 */
export const activiteKinds = {
	copil: { label: 'Comité de pilotage (Copil)', group: 'pilotage', capacity: null },
	agoradd: { label: 'Agor’Add', group: 'echange', capacity: 20 },
	'groupe-echange': {
		label: 'Groupe d’échange de pratiques',
		group: 'echange',
		capacity: null
	},
	sensibilisation: { label: 'Sensibilisation thématique', group: 'echange', capacity: 50 },
	webinaire: { label: 'Webinaire', group: 'echange', capacity: 50 },
	'lancement-pole': {
		label: 'Réunion de lancement d’un pôle',
		group: 'developpement',
		capacity: null
	},
	formation: {
		label: 'Formation de référents ou de coordinations',
		group: 'developpement',
		capacity: null
	},
	presentation: { label: 'Présentation de l’Intervision', group: 'developpement', capacity: null },
	assemblee: { label: 'Assemblée générale', group: 'vie', capacity: null },
	bureau: { label: 'Bureau', group: 'vie', capacity: null },
	conseil: { label: 'Conseil d’administration', group: 'vie', capacity: null },
	'projet-associatif': {
		label: 'Présentation du projet associatif',
		group: 'vie',
		capacity: null
	},
	autre: { label: 'Autre rencontre', group: 'autre', capacity: null }
} as const satisfies Readonly<
	Record<string, { label: string; group: ActiviteGroup; capacity: number | null }>
>;

export type ActiviteKind = keyof typeof activiteKinds;
export const activiteKindCodes = Object.keys(activiteKinds) as readonly ActiviteKind[];
