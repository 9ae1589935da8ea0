import { EditorSelection, type SelectionRange } from '@codemirror/state';
import type { Command, EditorView, KeyBinding } from '@codemirror/view';

/** Where the caret goes from here. */
type Reach = (view: EditorView, from: SelectionRange, forward: boolean) => SelectionRange;

const byCharacter: Reach = (view, from, forward) => view.moveByChar(from, forward);
const byWord: Reach = (view, from, forward) => view.moveByGroup(from, forward);

const byLine: Reach = (view, from, forward) => {
	const moved = view.moveVertically(from, forward);
	// On the first and the last line, as in any text area.
	return moved.head === from.head ? view.moveToLineBoundary(from, forward) : moved;
};

const toLineEnd: Reach = (view, from, forward) => {
	const moved = view.moveToLineBoundary(from, forward);
	// Already at the edge of the wrapped line: to that of the whole one.
	return moved.head === from.head ? view.moveToLineBoundary(from, forward, false) : moved;
};

const toTextEnd: Reach = (view, _, forward) =>
	EditorSelection.cursor(forward ? view.state.doc.length : 0);

function move(reach: Reach, forward: boolean, extend: boolean): Command {
	return (view) => {
		const { main } = view.state.selection;
		// What was selected is left by its edge, not by its middle.
		const leaves = !extend && !main.empty && (reach === byCharacter || reach === byLine);
		const to = leaves
			? EditorSelection.cursor(forward ? main.to : main.from)
			: reach(view, main, forward);
		const next = extend
			? EditorSelection.range(main.anchor, to.head, to.goalColumn, to.bidiLevel ?? undefined)
			: to;
		if (next.eq(main, true)) return false;
		view.dispatch({ selection: next, scrollIntoView: true, userEvent: 'select' });
		return true;
	};
}

function erase(reach: Reach, forward: boolean): Command {
	return (view) => {
		if (view.state.readOnly) return false;
		const { main } = view.state.selection;
		// At the beginning of a line, the line break goes.
		const near = [reach, byCharacter].map((each) => each(view, main, forward).head);
		const head = near.find((place) => place !== main.head) ?? main.head;
		const from = main.empty ? Math.min(main.head, head) : main.from;
		const to = main.empty ? Math.max(main.head, head) : main.to;
		if (from === to) return false;
		const userEvent = forward ? 'delete.forward' : 'delete.backward';
		view.dispatch({ changes: { from, to }, scrollIntoView: true, userEvent });
		return true;
	};
}

const breakLine: Command = (view) => {
	if (view.state.readOnly) return false;
	const change = view.state.replaceSelection(view.state.lineBreak);
	view.dispatch(change, { scrollIntoView: true, userEvent: 'input' });
	return true;
};

const selectAll: Command = (view) => {
	const selection = EditorSelection.range(0, view.state.doc.length);
	view.dispatch({ selection, userEvent: 'select' });
	return true;
};

function moves(keys: Pick<KeyBinding, 'key' | 'mac'>, reach: Reach, forward: boolean): KeyBinding {
	const [run, shift] = [move(reach, forward, false), move(reach, forward, true)];
	return { ...keys, run, shift, preventDefault: true };
}

/**
 * The keys of a text area. The package of CodeMirror's own commands brings its parser with it, for a text that has no
 * syntax (16 kB, compressed). Pages are left to the browser.
 */
export const plainTextKeys: readonly KeyBinding[] = [
	moves({ key: 'ArrowLeft' }, byCharacter, false),
	moves({ key: 'ArrowRight' }, byCharacter, true),
	moves({ key: 'Mod-ArrowLeft', mac: 'Alt-ArrowLeft' }, byWord, false),
	moves({ key: 'Mod-ArrowRight', mac: 'Alt-ArrowRight' }, byWord, true),
	moves({ mac: 'Cmd-ArrowLeft' }, toLineEnd, false),
	moves({ mac: 'Cmd-ArrowRight' }, toLineEnd, true),
	moves({ key: 'ArrowUp' }, byLine, false),
	moves({ key: 'ArrowDown' }, byLine, true),
	moves({ mac: 'Cmd-ArrowUp' }, toTextEnd, false),
	moves({ mac: 'Cmd-ArrowDown' }, toTextEnd, true),
	moves({ key: 'Home' }, toLineEnd, false),
	moves({ key: 'End' }, toLineEnd, true),
	moves({ key: 'Mod-Home' }, toTextEnd, false),
	moves({ key: 'Mod-End' }, toTextEnd, true),
	{ key: 'Enter', run: breakLine, shift: breakLine },
	{ key: 'Mod-a', run: selectAll },
	{
		key: 'Backspace',
		run: erase(byCharacter, false),
		shift: erase(byCharacter, false),
		preventDefault: true
	},
	{ key: 'Delete', run: erase(byCharacter, true), preventDefault: true },
	{ key: 'Mod-Backspace', mac: 'Alt-Backspace', run: erase(byWord, false), preventDefault: true },
	{ key: 'Mod-Delete', mac: 'Alt-Delete', run: erase(byWord, true), preventDefault: true },
	{ mac: 'Mod-Backspace', run: erase(toLineEnd, false), preventDefault: true },
	{ mac: 'Mod-Delete', run: erase(toLineEnd, true), preventDefault: true }
];
