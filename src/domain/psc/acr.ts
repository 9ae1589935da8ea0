/** Levels of assurance that open a session, from the lowest; Pro Santé Connect is asked for the first (compliance.md §4). */
const accepted = ['eidas1', 'eidas2', 'eidas3'] as const;
export type Acr = (typeof accepted)[number];

/** What the authorization request asks for. */
export const requestedAcr: Acr = 'eidas1';

/** [PSC-2] The level that Pro Santé Connect says it reached; null when it says none, or less than was asked for. */
export function parseAcr(value: unknown): Acr | null {
	return accepted.find((acr) => acr === value) ?? null;
}

/** In words, for the fiche's signature block. */
export function pscWords(acr: Acr): string {
	return `Pro Santé Connect, niveau ${acr}`;
}
