import type { MediaController } from '../media-controller.svelte.ts';

/** Chromium's own window above all others, with buttons in it; not in TypeScript's library yet. */
interface DocumentPictureInPicture {
	requestWindow(options: { width: number; height: number }): Promise<Window>;
}

function documentWindows(): DocumentPictureInPicture | null {
	const found: unknown = Reflect.get(globalThis, 'documentPictureInPicture');
	return found ? (found as DocumentPictureInPicture) : null;
}

/** Who speaks, in a small window over one's patient record: with its microphone button where the browser allows it. */
export class FloatingWindow {
	#close: (() => void) | null = null;

	get possible(): boolean {
		if (typeof document === 'undefined') return false;
		return documentWindows() !== null || document.pictureInPictureEnabled;
	}

	/** Inside a press. */
	async open(media: MediaController, nameOf: (identity: string) => string): Promise<void> {
		try {
			const windows = documentWindows();
			if (!windows) return await this.#openVideo();
			const window = await windows.requestWindow({ width: 380, height: 300 });
			const { fillWindow } = await import('./fill-window.ts');
			this.#close = fillWindow(window, media, nameOf);
		} catch {
			// Refused by the browser, or no picture yet: the room itself is unchanged.
		}
	}

	/** One picture alone, where a window with buttons does not exist. */
	async #openVideo(): Promise<void> {
		const video = document.querySelector(
			'.screen video, .tile.large video, .tile video:not(.mirror)'
		);
		if (video instanceof HTMLVideoElement) await video.requestPictureInPicture();
	}

	close(): void {
		this.#close?.();
		this.#close = null;
		if (typeof document !== 'undefined' && document.pictureInPictureElement)
			document.exitPictureInPicture().catch(() => undefined);
	}
}
