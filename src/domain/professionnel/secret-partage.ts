import { professions, type Profession } from './profession.ts';
import type { StructureKind } from './structure-kind.ts';

/**
 * Says whether a coordinator belongs to a category of R.1110-2 CSP, and may therefore see clinical text.
 * [PRO-6] staff of a DAC (j of R.1110-2), of a CSAPA, CAARUD, hospital or MSP: clinical; association secretaries
 * and administrative coordinators of a CPTS: logistic only (decisions.md §1).
 */
export function isClinicalCoordination(profession: Profession, kind: StructureKind): boolean {
	const groupe = professions[profession].groupe;
	if (groupe === 'administratif' || groupe === 'autre') return false;
	if (groupe === 'sante' || groupe === 'social') return true;
	return (
		kind === 'dac' ||
		kind === 'csapa' ||
		kind === 'caarud' ||
		kind === 'addictologie-ch' ||
		kind === 'cmp-epsm' ||
		kind === 'hopital' ||
		kind === 'msp'
	);
}
