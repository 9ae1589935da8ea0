import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';

/** What joining and parting depend on, for one dossier. */
export interface DossierFacts {
	readonly id: string;
	readonly poleId: string;
	/** It lives on in another dossier. */
	readonly merged: boolean;
	readonly phases: readonly SituationPhase[];
}

/** [DOS-3] Two dossiers become one: of one pôle, both alive, and nothing of them open at this moment. */
export function decideMerge(one: DossierFacts, other: DossierFacts): Decision {
	if (one.id === other.id || one.poleId !== other.poleId) return refused('introuvable');
	if (one.merged || other.merged) return refused('dossier-reuni');
	return whileClosed([...one.phases, ...other.phases]);
}

/** [DOS-5] Two dossiers that were joined part again: the kept one must still be alive itself, and nothing open. */
export function decideSplit(
	kept: DossierFacts,
	{ alreadySplit }: { readonly alreadySplit: boolean }
): Decision {
	if (alreadySplit || kept.merged) return refused('dossier-reuni');
	return whileClosed(kept.phases);
}

function whileClosed(phases: readonly SituationPhase[]): Decision {
	return phases.includes('ouverte') ? refused('situation-deja-ouverte') : granted;
}
