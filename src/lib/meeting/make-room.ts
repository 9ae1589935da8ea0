import type { Room } from 'livekit-client';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import type { Encryption } from './encryption/encryption.svelte.ts';
import type { Lib } from './livekit-lib.ts';
import { roomOptions, type RoomNeeds } from './media-options.ts';

/** Makes a room, not connected yet: what must be settled before the first packet is settled here. */
export function makeRoom(
	lib: Lib,
	encryption: Encryption,
	pass: MediaPass,
	{ profile }: Pick<RoomNeeds, 'profile'>,
	{ outputId }: Pick<RoomNeeds, 'outputId'>
): Promise<Room> {
	const needs = { profile, encrypted: pass.key !== null, outputId };
	return encryption.makeRoom(lib, pass, roomOptions(lib, needs));
}
