import type { PscRefusal } from './psc-refusal.ts';

/** What is known before a person of the directory and an identity of Pro Santé Connect are made one. */
export interface LinkFacts {
	readonly personId: string;
	/** Whom this identity belongs to already. */
	readonly identityOwner: string | null;
	/** Whether this person has another identity. */
	readonly hasOther: boolean;
	readonly rpps: string | null;
	/** What the directory says of this person. */
	readonly directoryRpps: string | null;
	/** Whom the directory, or a linked identity, gives this RPPS. */
	readonly rppsOwner: string | null;
	/** Whether the family names may be those of one person. */
	readonly sameName: boolean;
}

export type LinkDecision = { readonly ok: true } | { readonly ok: false; readonly why: PscRefusal };

/** [PSC-5] [PSC-6] One identity, one person, one RPPS; any contradiction is for the coordination to settle. */
export function decideLink(facts: LinkFacts): LinkDecision {
	const { personId, identityOwner, rpps, directoryRpps, rppsOwner } = facts;
	if (identityOwner !== null && identityOwner !== personId) return no('psc-deja-liee');
	if (facts.hasOther) return no('psc-autre-identite');
	if (rpps !== null && rppsOwner !== null && rppsOwner !== personId) return no('psc-rpps-pris');
	if (rpps !== null && directoryRpps !== null && directoryRpps !== rpps)
		return no('psc-rpps-different');
	if (!facts.sameName) return no('psc-nom-different');
	return { ok: true };
}

function no(why: PscRefusal): LinkDecision {
	return { ok: false, why };
}
