import { announcer } from '#lib/ui/announcer.svelte.ts';
import { toaster } from '#lib/ui/toaster.svelte.ts';
import type { MediaController } from '../media-controller.svelte.ts';
import { fillWindow } from './fill-window.ts';

/** Chromium's own window above all others, with buttons in it; not in TypeScript's library yet. */
interface DocumentPictureInPicture {
	requestWindow(options: { width: number; height: number }): Promise<Window>;
}

const noPicture =
	'Personne ne montre son image pour l’instant\u00A0: la petite fenêtre n’aurait rien à montrer.';
const refused = 'La petite fenêtre ne s’est pas ouverte. Appuyez de nouveau pour réessayer.';

/** Opens the small window, in the browser's own way; gives what closes it, null when there is none. */
export default async function openWindow(
	media: MediaController,
	nameOf: (identity: string) => string,
	onclosed: () => void
): Promise<(() => void) | null> {
	const closed = () => {
		onclosed();
		say('Petite fenêtre fermée.');
	};
	try {
		const windows = documentWindows();
		const close = windows
			? await openPage(windows, media, nameOf, closed)
			: await openPicture(closed);
		if (close) say('Petite fenêtre ouverte, par-dessus les autres.');
		return close;
	} catch {
		toaster.show(refused, { tone: 'info' });
		return null;
	}
}

const say = (words: string) => announcer.say(words, { channel: 'fenetre' });

function documentWindows(): DocumentPictureInPicture | null {
	const found: unknown = Reflect.get(globalThis, 'documentPictureInPicture');
	return found ? (found as DocumentPictureInPicture) : null;
}

async function openPage(
	windows: DocumentPictureInPicture,
	media: MediaController,
	nameOf: (identity: string) => string,
	closed: () => void
): Promise<() => void> {
	const window = await windows.requestWindow({ width: 380, height: 300 });
	window.addEventListener('pagehide', closed, { once: true });
	return fillWindow(window, media, nameOf);
}

/** The one to look at first. */
const pictures = ['.screen video', '.tile.large video.shown', '.tile video.shown:not(.mirror)'];

/** One picture alone, where a window with buttons does not exist. */
async function openPicture(closed: () => void): Promise<(() => void) | null> {
	const video = pictures
		.flatMap((selector) => [...document.querySelectorAll(selector)])
		.find((element) => element instanceof HTMLVideoElement && element.videoWidth > 0);
	if (!(video instanceof HTMLVideoElement)) {
		toaster.show(noPicture, { tone: 'info' });
		return null;
	}
	await video.requestPictureInPicture();
	video.addEventListener('leavepictureinpicture', closed, { once: true });
	return () => void document.exitPictureInPicture().catch(() => undefined);
}
