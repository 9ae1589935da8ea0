import type { GroupingCode } from './facts/grouping.ts';
import type { Indicator } from './indicator.ts';
import { activity } from './indicators/a-activity.ts';
import { people } from './indicators/a-people.ts';
import { profile } from './indicators/b-profile.ts';
import { shares } from './indicators/c-categories.ts';
import { cpom } from './indicators/cpom.ts';
import { soignants } from './indicators/d-soignants.ts';
import { demandes } from './indicators/e-demandes.ts';
import { problematiques } from './indicators/g-problematiques.ts';
import { patient } from './indicators/h-patient.ts';
import { synthese } from './indicators/k-synthese.ts';
import { reprogrammation } from './indicators/m-reprogrammation.ts';
import { restitution } from './indicators/n-restitution.ts';
import { otherActions } from './indicators/x-actions.ts';

/**
 * [EVA-20] Of all that is defined here and in the rules it uses. Raised whenever a definition changes its figure for the
 * same facts; two evaluations of two versions are not compared.
 */
export const definitionsVersion = '2026.2';

/** Every figure of the report, in its order (statistics.md §1–§16). */
export const definitions: readonly Indicator[] = [
	...activity,
	...people,
	...profile,
	...shares,
	...soignants,
	...demandes,
	...problematiques,
	...patient,
	...synthese,
	...reprogrammation,
	...restitution,
	...cpom,
	...otherActions
];

const byId = new Map(definitions.map((definition) => [definition.id, definition]));

/** Throws on an id that nothing defines. */
export function definitionOf(id: string): Indicator {
	const found = byId.get(id);
	if (!found) throw new Error(`no figure « ${id} »`);
	return found;
}

/** The figures that are also computed for each group of this kind. */
export function groupedBy(grouping: GroupingCode): readonly Indicator[] {
	return definitions.filter(({ groupings }) => groupings.includes(grouping));
}
