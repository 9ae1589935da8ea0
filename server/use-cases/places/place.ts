/** Somewhere to go: an Intervision, a pôle, a person, a dossier. */
export interface Place {
	/** What it is, in one word, as shown. */
	readonly kind: string;
	readonly label: string;
	readonly detail: string;
	readonly href: string;
}

/** As many as are shown at once, of each kind. */
export const placesShown = 6;
