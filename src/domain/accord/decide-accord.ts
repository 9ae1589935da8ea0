import type { Decision } from '#domain/shared/decision.ts';
import type { Accord } from './accord.ts';
import { decideAccordAct } from './accord-acts.ts';

/** Says whether the patient's accord lets a situation be opened ([ACO-1], [ACO-2], [ACO-3]). */
export function decideAccord(accord: Pick<Accord, 'state' | 'exceptionValidatedBy'>): Decision {
	return decideAccordAct(accord, 'ouvrir');
}
