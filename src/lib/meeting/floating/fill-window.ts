import { mount, unmount } from 'svelte';
import type { MediaController } from '../media-controller.svelte.ts';
import FloatingView from './FloatingView.svelte';

/** Draws the small window with the page's own styles, until it is closed. */
export function fillWindow(
	window: Window,
	media: MediaController,
	nameOf: (identity: string) => string
): () => void {
	const page = window.document;
	page.documentElement.lang = 'fr';
	page.title = 'Intervisio';
	for (const sheet of document.querySelectorAll('link[rel="stylesheet"], head style'))
		page.head.append(sheet.cloneNode(true));
	const back = () => {
		window.close();
		globalThis.focus();
	};
	const view = mount(FloatingView, { target: page.body, props: { media, nameOf, onback: back } });
	window.addEventListener('pagehide', () => void unmount(view), { once: true });
	return () => window.close();
}
