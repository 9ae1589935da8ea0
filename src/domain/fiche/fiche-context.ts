import type { FindingAnswers } from '#domain/guard/override/settle-findings.ts';
import type { PassageOverride } from '#domain/guard/override/override-reason.ts';
import type { DerivedField } from './field.ts';

/** A professional as the fiche names one. */
export interface FichePerson {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
}

/** What a derived field shows: one value, or a list of persons. */
export type DerivedValue = string | readonly FichePerson[];

export type DerivedValues = Readonly<Record<DerivedField['source'], DerivedValue>>;

/** All that the editor needs beside the shared document; asked again when the room changes. */
export interface FicheContext {
	readonly situationId: string;
	readonly generation: number;
	readonly formVersion: string;
	readonly canWrite: boolean;
	readonly canFinalise: boolean;
	readonly derived: DerivedValues;
	/** Among whom the restituteur is chosen. */
	readonly present: readonly FichePerson[];
	/** Codes of the former pistes; empty when this is no follow-up. */
	readonly formerPistes: readonly string[];
	/** Names of the room's professionals, for the guard (« to confirm »). */
	readonly professionalNames: readonly string[];
	/** Names of the places where they work: never flagged. */
	readonly structureNames: readonly string[];
	/** Passages kept with a reason so far, none for who does not finalise; a lower revision is an older answer. */
	readonly maintained: {
		readonly passages: readonly PassageOverride[];
		readonly revision: number;
	};
	/** Presents the situation or conducts it: is asked for the patient's family name. */
	readonly presents: boolean;
	/** Whether someone gave the patient's family name to the guard, or said that there is none. */
	readonly nameToWatch: 'donne' | 'aucun' | 'inconnu';
}

/** Body of POST /api/situations/<id>/finaliser: what was answered to the guard. */
export type FinaliseRequest = FindingAnswers;

/** A finding as finalisation sends it back: where and why, never with the text. */
export interface FinaliseFinding {
	readonly field: string;
	readonly label: string;
	readonly id: string;
	readonly severity: 'blocking' | 'confirm' | 'advice';
	readonly start: number;
	readonly end: number;
	readonly message: string;
}

/** Answer of POST /api/situations/<id>/finaliser: 200 `{ficheId}` or a 4xx/503 refusal. */
export type FinaliseAnswer =
	| { readonly ok: true; readonly ficheId: string }
	| {
			readonly ok: false;
			readonly why: string;
			readonly message: string;
			readonly findings: readonly FinaliseFinding[];
			readonly missing: readonly { readonly field: string; readonly message: string }[];
	  };
