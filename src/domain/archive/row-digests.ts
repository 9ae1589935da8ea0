/** Tables whose rows stand behind a sealed fiche: one hash for each, recorded with the seal. */
export const rowDigestNames = [
	'lignesFiche',
	'lignesSignatures',
	'lignesSignataires',
	'lignesRelectures',
	'lignesReponses'
] as const;

export type RowDigestName = (typeof rowDigestNames)[number];

/** SHA-256, hex. */
export type RowDigests = Readonly<Record<RowDigestName, string>>;
