import type { CoordinationPart } from './coordination-part.ts';
import { structureKinds } from './structure-kind.ts';

/** The parts of those who coordinate, with the words shown. */
export const coordinationParts = {
	coordination: 'Coordination',
	'referent-parcours': 'Référent·e de parcours complexes',
	presidence: 'Présidence'
} as const satisfies Readonly<Record<CoordinationPart['part'], string>>;

/** Where they coordinate from. */
export const coordinationPlaces = {
	cpts: structureKinds.cpts,
	dac: structureKinds.dac,
	clsm: structureKinds.clsm,
	msp: structureKinds.msp,
	association: structureKinds.association,
	autre: structureKinds.autre
} as const satisfies Readonly<Record<CoordinationPart['place'], string>>;
