import { isGiven, type Accord } from './accord.ts';
import { checkRepresentation } from './check-representation.ts';

type AccordField =
	| 'collectedOn'
	| 'exceptionReason'
	| 'withheld'
	| 'withdrawalRightTold'
	| 'protection'
	| 'consentBasis'
	| 'ownWish';

export interface AccordFinding {
	readonly field: AccordField;
	readonly message: string;
}

/** Lists what is missing for this accord to be recorded; empty when it can be. */
export function checkAccord(accord: Accord): readonly AccordFinding[] {
	const findings: AccordFinding[] = [];
	const given = isGiven(accord.state);
	if (given && accord.collectedOn === null) {
		findings.push({ field: 'collectedOn', message: 'Indiquez la date du recueil.' });
	}
	// [ACO-6] the patient must have been told beforehand that it can be withdrawn (Guide, « Secret »)
	if (given && !accord.withdrawalRightTold) {
		findings.push({
			field: 'withdrawalRightTold',
			message: 'Confirmez que le patient sait qu’il peut retirer son accord à tout moment.'
		});
	}
	// [ACO-7] a partial accord says what is excluded: an information or a participant (Guide, « Secret »)
	const partial = accord.state === 'partiel-oral' || accord.state === 'partiel-ecrit';
	const refuses = accord.refusedPersonIds.length + accord.refusedProfessions.length > 0;
	if (partial && !accord.withheld?.trim() && !refuses) {
		findings.push({
			field: 'withheld',
			message: 'Un accord partiel précise une information à taire ou une personne refusée.'
		});
	}
	// [ACO-2] the exception is justified in writing
	if (accord.state === 'exception-rupture-de-soins' && !accord.exceptionReason?.trim()) {
		findings.push({
			field: 'exceptionReason',
			message: 'Justifiez l’exception pour rupture de soins.'
		});
	}
	return given ? [...findings, ...checkRepresentation(accord)] : findings;
}
