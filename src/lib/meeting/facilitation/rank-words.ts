/** « Vous êtes 1er », « Vous êtes 2ᵉ »: one's own place in the queue of hands. */
export function rankWords(rank: number): string {
	return rank === 1 ? '1er' : `${rank}ᵉ`;
}
