import type { Mandat } from '#domain/intervision/role.ts';

/** A function with the pôle where it is held; `*` is the whole association. */
export interface HeldMandat {
	readonly poleId: string;
	readonly mandat: Mandat;
}

/** What depends on whose e-mail and RPPS are about to change. */
export interface IdentityFacts {
	/** The person changes her own card, strongly signed in. */
	readonly self: boolean;
	/** A session of hers has been opened once. */
	readonly signsIn: boolean;
	readonly held: readonly HeldMandat[];
	/** Functions of whoever changes the card. */
	readonly editorHeld: readonly HeldMandat[];
}

/** direct: written at once · proposee: hers to accept · refusee: nobody else may. */
export type IdentityDecision = 'direct' | 'proposee' | 'refusee';

/**
 * [ANN-9] An e-mail and an RPPS are ways to sign in. Whoever could change them for somebody else would sign in as her:
 * once she signs in they are proposed to her, never written; before, the functions she holds must be the editor's own
 * to look after (clinical coordination of the same pôle).
 */
export function decideIdentity(facts: IdentityFacts): IdentityDecision {
	if (facts.self) return 'direct';
	if (facts.signsIn) return 'proposee';
	return facts.held.every((one) => looksAfter(facts.editorHeld, one)) ? 'direct' : 'refusee';
}

/** Functions of the whole association are looked after by nobody of a pôle. */
export function looksAfter(editor: readonly HeldMandat[], { poleId }: HeldMandat): boolean {
	return (
		poleId !== '*' &&
		editor.some((mine) => mine.mandat === 'coordination-clinique' && mine.poleId === poleId)
	);
}
