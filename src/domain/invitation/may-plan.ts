import type { Mandat } from '#domain/intervision/role.ts';

/** The habits of a pôle are its coordination's; an Intervision's own choices are of whoever invites there. */
export const coordinationMandats = (mandats: readonly Mandat[]): boolean =>
	mandats.includes('coordination-clinique') || mandats.includes('coordination-logistique');
