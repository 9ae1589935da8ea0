import type { MeetingView } from '#domain/realtime/meeting-view.ts';
import type { MediaController } from './media-controller.svelte.ts';
import type { MeetingController } from './meeting-controller.svelte.ts';
import type { RoomPanels } from './room-panels.svelte.ts';

/** What every part of the room is given: the state, whom to ask, what is unfolded. */
export interface RoomParts {
	readonly view: MeetingView;
	readonly meeting: MeetingController;
	readonly media: MediaController;
	readonly panels: RoomPanels;
}
