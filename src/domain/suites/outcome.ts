import { informedBy } from '#domain/invitation/medecin-informe.ts';
import { isDay, type Day } from '#domain/planning/calendar-day.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';

/** How the patient was told. */
export const tellingWays = {
	entretien: 'en entretien',
	telephone: 'par téléphone',
	visio: 'en visio',
	domicile: 'à domicile',
	intervision: 'pendant l’Intervision, où le patient était présent',
	ecrit: 'par écrit remis en main propre'
} as const;
export type TellingWay = keyof typeof tellingWays;
export const tellingWayCodes = Object.keys(tellingWays) as readonly TellingWay[];

/** Why the patient could not be told. */
export const impossibleReasons = {
	injoignable: 'patient injoignable',
	refus: 'le patient ne le souhaite pas',
	retrait: 'accord retiré',
	'rupture-de-soins': 'rupture de soins',
	hospitalisation: 'hospitalisation ou incarcération',
	depart: 'départ du territoire',
	deces: 'décès'
} as const;
export type ImpossibleReason = keyof typeof impossibleReasons;
export const impossibleReasonCodes = Object.keys(impossibleReasons) as readonly ImpossibleReason[];

/** Why a situation is no longer to be looked at again. */
export const dropReasons = {
	resolue: 'la situation s’est améliorée',
	refus: 'le patient ne le souhaite plus',
	'rupture-de-soins': 'rupture de soins',
	'autre-cadre': 'reprise dans un autre cadre (synthèse, RCP)',
	depart: 'départ du territoire',
	deces: 'décès'
} as const;
export type DropReason = keyof typeof dropReasons;
export const dropReasonCodes = Object.keys(dropReasons) as readonly DropReason[];

const everyWay: ReadonlyMap<string, string> = new Map(
	Object.entries({ ...informedBy, ...impossibleReasons, ...tellingWays })
);

/** Says how it was told, or why it could not be. */
export const howWords = (code: string): string => everyWay.get(code) ?? code;

export const dropWords = (code: string): string =>
	new Map<string, string>(Object.entries(dropReasons)).get(code) ?? code;

/** [SUI-7] Nothing is done before the Intervision, nor tomorrow. */
export function decideDoneOn(doneOn: string, heldOn: Day, today: Day): Decision {
	if (!isDay(doneOn) || doneOn < heldOn || doneOn > today) return refused('date-impossible');
	return granted;
}
