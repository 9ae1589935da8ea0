import type { Accord } from '#domain/accord/accord.ts';
import type { ExitFacts, PresenceSignature, SeatFacts } from '#domain/salle/seat.ts';
import type { Categorie, Exercice } from '#domain/professionnel/categorie.ts';
import type { GuestKind } from '#domain/guest/guest-kind.ts';
import type { GuidePhase } from '#domain/facilitation/guide-phase.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { IntervisionRole, Mandat } from './role.ts';

/** Where someone stands at the door of an Intervision. */
export const lobbyStates = ['attendu', 'attente', 'admis', 'refuse', 'parti'] as const;
export type LobbyState = (typeof lobbyStates)[number];

/** [PRO-8] Where an attendance is counted: kept as it was when the person came. */
export interface Attendance {
	readonly categorie: Categorie;
	readonly liberal: boolean;
}

/** A person expected at an Intervision. */
export interface ParticipantFacts {
	readonly personId: string;
	/** « Dr Claire Vasseur » as the association writes it: given and family name of a professional. */
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	readonly exercice: Exercice;
	/** Null until the person came. */
	readonly attendance: Attendance | null;
	readonly role: IntervisionRole;
	/** The role that a co-animateur named in the room had before; null for everybody else. */
	readonly formerRole: IntervisionRole | null;
	/** Standing functions in this pôle or in the whole association. */
	readonly mandats: readonly Mandat[];
	readonly lobby: LobbyState;
	/** ISO moment of the last knock. */
	readonly knockedAt: string | null;
	readonly charteVersion: string | null;
	readonly charteAcceptedAt: string | null;
	readonly invitedAt: string | null;
	readonly hasEmail: boolean;
	/** [REC-16] Who brought this person in by his own hand, and does not recognise her. */
	readonly broughtInBy: readonly string[];
	/** The nominative link was given by hand, hence seen by whoever gave it. */
	readonly linkHanded: boolean;
	/** Those that stand now and lead to this Intervision. */
	readonly sessions: readonly SessionFacts[];
	/** Where she sits without a device of her own: one place at most; absent: nowhere. */
	readonly seat?: SeatFacts | null;
	/** Her own signature on the attendance sheet; absent: none. */
	readonly signature?: PresenceSignature | null;
	/** [SAL-14] Her device is in a room that somebody must leave first: nothing of the situation reaches it. */
	readonly heldBack?: boolean;
	/** For role `invite` alone: the situation that he is a guest of, and nothing else. */
	readonly guest?: {
		readonly situationId: string;
		readonly kind: GuestKind;
		/** A part was opened to him and has ended. */
		readonly over: boolean;
	};
	/** [TOUR-1] A raised hand: its place in the order of the server; null: down. */
	readonly hand: { readonly rank: number; readonly situationId: string | null } | null;
	/** [TOUR-2] Has the floor, there and since; null: no. */
	readonly floor: { readonly since: string; readonly situationId: string | null } | null;
	/** [MED-8] Allowed to show a screen, there; absent: no. */
	readonly presents?: { readonly situationId: string | null } | null;
}

/** An open session of an expected person. */
export interface SessionFacts {
	readonly id: string;
	/** A strong login: passkey, second factor, Pro Santé Connect (decisions.md §6). */
	readonly strong: boolean;
	/** Opened by what reached the person's own mailbox or device, not by a nominative link. */
	readonly byOwnAddress?: boolean;
}

/** Someone was seen or heard, and known, by somebody who answers for it. */
export interface RecognitionFacts {
	readonly personId: string;
	/** The session, or the seat, that was recognised; null for someone entered by hand. */
	readonly sessionId: string | null;
	readonly by: string;
	/** ISO UTC. */
	readonly at: string;
}

export interface SituationInviteFacts {
	readonly personId: string;
	readonly medecinTraitant: boolean;
	readonly pharmacienAttitre: boolean;
}

/** One situation of the agenda, with all that rights depend on. */
export interface SituationRecord {
	readonly id: string;
	readonly position: number;
	readonly phase: SituationPhase;
	/** [REC-13] A part is open to the patient now; absent outside a meeting being held. */
	readonly guestPart?: boolean;
	readonly dossierId: string;
	readonly dossierCode: string;
	readonly designation: string;
	readonly accord: Accord;
	readonly demandeurId: string | null;
	readonly problem: string;
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
	readonly problematiques: readonly string[];
	readonly formerPistes: readonly string[];
	readonly invites: readonly SituationInviteFacts[];
	/** Whom the restitution is given to now; the fiche's own until somebody else takes it over. */
	readonly restituteurId: string | null;
	/** The patient was told, or can not be: nothing is left for the restituteur to read. */
	readonly restituted?: boolean;
	/** Who was given a retour or a piste to do. */
	readonly inCharge?: readonly string[];
	/** The finalised fiche, or null. */
	readonly ficheId: string | null;
	/** Left the agenda by a withdrawal that the coordination has not noted yet. */
	readonly takenOffAt: string | null;
	readonly openedAt: string | null;
	readonly closedAt: string | null;
	readonly guidePhase: GuidePhase;
	/** Minutes added to the thirty. */
	readonly extraMinutes: number;
	/** [TOUR-4] Who has spoken in it. */
	readonly spoken: readonly string[];
}

/** Everything about one Intervision that decisions read: loaded whole, never partly trusted. Moments are ISO UTC. */
export interface MeetingFacts {
	readonly id: string;
	readonly poleId: string;
	readonly poleName: string;
	readonly poleCode: string;
	readonly organiser: string;
	readonly startsAt: string;
	readonly minutes: number;
	readonly format: 'distance' | 'hybride' | 'presentiel';
	/** Name and address of the room; null at a distance, or while it is not known. */
	readonly site: string | null;
	readonly endedAt: string | null;
	/** [PLA-14] Called off: nobody enters it. */
	readonly cancelledAt: string | null;
	readonly participants: readonly ParticipantFacts[];
	readonly situations: readonly SituationRecord[];
	/** The phase guide is shown. */
	readonly guided: boolean;
	/** When the Charte was last recalled to everybody. */
	readonly charteShownAt: string | null;
	/** Those in force: one that was undone is no longer here. */
	readonly recognitions: readonly RecognitionFacts[];
	/** [SAL-12] Who was confirmed as gone from a physical room, for a situation that is open. */
	readonly exits: readonly ExitFacts[];
}

/** Finds a situation of the agenda; null when it is not of this Intervision. */
export function situationOf(facts: MeetingFacts, situationId: string): SituationRecord | null {
	return facts.situations.find(({ id }) => id === situationId) ?? null;
}

/** Finds an expected person; null when he or she is not of this Intervision. */
export function participantOf(facts: MeetingFacts, personId: string): ParticipantFacts | null {
	return facts.participants.find((participant) => participant.personId === personId) ?? null;
}
