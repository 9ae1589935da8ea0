import type { Room } from 'livekit-client';
import type { Lib } from './livekit-lib.ts';

/**
 * Does the job as soon as the room's signalling stands, before its media connection does: what is published then needs
 * no second round of negotiation, and a change of rooms is shorter by as much. Await it once connected.
 */
export function onceSignalled(lib: Lib, room: Room, job: () => Promise<void>): Promise<void> {
	const done = new Promise<void>((resolve, reject) => {
		room.once(lib.RoomEvent.SignalConnected, () => void job().then(resolve, reject));
	});
	// Told to whoever awaits it; nobody does when the connection fails.
	done.catch(() => undefined);
	return done;
}
