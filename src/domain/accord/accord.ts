/** The states of the patient's prior accord (domain.md §4.3; Guide, « Secret partagé et accord préalable »). */
export const accordStates = {
	inconnu: 'Pas encore recueilli',
	oral: 'Donné, par oral',
	ecrit: 'Donné, par écrit',
	'partiel-oral': 'Partiel, par oral',
	'partiel-ecrit': 'Partiel, par écrit',
	refuse: 'Refusé',
	retire: 'Retiré',
	'exception-rupture-de-soins': 'Exception : patient en rupture de soins'
} as const;

export type AccordState = keyof typeof accordStates;
export const accordStateCodes = Object.keys(accordStates) as readonly AccordState[];

/** One recorded accord of a dossier; the latest one is in force (ACO-4). Dates are ISO days. */
export interface Accord {
	readonly state: AccordState;
	readonly collectedOn: string | null;
	/** Opaque id of the professional who collected it. */
	readonly collectedBy: string | null;
	readonly remote: boolean;
	readonly paperKeptAt: string | null;
	/** What the patient asked not to be said; guarded text. */
	readonly withheld: string | null;
	readonly copyGiven: boolean;
	readonly withdrawalRightTold: boolean;
	readonly acceptsUnconcerned: boolean;
	readonly representative: 'aucun' | 'mineur' | 'majeur-protege';
	readonly exceptionReason: string | null;
	readonly exceptionValidatedBy: string | null;
	readonly refusedPersonIds: readonly string[];
}

export const noAccord: Accord = {
	state: 'inconnu',
	collectedOn: null,
	collectedBy: null,
	remote: false,
	paperKeptAt: null,
	withheld: null,
	copyGiven: false,
	withdrawalRightTold: false,
	acceptsUnconcerned: false,
	representative: 'aucun',
	exceptionReason: null,
	exceptionValidatedBy: null,
	refusedPersonIds: []
};
