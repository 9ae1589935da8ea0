let held: MediaStream | null = null;
let watcher: HTMLVideoElement | null = null;

/** Keeps the devices opened at the door, so that the room neither asks again nor waits for them. */
export function holdDevices(stream: MediaStream): void {
	held = stream;
	// Chromium puts a camera that nobody watches to sleep, and then shows no picture to another tab either.
	watcher = document.createElement('video');
	watcher.muted = true;
	watcher.srcObject = stream;
	watcher.play().catch(() => undefined);
}

/** Takes what the door opened, once; null when it opened nothing. */
export function takeDevices(): MediaStream | null {
	const stream = held;
	held = null;
	if (watcher) watcher.srcObject = null;
	watcher = null;
	return stream;
}

/** Turns the camera off, with its light; the microphone goes on. */
export function dropCamera(stream: MediaStream | null): void {
	for (const track of stream?.getVideoTracks() ?? []) {
		track.stop();
		stream?.removeTrack(track);
	}
}

/** Turns the devices off, with their light. */
export function stopDevices(stream: MediaStream | null): void {
	for (const track of stream?.getTracks() ?? []) track.stop();
}
