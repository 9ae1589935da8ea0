import type { Profession } from '#domain/professionnel/profession.ts';
import { noRepresentation, type Representation } from './representation.ts';

/** The states of the patient's prior accord (domain.md §4.3; Guide, « Secret partagé et accord préalable »). */
export const accordStates = {
	inconnu: 'Pas encore recueilli',
	oral: 'Donné, par oral',
	ecrit: 'Donné, par écrit',
	'partiel-oral': 'Partiel, par oral',
	'partiel-ecrit': 'Partiel, par écrit',
	refuse: 'Refusé',
	retire: 'Retiré',
	'exception-rupture-de-soins': 'Exception\u00A0: patient en rupture de soins'
} as const;

export type AccordState = keyof typeof accordStates;
export const accordStateCodes = Object.keys(accordStates) as readonly AccordState[];

/** One recorded accord of a dossier; the latest one is in force (ACO-4). Dates are ISO days. */
export interface Accord extends Representation {
	readonly state: AccordState;
	readonly collectedOn: string | null;
	/** Opaque id of the professional who collected it; null when that person is in no list. */
	readonly collectedBy: string | null;
	/** « médecin du foyer »: what whoever collected it does, when that person is in no list. */
	readonly collectorFonction: string | null;
	readonly remote: boolean;
	readonly paperKeptAt: string | null;
	/** What the patient asked not to be said; guarded text. */
	readonly withheld: string | null;
	readonly copyGiven: boolean;
	readonly withdrawalRightTold: boolean;
	readonly acceptsUnconcerned: boolean;
	readonly exceptionReason: string | null;
	/** Who justified the exception in writing; never who validates it (ACO-2). */
	readonly exceptionJustifiedBy: string | null;
	readonly exceptionValidatedBy: string | null;
	readonly refusedPersonIds: readonly string[];
	/** Whoever exercises one of these is refused, named or not. */
	readonly refusedProfessions: readonly Profession[];
}

export const noAccord: Accord = {
	...noRepresentation,
	state: 'inconnu',
	collectedOn: null,
	collectedBy: null,
	collectorFonction: null,
	remote: false,
	paperKeptAt: null,
	withheld: null,
	copyGiven: false,
	withdrawalRightTold: false,
	acceptsUnconcerned: false,
	exceptionReason: null,
	exceptionJustifiedBy: null,
	exceptionValidatedBy: null,
	refusedPersonIds: [],
	refusedProfessions: []
};

/** The patient said yes, wholly or in part. */
export function isGiven(state: AccordState): boolean {
	return ['oral', 'ecrit', 'partiel-oral', 'partiel-ecrit'].includes(state);
}
