import type { AccordState } from '#domain/accord/accord.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';

/** Why the coordination erases a dossier: chosen, never written. */
export const erasureGrounds = {
	'retrait-accord': 'Le patient a retiré son accord et demande que tout soit effacé',
	'demande-du-patient':
		'Le patient, ou qui le représente, demande l’effacement (RGPD, art.\u00A017)',
	opposition: 'Le patient s’oppose au traitement (RGPD, art.\u00A021)',
	erreur: 'Le dossier a été créé par erreur\u00A0: il ne concerne aucun patient suivi'
} as const;

export type ErasureGround = keyof typeof erasureGrounds;
export const erasureGroundCodes = Object.keys(erasureGrounds) as readonly ErasureGround[];

/** The ground of whatever a purge destroys. */
export const purgeGround = 'duree-de-conservation';
export type Ground = ErasureGround | typeof purgeGround;

export const groundWords: Readonly<Record<Ground, string>> = {
	...erasureGrounds,
	[purgeGround]: 'Durée de conservation écoulée'
};

/** What erasing depends on. */
export interface ErasureFacts {
	readonly accord: AccordState;
	readonly phases: readonly SituationPhase[];
	/** It lives on in another dossier, which is the one to erase. */
	readonly merged: boolean;
}

/**
 * [CON-9] Says whether a dossier may be erased on this ground. A situation that is open is closed first, by the
 * withdrawal or by whoever leads: nothing is erased under the hands of those who write it.
 */
export function decideErasure(facts: ErasureFacts, ground: ErasureGround): Decision {
	if (facts.merged) return refused('dossier-reuni');
	if (facts.phases.includes('ouverte')) return refused('situation-deja-ouverte');
	if (ground === 'retrait-accord' && facts.accord !== 'retire') return refused('accord-non-retire');
	if (ground === 'erreur' && facts.phases.some((phase) => looked.includes(phase)))
		return refused('dossier-etudie');
	return granted;
}

/** A group really looked at it: it was no mistake. */
const looked: readonly SituationPhase[] = [
	...(['fermee', 'finalisee', 'signee', 'archivee', 'reprise'] as const)
];
