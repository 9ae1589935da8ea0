import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';

/** Where a demande stands, in the coordination's words. */
export const demandeStates = {
	recue: 'Reçue',
	'a-completer': 'À compléter',
	acceptee: 'Acceptée',
	inscrite: 'Inscrite',
	reglee: 'Réglée',
	refusee: 'Refusée',
	retiree: 'Retirée'
} as const;

export type DemandeState = keyof typeof demandeStates;
export const demandeStateCodes = Object.keys(demandeStates) as readonly DemandeState[];

/** What changes a demande. `ajouter` and `retirer` are its demandeur's, by the private link. */
export const demandeActs = [
	'demander-complement',
	'orienter',
	'accepter',
	'refuser',
	'reprendre',
	'inscrire',
	'ajouter',
	'retirer'
] as const;

export type DemandeAct = (typeof demandeActs)[number];

const waiting: readonly DemandeState[] = ['recue', 'a-completer'];

/** [DEM-1] From which states each act is possible, and where it leads; what is not written here is refused. */
const moves: Readonly<
	Record<DemandeAct, { readonly from: readonly DemandeState[]; readonly to: DemandeState | null }>
> = {
	'demander-complement': { from: [...waiting, 'acceptee'], to: 'a-completer' },
	orienter: { from: waiting, to: 'recue' },
	accepter: { from: waiting, to: 'acceptee' },
	refuser: { from: [...waiting, 'acceptee'], to: 'refusee' },
	// An answer given by mistake, or too soon.
	reprendre: { from: ['acceptee', 'refusee'], to: 'recue' },
	inscrire: { from: [...waiting, 'acceptee'], to: 'inscrite' },
	// An addition answers what was asked; otherwise the demande stays where it is.
	ajouter: { from: [...waiting, 'acceptee', 'inscrite'], to: null },
	retirer: { from: [...waiting, 'acceptee', 'inscrite'], to: 'retiree' }
};

/** [DEM-1] Says whether this act is possible in this state. */
export function decideDemandeAct(state: DemandeState, act: DemandeAct): Decision {
	return moves[act].from.includes(state) ? granted : refused('demande-close');
}

/** Where an act leads. */
export function stateAfter(state: DemandeState, act: DemandeAct): DemandeState {
	if (act === 'ajouter') return state === 'a-completer' ? 'recue' : state;
	return moves[act].to ?? state;
}

/** Phases of a situation whose study is over. */
export const settledPhases: readonly SituationPhase[] = [
	'finalisee',
	'signee',
	'archivee',
	'reprise',
	'retiree'
];

/**
 * [DEM-2] What is stored, seen with the situation that came of it (null: none, or taken off the agenda again). A
 * demande on an agenda is settled once the fiche of its situation is finalised.
 */
export function shownState(stored: DemandeState, phase: SituationPhase | null): DemandeState {
	if (stored !== 'inscrite') return stored;
	if (phase === null) return 'acceptee';
	return settledPhases.includes(phase) ? 'reglee' : 'inscrite';
}
