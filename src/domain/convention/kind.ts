/** With whom the association works, each with its version of the text (Guide, Annexe IV; Rapport I.E). */
export const conventionKinds = {
	csapa: 'CSAPA',
	dac: 'DAC',
	cpts: 'CPTS'
} as const;
export type ConventionKind = keyof typeof conventionKinds;
export const conventionKindCodes = Object.keys(conventionKinds) as readonly ConventionKind[];

/** The two who sign. */
export const parties = { association: 'L’association', structure: 'La structure' } as const;
export type Party = keyof typeof parties;
export const partyCodes = Object.keys(parties) as readonly Party[];
