import type { Refusal } from '#domain/shared/refusal.ts';
import type { IntervisionRole } from './role.ts';

/** What the room page needs before the meeting socket answers. */
export interface RoomView {
	readonly intervisionId: string;
	readonly poleName: string;
	/** ISO UTC. */
	readonly startsAt: string;
	readonly me: {
		readonly name: string;
		readonly fonction: string;
		readonly role: IntervisionRole;
	};
}

/** Answer of `readRoom`; « charte-non-acceptee » sends back to the door. */
export type RoomAnswer =
	{ readonly ok: true; readonly room: RoomView } | { readonly ok: false; readonly why: Refusal };
