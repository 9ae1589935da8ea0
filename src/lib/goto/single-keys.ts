import { KeySwitch } from '#lib/ui/key-switch.svelte.ts';

/** What takes the characters that are typed. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Shortcuts of one character, without Ctrl: silent in a field and behind a dialog, and switched off by who dictates or
 * presses keys unintended.
 */
class SingleKeys extends KeySwitch {
	/** Whether this key asks for this shortcut. */
	hears(event: KeyboardEvent, key: string): boolean {
		if (!this.on || event.key !== key || event.defaultPrevented) return false;
		if (event.ctrlKey || event.metaKey || event.altKey) return false;
		const typing = event.target instanceof Element && event.target.closest(fields) !== null;
		return !typing && document.querySelector('dialog:modal') === null;
	}
}

export const singleKeys = new SingleKeys('intervisio.touches-seules');
