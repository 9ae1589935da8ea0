import { decideResource, type ResourceAction } from '#domain/access/resource-access.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { HeldMandat } from './decide-identity.ts';

/** Functions that count in these pôles. */
function mandatsIn(held: readonly HeldMandat[], poleIds: readonly string[]) {
	return held
		.filter(({ poleId }) => poleId === '*' || poleIds.includes(poleId))
		.map(({ mandat }) => mandat);
}

/** [ANN-7] The directory is opened by whoever coordinates or leads a pôle; which pôle does not matter to look somebody up. */
export function decideDirectory(held: readonly HeldMandat[], action: ResourceAction): Decision {
	return decideResource({ mandats: held.map(({ mandat }) => mandat), role: null }, action);
}

/** [ANN-7] A card is changed by the coordination of a pôle where the person is known; e-mail and telephone are seen there only. */
export function decideCard(
	held: readonly HeldMandat[],
	poleIds: readonly string[],
	action: ResourceAction
): Decision {
	// Somebody known in no pôle yet would otherwise be nobody's: any coordination takes her in.
	const here = poleIds.length === 0 ? held.map(({ mandat }) => mandat) : mandatsIn(held, poleIds);
	return decideResource({ mandats: here, role: null }, action).ok
		? granted
		: refused('titre-insuffisant');
}
