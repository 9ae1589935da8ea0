/** How someone attends; all are of equal value for attendance and payment (decisions.md §4). */
export const presenceModes = {
	visio: 'en visio',
	audio: 'en audio',
	fiche: 'fiche seule, sans son',
	telephone: 'au téléphone',
	salle: 'dans la salle'
} as const;

export type PresenceMode = keyof typeof presenceModes;
export const presenceModeCodes = Object.keys(presenceModes) as readonly PresenceMode[];

/** What a browser may choose at the door; the others are entered by whoever keeps the lobby. */
export const browserModes = ['visio', 'audio', 'fiche'] as const;
export type BrowserMode = (typeof browserModes)[number];
