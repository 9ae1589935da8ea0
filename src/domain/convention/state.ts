import { addDays, addMonths, type Day } from '#domain/planning/calendar-day.ts';

export const conventionStates = {
	projet: 'Projet',
	signee: 'Signée',
	reconduite: 'Reconduite',
	denoncee: 'Dénoncée',
	terminee: 'Terminée'
} as const;
type ConventionState = keyof typeof conventionStates;

/** The days on which everything about a convention depends. */
export interface ConventionDays {
	readonly associationSignedOn: Day | null;
	readonly structureSignedOn: Day | null;
	/** Agreed later than the signatures; null: from the last signature on. */
	readonly effectiveOn: Day | null;
	/** Day of the registered letter. */
	readonly noticedOn: Day | null;
}

/** Where a convention stands. */
export interface ConventionStanding {
	readonly state: ConventionState;
	/** Both have signed since that day. */
	readonly signedOn: Day | null;
	readonly effectiveOn: Day | null;
	/** How often it was tacitly renewed by today. */
	readonly renewals: number;
	/** The day on which it is renewed next; null when it will not be. */
	readonly renewsOn: Day | null;
	/** The first day on which it no longer binds; null: no end is known. */
	readonly endsOn: Day | null;
}

/**
 * [ACT-8] [ACT-9] Derives the state from the days. It takes effect at the signature of both (article 4), is renewed
 * year by year without a word, and ends a month after the letter of whoever gives notice (article 5).
 */
export function standingOf(days: ConventionDays, today: Day): ConventionStanding {
	const { associationSignedOn, structureSignedOn, noticedOn } = days;
	const signedOn =
		associationSignedOn && structureSignedOn
			? latest(associationSignedOn, structureSignedOn)
			: null;
	if (signedOn === null) {
		return {
			...{ state: 'projet', signedOn, effectiveOn: days.effectiveOn },
			...{ renewals: 0, renewsOn: null, endsOn: null }
		};
	}
	const effectiveOn = days.effectiveOn ? latest(signedOn, days.effectiveOn) : signedOn;
	const endsOn = noticedOn === null ? null : addMonths(noticedOn, 1);
	const ended = endsOn !== null && endsOn <= today;
	const renewals = renewalsBy(effectiveOn, ended ? addDays(endsOn, -1) : today);
	const renewsOn = endsOn === null ? addMonths(effectiveOn, 12 * (renewals + 1)) : null;
	const common = { signedOn, effectiveOn, renewals, renewsOn, endsOn };
	if (ended) return { state: 'terminee', ...common };
	if (endsOn !== null) return { state: 'denoncee', ...common };
	return { state: renewals > 0 ? 'reconduite' : 'signee', ...common };
}

/** Whole years gone by; each anniversary is counted from the beginning, so that 29 February drifts nowhere. */
function renewalsBy(effectiveOn: Day, today: Day): number {
	let years = 0;
	while (addMonths(effectiveOn, 12 * (years + 1)) <= today) years++;
	return years;
}

const latest = (one: Day, other: Day): Day => (one > other ? one : other);

/** Whether it binds both parties on this day. */
export function isInForce({ state }: ConventionStanding): boolean {
	return state === 'signee' || state === 'reconduite' || state === 'denoncee';
}
