import type { Day } from '#domain/planning/calendar-day.ts';
import type { PlannedSuite, PlannedSuites } from './planned-suites.ts';

/** What is already recorded for a situation. */
export interface StoredSuites {
	readonly restitution: {
		readonly restituteurId: string | null;
		readonly dueOn: Day | null;
		readonly closed: boolean;
		/** Somebody else than the fiche says took it over. */
		readonly reassigned: boolean;
	} | null;
	readonly suites: readonly (Pick<PlannedSuite, 'piste' | 'absentId'> & {
		readonly id: string;
		readonly kind: string;
		readonly closed: boolean;
	})[];
	readonly reprogrammation: {
		readonly delay: string | null;
		readonly dueOn: Day | null;
		readonly dropped: boolean;
	} | null;
}

/** What is to be written so that the records say what the fiche says. Null: leave as it is. */
export interface SuiteChanges {
	readonly restitution: PlannedSuites['restitution'] | null;
	readonly add: readonly PlannedSuite[];
	readonly removeIds: readonly string[];
	readonly reprogrammation:
		'retirer' | { readonly delay: string | null; readonly dueOn: Day | null } | null;
}

const nothing: StoredSuites = { restitution: null, suites: [], reprogrammation: null };

/** [SUI-4] A first fiche creates; a corrected one adds and takes away, and never undoes what was done, given over or dropped. */
export function reconcileSuites(
	planned: PlannedSuites,
	stored: StoredSuites = nothing
): SuiteChanges {
	const same = (one: PlannedSuite, other: StoredSuites['suites'][number]) =>
		one.kind === other.kind && one.piste === other.piste && one.absentId === other.absentId;
	return {
		restitution: restitutionChange(planned.restitution, stored.restitution),
		add: planned.suites.filter((one) => !stored.suites.some((other) => same(one, other))),
		removeIds: stored.suites
			.filter((other) => !other.closed && !planned.suites.some((one) => same(one, other)))
			.map(({ id }) => id),
		reprogrammation: reprogrammationChange(planned.reprogrammation, stored.reprogrammation)
	};
}

function restitutionChange(
	planned: PlannedSuites['restitution'],
	stored: StoredSuites['restitution']
): SuiteChanges['restitution'] {
	if (stored === null) return planned;
	if (stored.closed || stored.reassigned) return null;
	if (stored.restituteurId === planned.restituteurId) return null;
	// The day was told to somebody: it stays when there was one.
	const dueOn = planned.restituteurId === null ? null : (stored.dueOn ?? planned.dueOn);
	return { restituteurId: planned.restituteurId, dueOn };
}

function reprogrammationChange(
	planned: PlannedSuites['reprogrammation'],
	stored: StoredSuites['reprogrammation']
): SuiteChanges['reprogrammation'] {
	if (planned === null) return stored === null ? null : 'retirer';
	if (stored && stored.delay === planned.delay && stored.dueOn === planned.dueOn) return null;
	return planned;
}
