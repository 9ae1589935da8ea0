/** Kinds of structure a professional belongs to. The name of a structure is data, its kind decides groups. */
export const structureKinds = {
	cabinet: 'Cabinet libéral',
	officine: 'Officine',
	csapa: 'CSAPA',
	caarud: 'CAARUD',
	'addictologie-ch': 'Service d’addictologie (CH)',
	'cmp-epsm': 'CMP, EPSM',
	hopital: 'Hôpital (autre service)',
	msp: 'Maison de santé (MSP)',
	cpts: 'CPTS',
	dac: 'DAC',
	clsm: 'Conseil local de santé mentale (CLSM)',
	social: 'Structure sociale ou médico-sociale',
	association: 'Association',
	autre: 'Autre structure'
} as const;

export type StructureKind = keyof typeof structureKinds;
export const structureKindCodes = Object.keys(structureKinds) as readonly StructureKind[];
