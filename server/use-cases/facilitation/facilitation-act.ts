import type { LiveState } from '#domain/realtime/live-state.ts';
import type { FacilitationStore } from '#server/db/facilitation.ts';
import type { GuestDoor } from '#server/db/guest-door.ts';
import type { LobbyStore } from '#server/db/lobby.ts';
import type { ActJournal, MeetingAct } from '../meeting-act.ts';

/** Somebody leads the talk; `inside`: who has come in, and by which session. */
export interface FacilitationAct extends MeetingAct {
	readonly inside: LiveState['inside'];
}

export interface FacilitationPorts {
	readonly facilitation: FacilitationStore;
	readonly lobby: LobbyStore;
	readonly guests: Pick<GuestDoor, 'sendBack'>;
	readonly journal: ActJournal;
}
