import type { Room, RoomOptions } from 'livekit-client';
import type { Lib } from '../livekit-lib.ts';
import { cannotEncrypt, type EncryptionRefusal } from './encryption-words.ts';

/** The pass is not used: nothing was connected, nothing left this computer. */
export class EncryptionRefused extends Error {
	override readonly name = 'EncryptionRefused';
	readonly refusal: EncryptionRefusal;
	constructor(refusal: EncryptionRefusal) {
		super(refusal.title);
		this.refusal = refusal;
	}
}

/** Makes a room that encrypts, not connected yet: the key, then the switch, then only may it connect (meeting.md §4.4). */
export async function makeSealedRoom(
	lib: Lib,
	options: RoomOptions,
	worker: Worker,
	key: string
): Promise<Room> {
	const keyProvider = new lib.ExternalE2EEKeyProvider();
	const room = construct(lib, { ...options, encryption: { keyProvider, worker } });
	await keyProvider.setKey(bytesOf(key));
	await room.setE2EEEnabled(true);
	return room;
}

/**
 * Its 32 random bytes, from which the keys are derived at once (HKDF): handed over as a text, it would be stretched like
 * a password, a hundred thousand rounds that each change of rooms would wait for.
 */
function bytesOf(key: string): ArrayBuffer {
	const text = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
}

/** The constructor itself throws where encryption is not supported (livekit-client 2.23). */
function construct(lib: Lib, options: RoomOptions): Room {
	try {
		return new lib.Room(options);
	} catch (error) {
		if (error instanceof lib.DeviceUnsupportedError) throw new EncryptionRefused(cannotEncrypt);
		throw error;
	}
}

const READY_WITHIN_MS = 5000;

/** Waits until the worker has said that what this room sends is encrypted; throws when it does not. */
export async function whenSealed(lib: Lib, room: Room): Promise<void> {
	if (room.isE2EEEnabled) return;
	await new Promise<void>((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('encryption not ready')), READY_WITHIN_MS);
		const look = () => {
			if (!room.isE2EEEnabled) return;
			clearTimeout(timer);
			resolve();
		};
		room.on(lib.RoomEvent.ParticipantEncryptionStatusChanged, look);
		look();
	});
}
