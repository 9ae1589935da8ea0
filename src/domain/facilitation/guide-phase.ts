/** The steps of a situation, as the discreet guide names them (decisions.md §4). */
export const guidePhases = {
	presentation: 'Présentation',
	questions: 'Questions',
	echanges: 'Échanges',
	synthese: 'Synthèse',
	restituteur: 'Choix du restituteur'
} as const;

export type GuidePhase = keyof typeof guidePhases;
export const guidePhaseCodes = Object.keys(guidePhases) as readonly GuidePhase[];

/** The step after (1) or before (-1) this one; null at either end. */
export function phaseBeside(phase: GuidePhase, step: 1 | -1): GuidePhase | null {
	return guidePhaseCodes[guidePhaseCodes.indexOf(phase) + step] ?? null;
}
