import type { Addressee, DeclaredAccord, Urgency } from './demande-words.ts';

/** Someone whom the demandeur would have around the table. */
export interface WishedGuest {
	readonly name: string;
	readonly fonction: string;
	/** Telephone, e-mail or structure: how to reach this professional. */
	readonly reach: string;
}

/** A « Demande d’Intervision » as its form gives it; the patient is « Prénom I. », or nothing. */
export interface DemandeForm {
	readonly name: string;
	readonly profession: string;
	readonly structure: string;
	readonly phone: string;
	readonly email: string | null;
	/** « Transmise par »: a structure that speaks for someone else, e.g. a CSAPA for a libéral. */
	readonly transmittedBy: string;
	readonly addressee: Addressee;
	readonly designation: string;
	readonly problem: string;
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
	readonly problematiques: readonly string[];
	readonly accord: DeclaredAccord | null;
	/** ISO day. */
	readonly accordOn: string | null;
	readonly exceptionReason: string;
	readonly urgency: Urgency;
	readonly guests: readonly WishedGuest[];
}
