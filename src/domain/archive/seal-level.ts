/** What a seal proves (ETSI EN 319 142-1): the bytes and who sealed them; with T, that it was before a moment told by a third party. */
export const sealLevels = ['PAdES-B-B', 'PAdES-B-T'] as const;

export type SealLevel = (typeof sealLevels)[number];

/** The level in the words of whoever holds the file. */
export const sealLevelWords: Readonly<Record<SealLevel, string>> = {
	'PAdES-B-B': 'scellé, sans horodatage par un tiers (PAdES B-B)',
	'PAdES-B-T': 'scellé et horodaté par une autorité (PAdES B-T)'
};
