import type { IntervisionRole } from '#domain/intervision/role.ts';
import { situationPhaseCodes } from '#domain/situation/phase.ts';
import { situationGrants } from './situation-grants.ts';
import type { Title } from './title.ts';

/** A fiche begins when its situation is opened; before, it is prepared elsewhere. */
export const fichePhases = situationPhaseCodes.filter((phase) => phase !== 'inscrite');

const knowing = new Set(
	fichePhases.flatMap((phase) => [
		...(situationGrants['lire-logistique'][phase] ?? []),
		...(situationGrants['lire-fiche'][phase] ?? [])
	])
);

/** Whether this title may ever know of a fiche that has begun: what a list need not look for otherwise. */
export function knowsFiches(title: Title): boolean {
	return knowing.has(title);
}

/** The same, for a role in one Intervision; the coordination is clinical or logistic, and both know. */
export function roleKnowsFiches(role: IntervisionRole): boolean {
	if (role === 'participant' || role === 'invite') return false;
	return role === 'coordination' ? knowing.has('coordination-logistique') : knowing.has(role);
}
