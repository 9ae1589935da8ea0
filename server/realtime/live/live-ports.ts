import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { AgendaStore } from '#server/db/agenda.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import type { FacilitationStore } from '#server/db/facilitation.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { MediaRoomStore } from '#server/db/media-rooms.ts';
import type { PresenceStore } from '#server/db/presence.ts';
import type { RecognitionStore } from '#server/db/recognitions.ts';
import type { SeatStore } from '#server/db/seats.ts';
import type { KnownNames } from '#server/known-names.ts';
import type { SeatFilter } from '../collab/seat-filter.ts';
import type { ReadWithGuard } from '../read-with-guard.ts';
import type { ActJournal } from '#server/use-cases/meeting-act.ts';

/** The shared fiche, as the meeting needs it. */
export interface LiveFichePort {
	/** Makes the draft of a situation if there is none. */
	ensureDraft(situationId: string): Promise<void>;
	/** The generation to connect to; null when there is no draft. */
	generation(situationId: string): Promise<number | null>;
	/** Closes the collaboration sockets of one person, session or situation, or of one in the other. */
	revoke(filter: SeatFilter): void;
	/** The same for a situation that was closed: what is already on its way still comes in ([RT-22]). */
	dismiss(filter: SeatFilter): void;
	/** The free texts as they are being written, by key; none when nobody has the fiche open. */
	texts(situationId: string): Readonly<Record<string, string>>;
}

/** Everything the meeting hub is given; the database behind them is the truth. */
export interface LivePorts {
	/** One consistent reading of everything that rights depend on; null when unknown. */
	loadFacts(intervisionId: string): Promise<MeetingFacts | null>;
	readonly lobby: LobbyStore;
	readonly guests: GuestDoor;
	readonly agenda: AgendaStore;
	readonly facilitation: FacilitationStore;
	readonly presence: PresenceStore;
	readonly recognitions: RecognitionStore;
	readonly rooms: MediaRoomStore;
	readonly seats: SeatStore;
	readonly journal: ActJournal;
	readonly fiche: LiveFichePort;
	readonly names: Pick<KnownNames, 'known' | 'follow'>;
	readonly readWithGuard: ReadWithGuard;
	id(): string;
}

/** The part of the logger that is used here; never a name, a designation or a token in it. */
export interface LiveLog {
	warn(facts: object, message: string): void;
	error(facts: object, message: string): void;
}
