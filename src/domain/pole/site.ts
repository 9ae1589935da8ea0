/** Where a pôle meets, with the words shown. */
export const siteKinds = {
	lieu: 'Un lieu fixe',
	itinerant: 'Itinérant, lieu à préciser',
	distance: 'À distance'
} as const;

export type SiteKind = keyof typeof siteKinds;
export const siteKindCodes = Object.keys(siteKinds) as readonly SiteKind[];

/** How people meet, with the words shown. */
export const formats = {
	presentiel: 'En présentiel',
	hybride: 'Hybride',
	distance: 'En visio'
} as const;

export type Format = keyof typeof formats;
export const formatCodes = Object.keys(formats) as readonly Format[];

/** An itinerant pôle says its place date by date; at a distance there is none to say. */
export function isPlaceKnown(format: Format, kind: SiteKind | null): boolean {
	return format === 'distance' || kind === 'lieu' || kind === 'distance';
}
