import type { Identity } from '#domain/access/identity.ts';
import type { Seat } from '#domain/access/situation-seat.ts';
import type { PresenceMode } from '#domain/intervision/presence-mode.ts';
import type { IntervisionRole } from '#domain/intervision/role.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { SeatKind } from '#domain/salle/seat.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';
import type { GuestKind } from '#domain/guest/guest-kind.ts';
import type { OpeningWarning } from '#domain/facilitation/opening-warnings.ts';
import type { ChatMessage } from './chat.ts';
import type { GuestView, OwnGuestView } from './guest-told.ts';
import type { FacilitationView } from './facilitation-view.ts';
import type { ToldFinding } from './told-finding.ts';

/** Someone whom the viewer may see in the room he is in. */
export interface PersonView {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly role: IntervisionRole;
	readonly mode: PresenceMode;
	/** Opaque LiveKit identity, to find this person's media. */
	readonly mediaIdentity: string;
	/** 0–11, colour of the avatar and of the caret. */
	readonly palette: number;
	/** How sure one is of who this is; null for whoever does not recognise others. */
	readonly identity: Identity | null;
	/** Where she sits, or near whose microphone she is on the telephone; null: nowhere but at her own device. */
	readonly seat: {
		readonly kind: SeatKind;
		readonly holderId: string;
		readonly signed: boolean;
	} | null;
	/** False for whoever attends by the device of another. */
	readonly ownDevice: boolean;
}

/** Somebody in the room of the viewer's own device. */
export interface RoomSeatView {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	/** attend: not let in yet; dehors: out of the room for the situation that is open, nobody is told why. */
	readonly state: 'attend' | 'la' | 'dehors';
	/** Follows on a device of her own as well. */
	readonly companion: boolean;
	readonly signedAt: string | null;
}

/** Somebody who may be declared in a room, or on the telephone. */
export interface ExpectedView {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	/** Has accepted the Charte already. */
	readonly charte: boolean;
}

/** Where the viewer sits, by the word of whoever holds that room's device. */
export interface OwnSeatView {
	readonly kind: SeatKind;
	readonly holderName: string;
	readonly signedAt: string | null;
}

/** [SAL-12] Who must leave the physical room, or hang up; for whoever conducts alone. */
export interface LeaverView {
	readonly personId: string;
	readonly name: string;
	readonly kind: SeatKind;
	/** In whose room, near whose microphone; null for someone entered on the sheet. */
	readonly beside: string | null;
	readonly why: Refusal;
	/** Confirmed as gone. */
	readonly gone: boolean;
	/** [SAL-19] By this viewer; a co-animateur of the same room leaves it to somebody else. */
	readonly mayConfirm: boolean;
}

/** [SAL-17] A room that has neither picture nor sound in a situation, its device being in the wrong hands for it. */
export interface SilentRoomView {
	readonly holderName: string;
	readonly why: Refusal;
	readonly others: readonly string[];
}

/** Someone who has come in and whom nobody has recognised; only for those who may. */
export interface RecognitionView {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	readonly mode: PresenceMode;
	/** Names the session that is there, and says nothing of it. */
	readonly device: string;
	/** Why this viewer can not recognise this person, or null. */
	readonly obstacle: Refusal | null;
}

/** Someone who knocks; only for those who keep the door. */
export interface KnockView {
	readonly personId: string;
	readonly name: string;
	readonly fonction: string;
	readonly structureName: string;
	readonly since: string;
	/** In whose room she sits; null when she comes by a device of her own. */
	readonly beside: string | null;
}

/** One line of the agenda. `designation` is null for whoever may not know which patient it is. */
export interface AgendaView {
	readonly situationId: string;
	readonly position: number;
	readonly phase: SituationPhase;
	readonly designation: string | null;
	/** The viewer is expected when it is looked at: said before who the patient is. */
	readonly expected: boolean;
	/** May hand a link over to its patient; absent: no. */
	readonly canInvitePatient?: boolean;
	/** The draft may still be written: closed, not yet finalised. */
	readonly canWriteFiche: boolean;
	/** The finalised fiche, for whoever may read it. */
	readonly ficheId: string | null;
	/** For those who conduct: why it can not be opened now, or null. */
	readonly obstacle: Refusal | null;
	/** For those who conduct: who would be missed ([TOUR-9]); it stops nothing. */
	readonly warnings: readonly OpeningWarning[] | null;
	/** For those who conduct: may it still change places with the one before, the one after. */
	readonly moves: { readonly up: boolean; readonly down: boolean } | null;
	/** For those who conduct: who would attend, and who would wait (with the reason). */
	readonly attending: readonly string[] | null;
	readonly waiting:
		readonly { readonly name: string; readonly personId: string; readonly why: Refusal }[] | null;
	/** [SAL-12] For those who conduct alone; null for anybody else. */
	readonly leavers: readonly LeaverView[] | null;
	readonly silentRooms: readonly SilentRoomView[] | null;
}

