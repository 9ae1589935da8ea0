/** Why a passage that the guard stops may stay in the fiche: what the animateur can say of it (guard.md §4.6). */
export const overrideReasons = {
	'structure-ou-lieu': 'C’est un nom de structure ou de lieu',
	'mot-ordinaire': 'C’est un mot ordinaire',
	'prenom-seul': 'C’est un prénom seul',
	autre: 'Autre'
} as const;

export type OverrideReason = keyof typeof overrideReasons;
export const overrideReasonCodes = Object.keys(overrideReasons) as readonly OverrideReason[];

/** Longest explanation beside the reason. */
export const reasonTextLength = 200;

/**
 * A passage kept with a reason. `id` is the finding's: made of its words, its field and its rule, so that it moves
 * with the passage and dies with it ([GAR-32]).
 */
export interface PassageOverride {
	readonly id: string;
	readonly reason: OverrideReason;
	/** May be empty, except for « Autre ». */
	readonly text: string;
}
