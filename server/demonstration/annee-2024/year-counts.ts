import type { Categorie } from '#domain/professionnel/categorie.ts';
import type { RestituteurGroup } from '#domain/fiche/restituteur-group.ts';

type Counts = Readonly<Record<string, number>>;
/** An answer, and how many fiches gave it: of those that ask for another Intervision, then of the others. */
type Crossed = readonly (readonly [string, number, number])[];

/** How many fiches of a year gave each answer. */
export interface AnswerCounts {
	readonly demandeurs: Counts;
	readonly motifs: Counts;
	readonly difficultes: Counts;
	readonly sansDifficultes: number;
	readonly pistes: Counts;
	readonly orientation: Counts;
	readonly medecinTraitant: Counts;
	readonly sansMedecinTraitant: Counts;
	readonly pharmacien: Counts;
	readonly motivation: Crossed;
	readonly objectifGlobal: Crossed;
	readonly objectifs: Readonly<Record<string, readonly [number, number]>>;
	/** How many fiches name exactly these products. */
	readonly productSets: readonly (readonly [number, string])[];
}

/** Patients who came again, by the delay that had been asked for. */
export interface AgainWanted {
	/** Null: looked at again without its having been asked. */
	readonly delay: string | null;
	readonly count: number;
	/** Within the delay, or after it. */
	readonly late: boolean;
}

/** What was decided of another Intervision, and done. */
export interface AgainCounts {
	readonly year: number;
	/** The hardest to place first. */
	readonly again: readonly AgainWanted[];
	/** Those that were asked for and not done in the year, by delay. */
	readonly awaited: readonly (readonly [string, number])[];
	/** Of all that were asked for, those due in the year after. */
	readonly dueNextYear: number;
}

/** Invitations, and presences of those invited, at the situation. */
export interface InviteCounts {
	readonly invited: readonly (readonly [Categorie, number, number])[];
	/** Of the patient's own doctor and pharmacist. */
	readonly habitual: Readonly<
		Record<
			'medecin-traitant' | 'pharmacien',
			{ readonly invited: number; readonly present: number }
		>
	>;
}

/** How many fiches name somebody of each group to tell the patient. */
export type RestituteurCounts = Readonly<Record<RestituteurGroup, number>>;

/** All that the situations of a year are planned from. */
export interface YearCounts {
	readonly answers: AnswerCounts;
	readonly again: AgainCounts;
	readonly invites: InviteCounts;
	readonly restituteurs: RestituteurCounts;
}
