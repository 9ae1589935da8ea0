import { toaster } from '#lib/ui/toaster.svelte.ts';
import type { MediaController } from '../media-controller.svelte.ts';

/** Where the voices come out from now on; a loudspeaker that can not be used is said, and everything stays as it was. */
export async function useOutput(media: MediaController, deviceId: string): Promise<void> {
	const { choices } = media;
	const before = choices.outputId;
	choices.outputId = deviceId;
	try {
		await media.playIn(deviceId);
	} catch {
		choices.outputId = before;
		await media.playIn(before ?? 'default').catch(() => undefined);
		toaster.show('Le son n’a pas pu passer par cet appareil\u00A0: il sort comme avant.', {
			tone: 'info'
		});
	}
}
