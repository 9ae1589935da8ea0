/** An Intervision still to come of the first pôle, a situation of its agenda, its dossier and its demande. */
export const comingIds = {
	intervision: 'i0x39',
	situation: 'c0x117',
	dossier: 'd0x117',
	demande: 'q0x117'
} as const;
