import type { SituationPhase } from './phase.ts';

/** Why a draft is given up instead of being finalised: codes, never free words about a patient. */
export const abandonReasons = {
	'non-etudiee': 'La situation n’a pas été étudiée',
	doublon: 'Une autre fiche existe pour cette situation',
	'demande-du-patient': 'Le patient l’a demandé',
	'accord-retire': 'Le patient a retiré son accord',
	'brouillon-illisible': 'Le brouillon ne peut plus être ouvert'
} as const;

export type AbandonReason = keyof typeof abandonReasons;
export const abandonReasonCodes = Object.keys(abandonReasons) as readonly AbandonReason[];

const dayMs = 24 * 3_600_000;
/** From here on the coordination is told too (decisions.md §3). */
const coordinationAfter = 21;

/** What a draft waits for: who is told, and since how many days. */
export interface DraftWait {
	readonly days: number;
	readonly tellsCoordination: boolean;
}

/**
 * How long the draft of a closed situation has waited to be finalised; null when none does. Time alone never destroys
 * it ([RT-18]): it is shown, first to whoever conducts, then to the coordination too ([RT-19]).
 */
export function draftWait(
	{ phase, closedAt }: { readonly phase: SituationPhase; readonly closedAt: string | null },
	now: Date
): DraftWait | null {
	if (phase !== 'fermee' || closedAt === null) return null;
	const days = Math.max(0, Math.floor((now.getTime() - Date.parse(closedAt)) / dayMs));
	return { days, tellsCoordination: days >= coordinationAfter };
}
