/** Where a situation stands in its life (domain.md §4.7, simplified to what rights depend on). */
export const situationPhases = {
	inscrite: 'Inscrite',
	ouverte: 'Ouverte',
	fermee: 'À finaliser',
	finalisee: 'À signer',
	signee: 'Signée',
	archivee: 'Archivée',
	retiree: 'Retirée',
	/** [IMP-9] Taken over from the former base: neither signed nor sealed, and never to be. */
	reprise: 'Reprise'
} as const;

export type SituationPhase = keyof typeof situationPhases;
export const situationPhaseCodes = Object.keys(situationPhases) as readonly SituationPhase[];
