import type { MediaController } from '../media-controller.svelte.ts';
import { useOutput } from './use-output.ts';

/** Uses what was plugged: both sides of a headset, or the camera that came back. */
export async function takePlugged(media: MediaController): Promise<void> {
	const { devices, local } = media;
	const { plugged } = devices;
	devices.plugged = null;
	if (plugged?.cameraId) await local.choose('camera', plugged.cameraId);
	if (plugged?.microphoneId) await local.choose('microphone', plugged.microphoneId);
	if (plugged?.outputId) await useOutput(media, plugged.outputId);
}
