type GuardProfile = 'fiche' | 'chat' | 'displayName';

/**
 * What the guard is told beside the text. `known` holds the family names given for this situation:
 * volatile memory only, never stored. `invited` holds the names of the invited professionals.
 */
export type GuardContext = {
	readonly profile: GuardProfile;
	readonly known: readonly string[];
	readonly invited: readonly string[];
	/** Names of partner structures, which are nobody's (« MSP du Kruysbellaert »). */
	readonly structures?: readonly string[];
	readonly field?: string;
};
