/** What an address of the planning says. */
export interface PlanningPlace {
	readonly yearly: boolean;
	readonly month: string;
	readonly year: number;
	readonly poleId: string | null;
	readonly mine: boolean;
}

/** The address of another month, year or view, with the same filters. */
export function planningHref(
	place: PlanningPlace,
	change: { readonly vue?: 'mois' | 'annee'; readonly mois?: string; readonly annee?: number }
): string {
	const yearly = change.vue === undefined ? place.yearly : change.vue === 'annee';
	const params = new URLSearchParams();
	if (yearly) {
		params.set('vue', 'annee');
		params.set('annee', String(change.annee ?? place.year));
	} else params.set('mois', (change.mois ?? place.month).slice(0, 7));
	if (place.poleId !== null) params.set('pole', place.poleId);
	if (place.mine) params.set('miens', '1');
	return `/planning?${params}`;
}

const monthFormat = new Intl.DateTimeFormat('fr-FR', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** « novembre 2026 » */
export const monthName = (first: string): string => monthFormat.format(new Date(`${first}T00:00Z`));
