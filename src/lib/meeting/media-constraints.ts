/** What is asked of one person's microphone (meeting.md §4.3: voiceIsolation would erase neighbours). */
export function microphoneConstraints(deviceId: string | null): MediaTrackConstraints {
	return {
		echoCancellation: true,
		noiseSuppression: true,
		autoGainControl: true,
		channelCount: 1,
		// A wish: `exact` would fail with a device that was unplugged since.
		...(deviceId ? { deviceId: { ideal: deviceId } } : {})
	};
}

export function cameraConstraints(deviceId: string | null): MediaTrackConstraints {
	return {
		width: { ideal: 1280 },
		height: { ideal: 720 },
		...(deviceId ? { deviceId: { ideal: deviceId } } : { facingMode: 'user' })
	};
}
