import { demandeStateCodes, type DemandeState } from '#domain/demande/demande-state.ts';
import {
	addresseeCodes,
	declaredAccordCodes,
	urgencyCodes,
	type Addressee,
	type DeclaredAccord,
	type Urgency
} from '#domain/demande/demande-words.ts';
import { codeReader } from './codes.ts';

export const asDemandeState: (stored: string) => DemandeState = codeReader(
	demandeStateCodes,
	'demande state'
);
export const asAddressee: (stored: string) => Addressee = codeReader(addresseeCodes, 'addressee');
export const asUrgency: (stored: string) => Urgency = codeReader(urgencyCodes, 'urgency');
export const asDeclaredAccord: (stored: string) => DeclaredAccord = codeReader(
	declaredAccordCodes,
	'declared accord'
);
export const asNoteKind: (stored: string) => 'ajout' | 'complement' | 'refus' = codeReader(
	['ajout', 'complement', 'refus'],
	'note'
);
