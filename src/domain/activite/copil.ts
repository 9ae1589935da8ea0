import { addMonths, type Day } from '#domain/planning/calendar-day.ts';

/** What is known of a pôle's steering committee. */
export interface CopilFacts {
	readonly poleId: string;
	readonly poleName: string;
	/** Its last Copil held by today; null: none. */
	readonly lastCopilOn: Day | null;
	/** Its first held Intervision; null: it has not begun. */
	readonly firstHeldOn: Day | null;
}

export interface LateCopil extends CopilFacts {
	/** The day since when one is due. */
	readonly dueSince: Day;
}

/**
 * [ACT-7] « Au moins une fois par an » (Charte III): a pôle is late a year after its last Copil, or after its first
 * Intervision when there was none. A pôle that has not begun owes none. The longest overdue first.
 */
export function lateCopils(poles: readonly CopilFacts[], today: Day): readonly LateCopil[] {
	return poles
		.flatMap((pole) => {
			const since = pole.lastCopilOn ?? pole.firstHeldOn;
			if (since === null) return [];
			const dueSince = addMonths(since, 12);
			return dueSince <= today ? [{ ...pole, dueSince }] : [];
		})
		.toSorted((one, other) => one.dueSince.localeCompare(other.dueSince));
}
