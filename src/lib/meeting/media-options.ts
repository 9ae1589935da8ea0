import type { RoomConnectOptions, RoomOptions } from 'livekit-client';
import type { Lib } from './livekit-lib.ts';

/** Options of a room for one person at his desk, 4 to 15 people (meeting.md §4.3). */
export function roomOptions(lib: Lib): RoomOptions {
	return {
		adaptiveStream: { pauseVideoInBackground: true },
		dynacast: true,
		// The same tracks are published again in the next room: they must survive this one.
		stopLocalTrackOnUnpublish: false,
		disconnectOnPageLeave: true,
		publishDefaults: {
			videoCodec: 'vp8',
			simulcast: true,
			videoSimulcastLayers: [lib.VideoPresets.h180, lib.VideoPresets.h360],
			audioPreset: lib.AudioPresets.speech,
			dtx: true,
			red: true
		}
	};
}

/** In audio only, nothing is subscribed to that was not asked for: no video byte comes in. */
export function connectOptions(withVideo: boolean): RoomConnectOptions {
	return {
		autoSubscribe: withVideo,
		maxRetries: 5,
		peerConnectionTimeout: 30_000,
		websocketTimeout: 20_000
	};
}
