import type { Room } from 'livekit-client';
import { toaster } from '#lib/ui/toaster.svelte.ts';
import type { MediaChoices } from './media-choices.svelte.ts';

/** Where the voices come out from now on; a loudspeaker that can not be used is said, and everything stays as it was. */
export async function useOutput(
	room: Room | null,
	choices: MediaChoices,
	deviceId: string
): Promise<void> {
	const before = choices.outputId;
	choices.outputId = deviceId;
	try {
		await room?.switchActiveDevice('audiooutput', deviceId);
	} catch {
		choices.outputId = before;
		await room?.switchActiveDevice('audiooutput', before ?? 'default').catch(() => undefined);
		toaster.show('Le son n’a pas pu passer par cet appareil\u00A0: il sort comme avant.', {
			tone: 'info'
		});
	}
}
