const name = 'intervisio.touches-seules';
const off = 'non';

/** What takes the characters that are typed. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Shortcuts of one character, without Ctrl: silent in a field and behind a dialog, and switched off by who dictates or
 * presses keys unintended (WCAG 2.1.4). The choice is this browser's.
 */
class SingleKeys {
	#on = $state(true);

	constructor() {
		try {
			this.#on = localStorage.getItem(name) !== off;
		} catch {
			// No storage here, or on the server: they are on.
		}
	}

	get on(): boolean {
		return this.#on;
	}

	set on(on: boolean) {
		this.#on = on;
		try {
			if (on) localStorage.removeItem(name);
			else localStorage.setItem(name, off);
		} catch {
			// Kept for this visit only.
		}
	}

	/** Whether this key asks for this shortcut. */
	hears(event: KeyboardEvent, key: string): boolean {
		if (!this.#on || event.key !== key || event.defaultPrevented) return false;
		if (event.ctrlKey || event.metaKey || event.altKey) return false;
		const typing = event.target instanceof Element && event.target.closest(fields) !== null;
		return !typing && document.querySelector('dialog:modal') === null;
	}
}

export const singleKeys = new SingleKeys();
