import type { Day } from '#domain/planning/calendar-day.ts';

/** Who may carry a pôle (domain.md §7), with the words shown. */
export const organiserKinds = {
	csapa: 'CSAPA',
	caarud: 'CAARUD',
	cipd: 'CIPD',
	ch: 'Centre hospitalier',
	cpts: 'CPTS',
	dac: 'DAC',
	msp: 'Maison de santé (MSP)',
	association: 'L’association',
	autre: 'Autre structure'
} as const;

export type OrganiserKind = keyof typeof organiserKinds;
export const organiserKindCodes = Object.keys(organiserKinds) as readonly OrganiserKind[];

export interface Organiser {
	readonly name: string;
	readonly kind: OrganiserKind;
}

/** [PLA-10] Who organises on this day: the last to have taken over by then, else the one of the pôle's beginning. */
export function organiserOn(
	first: Organiser,
	takeovers: readonly (Organiser & { readonly validFrom: Day })[],
	day: Day
): Organiser {
	const inOrder = takeovers.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom));
	const { name, kind } = inOrder.findLast(({ validFrom }) => validFrom <= day) ?? first;
	return { name, kind };
}
