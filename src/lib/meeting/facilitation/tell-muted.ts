import { toaster } from '#lib/ui/toaster.svelte.ts';
import type { LocalMedia } from '../local-media.svelte.ts';

/** [TOUR-5] Says that whoever leads cut one's microphone, and that one may open it again. */
export function tellMuted(local: LocalMedia): void {
	if (!local.cutFromAfar()) return;
	toaster.show(
		'Votre micro a été coupé par la personne qui conduit la parole. Vous pouvez le rallumer.',
		{ tone: 'info' }
	);
}
