import type { ImportPlan } from './plan.ts';
import { planInvitations } from './plan-invitations.ts';
import { planMeetings } from './plan-meetings.ts';
import { planParticipations } from './plan-participations.ts';
import { planPeople } from './plan-people.ts';
import { planSituations } from './plan-situations.ts';
import { createWorkbench, type PlanInput } from './workbench.ts';

/**
 * [IMP-7] Says line by line what an import would do, and what it would write: from the file, its mapping and what is
 * known already, alone. The same input gives the same plan, ids included.
 */
export function planImport(input: PlanInput): ImportPlan {
	const bench = createWorkbench(input);
	const meetings = planMeetings(bench);
	const people = planPeople(bench);
	planParticipations(bench, meetings, people);
	const situations = planSituations(bench, meetings);
	planInvitations(bench, situations, people);
	return { lines: bench.lines, writes: bench.writes };
}

/** What must be mapped before anything can be planned, in the words of the screen. */
export function missingMapping({ mapping }: Pick<PlanInput, 'mapping'>): readonly string[] {
	const has = (entity: 'intervisions' | 'situations', ...fields: readonly string[]) =>
		fields.some((field) => mapping[entity]?.fields[field] !== undefined);
	if (mapping.intervisions === null) return ['Dites quelle table contient les Intervisions.'];
	const missing: string[] = [];
	if (!has('intervisions', 'pole')) missing.push('Dites où est le pôle de chaque Intervision.');
	if (!has('intervisions', 'date')) missing.push('Dites où est la date de chaque Intervision.');
	const named = ['patient-cle', 'designation', 'patient-nom', 'patient-prenom'];
	if (mapping.situations !== null && !has('situations', ...named))
		missing.push('Dites quelle colonne distingue les patients\u00A0: rien n’en sera montré.');
	return missing;
}
