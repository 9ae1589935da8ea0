import type { PresenceMode } from '#domain/intervision/presence-mode.ts';

/** perso: one person at her desk. salle: the device of a room where several sit. */
export type CaptureProfile = 'perso' | 'salle';

export const profileOf = (mode: PresenceMode): CaptureProfile =>
	mode === 'salle' ? 'salle' : 'perso';

/**
 * What is asked of a microphone (meeting.md §4.3). Voice isolation is never asked for, and in a room neither is noise
 * suppression: both would erase those who sit further away.
 */
export function microphoneConstraints(
	deviceId: string | null,
	profile: CaptureProfile = 'perso'
): MediaTrackConstraints {
	return {
		echoCancellation: true,
		noiseSuppression: profile === 'perso',
		autoGainControl: true,
		channelCount: 1,
		// A wish: `exact` would fail with a device that was unplugged since.
		...(deviceId ? { deviceId: { ideal: deviceId } } : {})
	};
}

export function cameraConstraints(
	deviceId: string | null,
	profile: CaptureProfile = 'perso'
): MediaTrackConstraints {
	return {
		width: { ideal: profile === 'salle' ? 1920 : 1280 },
		height: { ideal: profile === 'salle' ? 1080 : 720 },
		...(deviceId ? { deviceId: { ideal: deviceId } } : { facingMode: 'user' })
	};
}
