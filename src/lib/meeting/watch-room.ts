import type { DisconnectReason, Room } from 'livekit-client';
import type { Lib } from './livekit-lib.ts';
import type { OwnDevice } from './local-media.svelte.ts';

/** What a media room may tell; each is heard for the room that is current, and for no other. */
export interface RoomEars {
	/** Someone, something published, a voice, a network: read the whole room again. */
	readonly onchange: () => void;
	readonly onplayback: () => void;
	readonly onsilence: () => void;
	/** One's own device was muted: by oneself, by whoever leads, or because it went away. */
	readonly onmuted: (device: OwnDevice) => void;
	readonly onlink: (link: 'joined' | 'reconnecting') => void;
	/** The computer can not follow. */
	readonly onbreathless: () => void;
	/** A device failed while it was being used. */
	readonly ondevice: (error: Error) => void;
	readonly onlost: (reason: DisconnectReason | undefined) => void;
}

/** Listens to a room for as long as `isCurrent` says so. */
export function watchRoom(lib: Lib, room: Room, isCurrent: () => boolean, ears: RoomEars): void {
	const { ParticipantEvent, RoomEvent } = lib;
	const heard = (act: () => void) => () => {
		if (isCurrent()) act();
	};
	for (const event of [
		RoomEvent.ParticipantConnected,
		RoomEvent.ParticipantDisconnected,
		RoomEvent.TrackPublished,
		RoomEvent.TrackSubscribed,
		RoomEvent.TrackUnsubscribed,
		RoomEvent.TrackUnpublished,
		RoomEvent.TrackMuted,
		RoomEvent.TrackUnmuted,
		RoomEvent.LocalTrackPublished,
		RoomEvent.LocalTrackUnpublished,
		RoomEvent.ActiveSpeakersChanged,
		RoomEvent.ConnectionQualityChanged
	])
		room.on(event, heard(ears.onchange));

	room.on(RoomEvent.AudioPlaybackStatusChanged, heard(ears.onplayback));
	room.on(RoomEvent.VideoPlaybackStatusChanged, heard(ears.onplayback));
	room.localParticipant.on(ParticipantEvent.LocalTrackCpuConstrained, heard(ears.onbreathless));
	room.on(RoomEvent.MediaDevicesError, (error) => heard(() => ears.ondevice(error))());
	room.on(RoomEvent.TrackMuted, ({ source }, { isLocal }) => {
		const { Camera, Microphone } = lib.Track.Source;
		const device = source === Camera ? 'camera' : source === Microphone ? 'microphone' : null;
		if (isLocal && device) heard(() => ears.onmuted(device))();
	});
	room.on(RoomEvent.LocalAudioSilenceDetected, heard(ears.onsilence));
	room.on(
		RoomEvent.Reconnecting,
		heard(() => ears.onlink('reconnecting'))
	);
	room.on(
		RoomEvent.Reconnected,
		heard(() => ears.onlink('joined'))
	);
	room.on(RoomEvent.Disconnected, (reason) => heard(() => ears.onlost(reason))());
}
