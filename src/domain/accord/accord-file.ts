import type { DeclaredAccord } from '#domain/demande/demande-words.ts';
import { noAccord, type Accord } from './accord.ts';

/** A professional of the lists: who collected, who may be refused. */
export interface AccordPerson {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
}

/** One line of the history of a dossier's accords. */
export interface AccordEvent {
	readonly id: string;
	/** ISO UTC. */
	readonly at: string;
	readonly by: string;
	readonly state: Accord['state'];
	readonly collectedOn: string | null;
	readonly changes: readonly string[];
}

/** The patient's answer as the demande told it. */
export interface DeclaredByDemandeur {
	readonly accord: DeclaredAccord;
	/** ISO day. */
	readonly on: string | null;
	readonly exceptionReason: string;
}

/** All that the accord's part of a page shows; a reader who does not keep the accord sees its state and its date. */
export interface AccordFile {
	readonly dossierId: string;
	readonly dossierCode: string;
	readonly accord: Accord;
	/** The accord that this page shows: what is recorded over another one is refused. */
	readonly seen: string | null;
	/** Names of everybody whom the accord mentions. */
	readonly names: Readonly<Record<string, string>>;
	readonly expected: readonly AccordPerson[];
	readonly directory: readonly AccordPerson[];
	readonly demandeurId: string | null;
	/** The last first; none for whoever does not keep the accord. */
	readonly history: readonly AccordEvent[];
	/** What the demandeur said when asking, while nothing is recorded: shown, never recorded by itself. */
	readonly declared: DeclaredByDemandeur | null;
	readonly canRecord: boolean;
	readonly canWithdraw: boolean;
	readonly canJustify: boolean;
	readonly canValidate: boolean;
}

/** What someone who does not keep the accord may see of it: its state and its date (decisions.md §1). */
export function accordOutside(accord: Accord): Accord {
	const { state, collectedOn, exceptionValidatedBy } = accord;
	return { ...noAccord, state, collectedOn, exceptionValidatedBy };
}