/** The situation being discussed, for someone who attends it. */
export interface OpenSituationView {
	readonly situationId: string;
	readonly position: number;
	readonly designation: string;
	readonly openedAt: string;
	readonly seat: Exclude<Seat, 'attente'>;
	/** Null for whoever may not see the fiche. */
	readonly fiche: { readonly generation: number; readonly canWrite: boolean } | null;
	/** [CHAT-1] The thread, the oldest message first; it dies with the opening. */
	readonly chat: readonly ChatMessage[];
	/** [INT-10] The part opened to the patient, and who of his side is in: told to everybody in the room. */
	readonly guestPart?: { readonly here: readonly GuestKind[] } | null;
}

/**
 * The whole state of the meeting as one person may see it, sent again at each change and at each
 * (re)connection: never an event that can be lost (architecture.md §1, RT-50).
 */
export interface MeetingView {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly startsAt: string;
	/** Server's clock, ISO UTC, so that timers agree. */
	readonly now: string;
	readonly me: {
		readonly personId: string;
		readonly name: string;
		readonly role: IntervisionRole;
		readonly mode: PresenceMode;
		readonly palette: number;
		readonly canAdmit: boolean;
		readonly canConduct: boolean;
		/** Keeps the door or leads, and is not recognised: recognises nobody, and is told so. */
		readonly mustIdentify: boolean;
		readonly seat: OwnSeatView | null;
		/** [SAL-14] One's device waits until whoever conducts has confirmed that somebody left the room. */
		readonly heldBack: boolean;
	};
	/** dehors: not come in; attente: knocked; accueil: welcome room; situation: attends; hors-situation: waits during a situation. */
	readonly where: 'dehors' | 'attente' | 'accueil' | 'situation' | 'hors-situation' | 'terminee';
	/** Words for whoever waits, the same for all (decisions.md §1). */
	readonly waitingWords: string | null;
	readonly people: readonly PersonView[];
	readonly lobby: readonly KnockView[] | null;
	/** [LOB-6] Knocked, and not let in; they may be after all. Only for those who keep the door. */
	readonly denied?: readonly KnockView[];
	/** [REC-11] Who is still to be recognised, wherever they wait; null for those who may not do it. */
	readonly recognition: readonly RecognitionView[] | null;
	/** [SAL-10] Who sits in the room of this device; null when it is not a room's. */
	readonly room: readonly RoomSeatView[] | null;
	/** Who may be added to a room or on the telephone; null for those who add nobody. */
	readonly expected: readonly ExpectedView[] | null;
	readonly agenda: readonly AgendaView[];
	readonly open: OpenSituationView | null;
	/** Guests at the door or in; absent for those who neither keep the door nor may know of them. */
	readonly guests?: readonly GuestView[];
	/** For a guest alone. */
	readonly guest?: OwnGuestView;
	readonly facilitation: FacilitationView;
	/** [MED-8] Who may show a screen beside those who conduct: for them, and for whoever may. */
	readonly presenterId?: string;
}

/** The media room where someone may go now; null when there is none (no video, or waiting). */
export interface MediaPass {
	readonly room: string;
	readonly url: string;
	readonly token: string;
	readonly kind: 'accueil' | 'situation';
	/** 32 random bytes in base64url, of this room alone; null when the operator switched encryption off. */
	readonly key: string | null;
	/** Said apart from the key: a key that is only missing opens nothing ([CHI-3]). */
	readonly encryption: 'bout-en-bout' | 'desactivee';
}

/** A message that was not taken, for its sender alone; what he wrote does not come back ([CHAT-4]). */
export interface ChatRefusal {
	readonly type: 'chat-refused';
	/** The message's own id. */
	readonly id: string;
	readonly why: Refusal;
	readonly message: string;
	readonly findings: readonly ToldFinding[];
}

/** Everything the server may say on the meeting socket. */
export type ServerMessage =
	| { readonly type: 'state'; readonly view: MeetingView }
	| {
			readonly type: 'media';
			readonly pass: MediaPass | null;
			/** When something that records was last signalled in this meeting: said to everybody ([CHI-6]). */
			readonly recordingSeenAt: string | null;
	  }
	| { readonly type: 'refused'; readonly why: Refusal; readonly message: string }
	| ChatRefusal;
