import type { Reachable } from '#server/db/envois.ts';
import type { Deps } from '../deps.ts';

const coordination = ['coordination-clinique', 'coordination-logistique'] as const;

/** Whoever receives returns: those who evaluate for the whole association. */
export const associationOf = (deps: Deps): Promise<readonly Reachable[]> =>
	deps.envois.holders(null, ['evaluation']);

/** The coordination of a pôle; without any, whoever coordinates for the whole association. */
export async function coordinationOf(deps: Deps, poleId: string): Promise<readonly Reachable[]> {
	const own = await deps.envois.holders(poleId, coordination);
	return own.length > 0 ? own : deps.envois.holders(null, coordination);
}
