/** How someone attends; all are of equal value for attendance and payment (decisions.md §4). */
export const presenceModes = {
	visio: 'en visio',
	audio: 'en audio',
	fiche: 'fiche seule, sans son',
	telephone: 'au téléphone',
	salle: 'dans la salle',
	compagnon: 'dans la salle, sur son appareil'
} as const;

export type PresenceMode = keyof typeof presenceModes;
export const presenceModeCodes = Object.keys(presenceModes) as readonly PresenceMode[];

/** What a browser may choose at the door; the others are entered by whoever keeps the lobby. */
export const browserModes = ['visio', 'audio', 'fiche', 'salle', 'compagnon'] as const;
export type BrowserMode = (typeof browserModes)[number];

/** Shows a picture: of one person, or of a whole room. */
export const showsPicture = (mode: PresenceMode): boolean => mode === 'visio' || mode === 'salle';

/** [SAL-18] Takes part in the media room at all: a companion, like the fiche alone, neither hears nor speaks there. */
export const usesMedia = (mode: PresenceMode): boolean => showsPicture(mode) || mode === 'audio';

/** [SAL-18] Where a mode is counted on the attendance sheet: a companion sits in the room. */
export const countedMode = (mode: PresenceMode): PresenceMode =>
	mode === 'compagnon' ? 'salle' : mode;
