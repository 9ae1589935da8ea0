import type { RoomConnectOptions, RoomOptions } from 'livekit-client';
import type { Lib } from './livekit-lib.ts';
import { canSimulcast } from './media/can-simulcast.ts';
import type { CaptureProfile } from './media-constraints.ts';

/** What differs from one browser, one person and one room to the next. */
export interface RoomNeeds {
	readonly profile: CaptureProfile;
	readonly encrypted: boolean;
	/** Where the voices come out; null for the system's own choice. */
	readonly outputId: string | null;
}

/** Options of a room of 4 to 15 people (meeting.md §4.3). */
export function roomOptions(lib: Lib, { profile, encrypted, outputId }: RoomNeeds): RoomOptions {
	const { AudioPresets, ScreenSharePresets, VideoPresets } = lib;
	return {
		adaptiveStream: { pauseVideoInBackground: true },
		dynacast: true,
		// The same tracks are published again in the next room: they must survive this one.
		stopLocalTrackOnUnpublish: false,
		disconnectOnPageLeave: true,
		...(outputId ? { audioOutput: { deviceId: outputId } } : {}),
		publishDefaults: {
			videoCodec: 'vp8',
			simulcast: canSimulcast(navigator.userAgent, encrypted),
			videoSimulcastLayers: [VideoPresets.h180, VideoPresets.h360],
			screenShareEncoding: ScreenSharePresets.h1080fps15.encoding,
			audioPreset: profile === 'salle' ? AudioPresets.music : AudioPresets.speech,
			dtx: true,
			red: true
		}
	};
}

/** When not everything is wanted, nothing is subscribed to that was not asked for. */
export function connectOptions(everything: boolean): RoomConnectOptions {
	return {
		autoSubscribe: everything,
		maxRetries: 5,
		peerConnectionTimeout: 30_000,
		websocketTimeout: 20_000
	};
}
