import type { Room } from 'livekit-client';
import type { Lib } from '../livekit-lib.ts';

/** What a room may tell of its encryption. */
export interface EncryptionEars {
	/** Who publishes what, and whether it is encrypted. */
	readonly onchange: () => void;
	/** A frame of this person could not be decrypted. */
	readonly onerror: (identity: string) => void;
	/** This person left: what she brings when she comes back is another key's. */
	readonly ongone: (identity: string) => void;
	readonly onrecording: (recording: boolean) => void;
	readonly onleft: () => void;
}

/** Listens to a room for as long as `isCurrent` says so. */
export function hearRoom(
	lib: Lib,
	room: Room,
	isCurrent: () => boolean,
	ears: EncryptionEars
): void {
	const { RoomEvent } = lib;
	room.on(RoomEvent.ParticipantDisconnected, ({ identity }) => {
		if (isCurrent()) ears.ongone(identity);
	});
	for (const event of [
		RoomEvent.Connected,
		RoomEvent.ParticipantConnected,
		RoomEvent.ParticipantDisconnected,
		RoomEvent.TrackPublished,
		RoomEvent.TrackSubscribed,
		RoomEvent.TrackUnpublished,
		RoomEvent.LocalTrackPublished,
		RoomEvent.LocalTrackUnpublished,
		RoomEvent.ParticipantEncryptionStatusChanged
	])
		room.on(event, () => {
			if (isCurrent()) ears.onchange();
		});
	room.on(RoomEvent.EncryptionError, (_, person) => {
		if (isCurrent() && person) ears.onerror(person.identity);
	});
	room.on(RoomEvent.RecordingStatusChanged, (recording) => {
		if (isCurrent()) ears.onrecording(recording);
	});
	room.on(RoomEvent.Disconnected, () => {
		if (isCurrent()) ears.onleft();
	});
}
