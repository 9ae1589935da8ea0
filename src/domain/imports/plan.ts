import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import type { FinalAnswer } from '#domain/fiche/final-fiche.ts';
import type { RestituteurGroup } from '#domain/fiche/restituteur-group.ts';
import type { Day } from '#domain/planning/calendar-day.ts';
import type { OrganiserKind } from '#domain/pole/organiser.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import type { DoubtCode } from './doubt.ts';

/** An id that exists, or « +… » for what the import makes. */
export type Ref = string;
export const isFresh = (ref: Ref): boolean => ref.startsWith('+');

export const lineKinds = {
	intervision: 'Intervisions',
	professionnel: 'Professionnels',
	participation: 'Participations',
	situation: 'Situations et fiches',
	invitation: 'Invitations'
} as const;
export type LineKind = keyof typeof lineKinds;

export const outcomes = {
	creee: 'créée',
	rattachee: 'rattachée à ce qui existe',
	douteuse: 'douteuse',
	refusee: 'refusée'
} as const;
export type Outcome = keyof typeof outcomes;

/** [IMP-7] What becomes of one line of the file. Never what is in it, but the name of a professional. */
export interface PlanLine {
	readonly kind: LineKind;
	readonly table: string;
	readonly number: number;
	readonly outcome: Outcome;
	readonly doubt: DoubtCode | null;
	/** Written as things stand: created, or doubtful and accepted. */
	readonly taken: boolean;
	readonly why: string;
	/** A professional's name; '' for the rest. */
	readonly name: string;
	readonly day: Day | null;
	readonly pole: string;
}

export interface PlannedPole {
	readonly ref: Ref;
	readonly name: string;
	readonly bassin: string;
	readonly organiser: string;
	readonly organiserKind: OrganiserKind;
}

export interface PlannedMeeting {
	readonly ref: Ref;
	readonly poleRef: Ref;
	readonly day: Day;
	readonly organiser: string;
	readonly organiserKind: OrganiserKind;
	/** Null: told by who came at a distance. */
	readonly format: 'presentiel' | 'distance' | 'hybride' | null;
}

export interface PlannedPerson {
	readonly ref: Ref;
	readonly details: PersonDetails;
	readonly poleRef: Ref;
}

export interface PlannedParticipation {
	readonly meetingRef: Ref;
	readonly personRef: Ref;
	readonly categorie: Categorie;
	readonly liberal: boolean;
	readonly remote: boolean;
	readonly indemnised: boolean | null;
}

export interface PlannedDossier {
	readonly ref: Ref;
	readonly poleRef: Ref;
	readonly designation: string;
	readonly mark: string;
}

export interface PlannedSituation {
	readonly ref: Ref;
	readonly meetingRef: Ref;
	readonly dossierRef: Ref;
	readonly designation: string;
	readonly answers: Readonly<Record<string, FinalAnswer>>;
	/** Coded fields that the file does not hold ([IMP-10]). */
	readonly nonRepris: readonly string[];
	readonly accord: 'oui' | 'non' | 'NSP';
	readonly medecinTraitantInvite: 'oui' | 'non' | '';
	readonly pharmacienInvite: 'oui' | 'non' | '';
	readonly restituteur: RestituteurGroup | null;
	readonly restitution: { readonly doneOn: Day | null } | null;
	readonly reprogrammation: { readonly delay: string | null; readonly dueOn: Day | null } | null;
}

export interface PlannedInvitation {
	readonly situationRef: Ref;
	readonly personRef: Ref;
	readonly medecinTraitant: boolean;
	readonly pharmacienAttitre: boolean;
}

/** All that an import writes, in an order in which each finds what it points to. */
interface Writes {
	readonly poles: readonly PlannedPole[];
	readonly people: readonly PlannedPerson[];
	readonly meetings: readonly PlannedMeeting[];
	readonly participations: readonly PlannedParticipation[];
	readonly dossiers: readonly PlannedDossier[];
	readonly situations: readonly PlannedSituation[];
	readonly invitations: readonly PlannedInvitation[];
}

export interface ImportPlan {
	readonly lines: readonly PlanLine[];
	readonly writes: Writes;
}
