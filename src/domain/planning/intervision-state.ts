import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/** Where an Intervision stands before and after its day (domain.md §4.7), with the words shown. */
export const intervisionStates = {
	planifiee: 'Planifiée',
	convoquee: 'Invitations envoyées',
	reportee: 'Reportée',
	tenue: 'Tenue',
	annulee: 'Annulée'
} as const;

export type IntervisionState = keyof typeof intervisionStates;
export const intervisionStateCodes = Object.keys(intervisionStates) as readonly IntervisionState[];

/** What is stored; the state is never stored beside it, so that both can not disagree. */
export interface StateFacts {
	readonly endedAt: string | null;
	readonly cancelledAt: string | null;
	/** The former date, since it was postponed. */
	readonly postponedFrom: string | null;
	/** How many people already hold an invitation. */
	readonly invited: number;
}

/** [PLA-8] Derives the state: what was held stays held, then what was cancelled, then what is on its way. */
export function intervisionState(facts: StateFacts): IntervisionState {
	if (facts.endedAt !== null) return 'tenue';
	if (facts.cancelledAt !== null) return 'annulee';
	if (facts.postponedFrom !== null) return 'reportee';
	return facts.invited > 0 ? 'convoquee' : 'planifiee';
}

export const planningActs = ['modifier', 'reporter', 'annuler', 'retablir'] as const;
export type PlanningAct = (typeof planningActs)[number];

const allowed: Readonly<Record<IntervisionState, readonly PlanningAct[]>> = {
	planifiee: ['modifier', 'reporter', 'annuler'],
	convoquee: ['modifier', 'reporter', 'annuler'],
	reportee: ['modifier', 'reporter', 'annuler'],
	annulee: ['retablir'],
	tenue: []
};

/** [PLA-8] Says whether the planning of an Intervision in this state may be changed so. */
export function decidePlanningAct(state: IntervisionState, act: PlanningAct): Decision {
	if (allowed[state].includes(act)) return granted;
	return refused(state === 'annulee' ? 'intervision-annulee' : 'intervision-tenue');
}
