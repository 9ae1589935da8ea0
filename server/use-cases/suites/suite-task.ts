import type { RestitutionRow, SuiteRow } from '#server/db/suites.ts';

/** The restitution and the suites of a situation, in one shape. */
export interface SuiteTask {
	/** « restitution », or the suite's own. */
	readonly id: string;
	readonly kind: 'restitution' | 'retour-absent' | 'piste';
	readonly piste: string | null;
	readonly absentId: string | null;
	readonly holderId: string | null;
	readonly dueOn: string | null;
	readonly outcome: 'faite' | 'impossible' | 'abandonnee' | null;
	readonly closed: boolean;
	readonly doneOn: string | null;
	readonly doneBy: string | null;
	readonly how: string | null;
	readonly recordedBy: string | null;
	readonly recordedAt: Date | null;
	readonly reassignedBy: string | null;
	readonly reassignedAt: Date | null;
}

const outcomes = ['faite', 'impossible', 'abandonnee'] as const;
const outcomeOf = (stored: string | null) => outcomes.find((one) => one === stored) ?? null;

export function tasksOf(rows: {
	readonly restitution: RestitutionRow | null;
	readonly suites: readonly SuiteRow[];
}): readonly SuiteTask[] {
	const { restitution: told, suites } = rows;
	return [...(told ? [restitutionTask(told)] : []), ...suites.map(suiteTask)];
}

function restitutionTask(row: RestitutionRow): SuiteTask {
	const { restituteurId, outcome, ...rest } = row;
	return {
		...rest,
		...{ id: 'restitution', kind: 'restitution', piste: null, absentId: null },
		holderId: restituteurId,
		outcome: outcomeOf(outcome),
		closed: outcome !== null
	};
}

function suiteTask(row: SuiteRow): SuiteTask {
	const { assigneeId, outcome, kind, ...rest } = row;
	return {
		...rest,
		kind: kind === 'retour-absent' ? 'retour-absent' : 'piste',
		holderId: assigneeId,
		outcome: outcomeOf(outcome),
		closed: outcome !== null,
		...{ how: null, reassignedBy: null, reassignedAt: null }
	};
}
