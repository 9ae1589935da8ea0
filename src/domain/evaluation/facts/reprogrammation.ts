import type { Day } from '#domain/planning/calendar-day.ts';
import { holds, type Line } from '../answers/answers.ts';
import type { SituationFact, YearFacts } from './facts.ts';
import { oncePerYear } from './once-per-year.ts';
import { among, situations, type Rows } from './row.ts';

/** A situation that the group wanted to look at again, and what has become of it. */
export interface Reprogrammation {
	readonly fiche: SituationFact;
	/** At the end of the year. Without a day, nobody can say whether it is late. */
	readonly due: 'echue' | 'a-venir' | 'sans-echeance';
	readonly realised: boolean;
	/** Whenever it was, beyond the end of the year too. */
	readonly realisedSince: boolean;
	readonly inTime: boolean;
}

const wanted = among(situations, 'reprogrammations', (fiche) =>
	holds(fiche, 'autre-intervision', 'oui')
);

/** [EVA-18] M1’s rows, as they stood on 31 December: what came later belongs to the cohort’s figure alone. */
export const reprogrammations: Rows<Reprogrammation> = {
	base: 'reprogrammations',
	unit: 'situation',
	from: oncePerYear((facts) => wanted.from(facts).map((fiche) => standing(fiche, lastDay(facts)))),
	place: ({ fiche }) => situations.place(fiche)
};

/** [EVA-18] What is not yet due is neither realised nor not: it leaves the denominator. */
export const due = among(reprogrammations, 'reprogrammations-echues', (one) => one.due === 'echue');

/** [EVA-18] Realised in the year, with a day to be measured against. */
export const realised = among(
	reprogrammations,
	'reprogrammations-realisees',
	(one) => one.realised && one.due !== 'sans-echeance'
);

export const outcomes: readonly Line[] = [
	{ code: 'dans-le-delai', label: 'Réalisées dans le délai' },
	{ code: 'hors-delai', label: 'Réalisées après le délai' },
	{ code: 'non-realisees', label: 'Échues, non réalisées' },
	{ code: 'anticipees', label: 'Réalisées avant l’échéance, qui est à venir' },
	{ code: 'a-venir', label: 'À échéance l’année suivante' },
	{ code: 'sans-echeance', label: 'Sans échéance précise' }
];

/** The one outcome under which it is counted. */
export function outcomeOf({ due, realised, inTime }: Reprogrammation): string {
	if (due === 'sans-echeance') return due;
	if (due === 'a-venir') return realised ? 'anticipees' : due;
	if (!realised) return 'non-realisees';
	return inTime ? 'dans-le-delai' : 'hors-delai';
}

function standing(fiche: SituationFact, end: Day): Reprogrammation {
	const { dueOn, realisedOn } = fiche.suivi ?? { dueOn: null, realisedOn: null };
	const realised = realisedOn !== null && realisedOn <= end;
	return {
		fiche,
		due: dueOn === null ? 'sans-echeance' : dueOn <= end ? 'echue' : 'a-venir',
		realised,
		realisedSince: realisedOn !== null,
		inTime: realised && dueOn !== null && realisedOn <= dueOn
	};
}

const lastDay = ({ year }: YearFacts): Day => `${year}-12-31`;
