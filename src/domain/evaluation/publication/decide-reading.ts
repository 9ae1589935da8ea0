import { decideResource } from '#domain/access/resource-access.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import type { Scope } from '../scope/scope.ts';

/** A function somebody holds, in one pôle or (`*`) for the whole association. */
export interface HeldMandat {
	readonly mandat: Mandat;
	readonly poleId: string;
}

/**
 * What somebody reads of a report: all of it; its activity, without what fiches answered; or nothing but what was
 * published, as it left the association.
 */
export type Reading = 'entier' | 'activite' | 'publie';

/**
 * [RAP-2] The association reads everything. In a pôle, its référents and those who share its patients' secret read its
 * report, the logistic coordination what is activity; of the region they read what was published. Null: nothing.
 */
export function decideReading(held: readonly HeldMandat[], scope: Scope): Reading | null {
	const readers = held.filter(
		({ mandat }) => decideResource({ mandats: [mandat], role: null }, 'voir-evaluation').ok
	);
	if (readers.length === 0) return null;
	if (isAssociation(readers)) return 'entier';
	if (scope.kind === 'region') return 'publie';
	const own = readers.filter(({ poleId }) => scope.kind === 'pole' && poleId === scope.poleId);
	if (own.length === 0) return null;
	return own.some(({ mandat }) => mandat !== 'coordination-logistique') ? 'entier' : 'activite';
}

/** Whoever answers for the evaluation of every pôle. */
export function isAssociation(held: readonly HeldMandat[]): boolean {
	return held.some(
		({ mandat, poleId }) =>
			poleId === '*' && decideResource({ mandats: [mandat], role: null }, 'publier-evaluation').ok
	);
}
