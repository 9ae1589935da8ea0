import { Later } from '#lib/ui/later.svelte.ts';
import type { MediaController } from '../media-controller.svelte.ts';

/** Who speaks, in a small window over one's patient record: with its microphone button where the browser allows it. */
export class FloatingWindow {
	/** Above all others, now. */
	on = $state(false);
	#close: (() => void) | null = null;
	readonly #opener = new Later(() => import('./open-window.ts'));

	get possible(): boolean {
		if (typeof document === 'undefined') return false;
		return 'documentPictureInPicture' in globalThis || document.pictureInPictureEnabled;
	}

	/** Inside a press: the browser opens nothing that was not asked for. */
	async toggle(media: MediaController, nameOf: (identity: string) => string): Promise<void> {
		if (this.on) return this.close();
		await this.#opener.ask(() => undefined);
		const close = await this.#opener.part?.(media, nameOf, () => (this.on = false));
		if (!close) return;
		this.#close = close;
		this.on = true;
	}

	close(): void {
		this.#close?.();
	}
}
