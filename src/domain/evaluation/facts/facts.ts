import type { RestituteurGroup } from '#domain/fiche/restituteur-group.ts';
import type { OrganiserKind } from '#domain/pole/organiser.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import type { CoordinationPart } from '#domain/professionnel/coordination-part.ts';
import type { Profession } from '#domain/professionnel/profession.ts';

/** Civil days in Paris, YYYY-MM-DD. */
type Day = string;

export interface PoleFact {
	readonly id: string;
	readonly name: string;
	readonly bassin: string;
	/** Day of the pôle's first held Intervision ever; null when it never held one. */
	readonly firstHeldOn: Day | null;
	/** Day of its last held Intervision before the year; null without. */
	readonly lastHeldBefore: Day | null;
}

/** One person at one Intervision (émargement). */
export interface ParticipationFact {
	readonly personId: string;
	readonly categorie: Categorie;
	readonly liberal: boolean;
	readonly profession: Profession;
	readonly coordination: CoordinationPart | null;
	readonly remote: boolean;
	/** Her first Intervision ever, in any pôle and year: true for one participation of her whole life. */
	readonly firstEver: boolean;
	/** Whether she is paid for it. */
	readonly indemnified: boolean;
}

/** One held Intervision, cancelled ones never. */
export interface IntervisionFact {
	readonly id: string;
	readonly poleId: string;
	readonly day: Day;
	readonly organiserKind: OrganiserKind;
	readonly participations: readonly ParticipationFact[];
}

/** Somebody invited for a situation. */
export interface InvitationFact {
	readonly personId: string;
	readonly categorie: Categorie;
	readonly medecinTraitant: boolean;
	readonly pharmacienAttitre: boolean;
	/** Attended the part of the Intervision in which this situation was looked at. */
	readonly present: boolean;
}

/** One finalised fiche in its last version: coded answers only, by code of field; never a text. */
export interface SituationFact {
	readonly id: string;
	readonly intervisionId: string;
	readonly poleId: string;
	readonly day: Day;
	readonly dossierId: string;
	/** Field code → codes of the answer; a field not answered is absent. */
	readonly answers: Readonly<Record<string, readonly string[]>>;
	/** Taken over from a former base that did not hold all of it. */
	readonly incomplete: boolean;
	/** Which fields it did not hold: « non repris », counted apart from « non renseigné » ([IMP-10]). Absent: every empty one. */
	readonly nonRepris?: readonly string[];
	readonly invitations: readonly InvitationFact[];
	readonly restituteur: RestituteurGroup | null;
	readonly restitution: {
		readonly outcome: 'faite' | 'impossible' | null;
		readonly doneOn: Day | null;
	};
	/** The follow-up that was decided: the last day of its delay, and the day on which the patient was looked at again. */
	readonly suivi: { readonly dueOn: Day | null; readonly realisedOn: Day | null } | null;
	/** The evaluator's own coding of « nature des problèmes » (section J). */
	readonly themes: readonly string[];
}

/** Copil, Agor'Add, sensibilisation, webinaire…: what is no Intervision, counted apart (statistics.md A19, A20). */
export interface ActionFact {
	readonly id: string;
	readonly kind: string;
	readonly day: Day;
	readonly poleId: string | null;
	/** Heads by category; people without a name are counted too. */
	readonly participations: Readonly<Partial<Record<Categorie, number>>>;
	readonly participants: Readonly<Partial<Record<Categorie, number>>>;
}

/** All that a year's evaluation is computed from (decisions.md §7), and nothing else. */
export interface YearFacts {
	readonly year: number;
	readonly poles: readonly PoleFact[];
	readonly intervisions: readonly IntervisionFact[];
	readonly situations: readonly SituationFact[];
	readonly actions: readonly ActionFact[];
	readonly conventions: readonly {
		readonly id: string;
		readonly poleId: string | null;
		readonly signedOn: Day;
	}[];
	/** Anonymous answers: questionnaire kind, of which meeting, question code → code of the answer. */
	readonly questionnaires: readonly {
		readonly kind: string;
		readonly meeting: string;
		readonly poleId: string | null;
		readonly answers: Readonly<Record<string, string>>;
	}[];
	/** Manual counters of statistics.md §16 and decisions.md §9, by code. */
	readonly counters: Readonly<Record<string, number>>;
}
