import type { Room } from 'livekit-client';
import type { Lib } from './livekit-lib.ts';
import { roomOptions, type RoomNeeds } from './media-options.ts';

/** Makes a room, not connected yet: what must be settled before the first packet is settled here. */
export function makeRoom(lib: Lib, needs: RoomNeeds): Room {
	return new lib.Room(roomOptions(lib, needs));
}
