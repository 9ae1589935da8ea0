import type { TextHistory } from './text-history.svelte.ts';

/** Ctrl+Z in a text area that others write in too: the browser's own undo is lost at each of their changes. */
export function undoInTextarea(
	area: HTMLTextAreaElement,
	history: Pick<TextHistory, 'undo' | 'redo'>
): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	area.addEventListener(
		'keydown',
		(event) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			const key = event.key.toLowerCase();
			if (key !== 'z' && key !== 'y') return;
			event.preventDefault();
			if (key === 'y' || event.shiftKey) history.redo();
			else history.undo();
		},
		{ signal }
	);
	// From a menu, or shaking a phone.
	area.addEventListener(
		'beforeinput',
		(event) => {
			if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
			event.preventDefault();
			if (event.inputType === 'historyUndo') history.undo();
			else history.redo();
		},
		{ signal }
	);
	return () => stop.abort();
}
