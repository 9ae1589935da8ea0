import type { Actor } from '#domain/access/actor.ts';
import type { Deps } from './deps.ts';
import type { FormOutcome } from './form-outcome.ts';
import { createDates, type NewDates } from './planning/create-dates.ts';

/** Plans one Intervision in a pôle that the person coordinates; its persons and situations come later. */
export async function createIntervision(
	deps: Deps,
	actor: Actor,
	{ startsAt, ...wanted }: Omit<NewDates, 'startsAt'> & { readonly startsAt: Date }
): Promise<FormOutcome> {
	return createDates(deps, actor, { ...wanted, startsAt: [startsAt] });
}
