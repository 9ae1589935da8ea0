import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { Day } from '#domain/planning/calendar-day.ts';
import type { OrganiserKind } from '#domain/pole/organiser.ts';
import type { Categorie } from '#domain/professionnel/categorie.ts';
import type { ModeExercice, Profession } from '#domain/professionnel/profession.ts';
import type { StructureKind } from '#domain/professionnel/structure-kind.ts';

/** Somebody who does not exist. */
export interface PlannedPerson {
	readonly id: string;
	readonly profession: Profession;
	readonly mode: ModeExercice;
	readonly structureKind: StructureKind;
	readonly structureName: string;
	readonly fonction: string;
	readonly coordonne: boolean;
	/** What the card counts her as: the same as `deriveCategorie` (a test holds both). */
	readonly categorie: Categorie;
}

/** An Intervision of a pôle, and who came. */
export interface PlannedMeeting {
	readonly id: string;
	readonly poleId: string;
	readonly day: Day;
	readonly organiser: string;
	readonly organiserKind: OrganiserKind;
	readonly came: readonly { readonly person: PlannedPerson; readonly mode: PresenceMode }[];
}

export interface PlannedInvite {
	readonly person: PlannedPerson;
	readonly medecinTraitant: boolean;
	readonly pharmacienAttitre: boolean;
}

/** A place on an agenda, and the patient who has it. */
export interface PlannedSlot {
	readonly id: string;
	readonly meeting: PlannedMeeting;
	/** On the agenda, from 1. */
	readonly rank: number;
	readonly dossierId: string;
	/** Looked at again, within a delay of the form; null: it was not thought necessary. */
	readonly delay: string | null;
}

/** A fiche: field → codes of its answer. */
export interface PlannedSituation extends PlannedSlot {
	readonly answers: Readonly<Record<string, readonly string[]>>;
	readonly restituteur: PlannedPerson | null;
	readonly invites: readonly PlannedInvite[];
}
