import type { QuasiIdentifierKind } from '#domain/guard/quasi-identifiers.ts';

/** How the advice of finalisation names what it found. */
export const quasiWords: Readonly<Record<QuasiIdentifierKind, string>> = {
	ecole: 'Une école',
	employeur: 'Un employeur',
	commune: 'Une commune',
	'maladie-rare': 'Une maladie rare',
	notoriete: 'Une fonction connue de tous'
};
