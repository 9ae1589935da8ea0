import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { addDays, type Day } from '#domain/planning/calendar-day.ts';
import { followUpDay } from '#domain/planning/follow-up.ts';
import { pisteKinds } from './piste-kinds.ts';

/** [SUI-3] In days. No document gives a delay: the patient is told soon, and what is arranged takes a month. */
export const suiteDelays = {
	/** After the Intervision: to tell the patient, and the absents. */
	tell: 15,
	/** After the Intervision: for a piste. */
	act: 30,
	/** After the fiche was finalised, at least: nobody is late of what he could not know. */
	atLeast: 7
} as const;

/** What a finalised fiche asks to be done. */
export interface PlannedSuites {
	readonly restitution: { readonly restituteurId: string | null; readonly dueOn: Day | null };
	readonly suites: readonly PlannedSuite[];
	readonly reprogrammation: { readonly delay: string | null; readonly dueOn: Day | null } | null;
}

export interface PlannedSuite {
	readonly kind: 'retour-absent' | 'piste';
	readonly piste: string | null;
	readonly absentId: string | null;
	readonly dueOn: Day;
}

interface FicheFacts {
	readonly fiche: Pick<FinalFiche, 'answers' | 'derived'>;
	readonly restituteurId: string | null;
	/** The day of the Intervision, and that on which the fiche was finalised. */
	readonly heldOn: Day;
	readonly finalisedOn: Day;
}

/** [SUI-1] Reads in a fiche, and nowhere else, what is to be done after it. */
export function plannedSuites({
	fiche,
	restituteurId,
	heldOn,
	finalisedOn
}: FicheFacts): PlannedSuites {
	const due = (days: number): Day => {
		const [one, other] = [addDays(heldOn, days), addDays(finalisedOn, suiteDelays.atLeast)];
		return one > other ? one : other;
	};
	const ticked = fiche.answers['pistes']?.value;
	const pistes = Array.isArray(ticked) ? ticked : [];
	const { absents } = fiche.derived;
	const toTell = pistes.some((code) => pisteKinds[code] === 'retour') ? absents : [];
	const retours = (typeof toTell === 'string' ? [] : toTell).map(({ personId }) => personId);
	return {
		restitution: {
			restituteurId,
			dueOn: restituteurId === null ? null : due(suiteDelays.tell)
		},
		suites: [
			...[...new Set(retours)].map((absentId) => ({
				...{ kind: 'retour-absent' as const, piste: null, absentId },
				dueOn: due(suiteDelays.tell)
			})),
			...pistes
				.filter((code) => pisteKinds[code] === 'tache')
				.map((piste) => ({
					...{ kind: 'piste' as const, piste, absentId: null },
					dueOn: due(suiteDelays.act)
				}))
		],
		reprogrammation: reprogrammationOf(fiche.answers, heldOn)
	};
}

/** [SUI-12] A delay in words (« autre ») gives no day. */
function reprogrammationOf(
	answers: FinalFiche['answers'],
	heldOn: Day
): PlannedSuites['reprogrammation'] {
	if (answers['autre-intervision']?.value !== 'oui') return null;
	const said = answers['delai']?.value;
	const delay = typeof said === 'string' && said !== '' ? said : null;
	const counted = delay !== null && delay !== 'autre';
	return { delay, dueOn: counted ? followUpDay(heldOn, delay) : null };
}
