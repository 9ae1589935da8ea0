import { toaster } from '#lib/ui/toaster.svelte.ts';
import type { LocalMedia, OwnDevice } from '../local-media.svelte.ts';

/** [TOUR-5] Says that whoever leads cut one's microphone, and that one may open it again; or that it was pulled out. */
export function tellMuted(local: LocalMedia, device: OwnDevice): void {
	// Nobody is accused of what a cable did.
	if (local.hasGone(device) || device === 'camera' || !local.cutFromAfar()) return;
	toaster.show(
		'Votre micro a été coupé par la personne qui conduit la parole. Vous pouvez le rallumer.',
		{ tone: 'info' }
	);
}
