import { addDays, type Day } from '#domain/planning/calendar-day.ts';

/** One line of the list: a restitution, a retour, a piste, a situation to look at again. */
export const lineKinds = {
	restitution: 'Restitutions',
	'retour-absent': 'Retours aux absents',
	piste: 'Pistes',
	reprogrammation: 'À revoir'
} as const;
export type LineKind = keyof typeof lineKinds;
export const lineKindCodes = Object.keys(lineKinds) as readonly LineKind[];

export const lineStates = {
	retard: 'en retard',
	semaine: 'cette semaine',
	'a-venir': 'à venir',
	suspendue: 'accord retiré',
	inscrite: 'inscrite à une date',
	faite: 'fait',
	impossible: 'impossible',
	abandonnee: 'abandonné',
	'dans-le-delai': 'revue dans le délai',
	'hors-delai': 'revue hors délai',
	'sans-delai': 'revue'
} as const;
export type LineState = keyof typeof lineStates;

interface LineFacts {
	readonly dueOn: Day | null;
	/** faite | impossible | abandonnee; null while it is to be done. */
	readonly outcome: 'faite' | 'impossible' | 'abandonnee' | null;
	/** The patient withdrew, or refuses: nobody is reminded, nothing is late ([SUI-11]). */
	readonly suspended: boolean;
	/** For a reprogrammation: the day of the next Intervision of the dossier, and whether it was held. */
	readonly next?: { readonly day: Day; readonly held: boolean } | null;
}

/** [SUI-12] Dates do not fall exactly: a fortnight after the day that was decided is still in time. */
const tolerance = 14;

/** Where a line stands today. */
export function lineState({ dueOn, outcome, suspended, next }: LineFacts, today: Day): LineState {
	if (next?.held) {
		if (dueOn === null) return 'sans-delai';
		return next.day <= addDays(dueOn, tolerance) ? 'dans-le-delai' : 'hors-delai';
	}
	if (outcome !== null) return outcome;
	if (suspended) return 'suspendue';
	if (next) return 'inscrite';
	if (dueOn === null) return 'a-venir';
	if (dueOn < today) return 'retard';
	return dueOn <= addDays(today, 7) ? 'semaine' : 'a-venir';
}

const open: readonly LineState[] = ['retard', 'semaine', 'a-venir', 'suspendue', 'inscrite'];

/** Whether something is still to be done. */
export const isOpen = (state: LineState): boolean => open.includes(state);
