import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, type KeyBinding } from '@codemirror/view';
import { yCollab, ySyncAnnotation } from 'y-codemirror.next';
import type * as Y from 'yjs';
import type { TextHistory } from '../text-history.svelte.ts';
import type { ShownFinding } from '#lib/guard/shown-finding.ts';
import { adoptEditorStyles } from './adopt-editor-styles.ts';
import { findingMarks, showFindings } from './finding-marks.ts';
import { plainTextKeys } from './plain-text-keys.ts';
import { remoteCarets, type CaretSource } from './remote-carets.ts';

export interface EditorOptions {
	readonly parent: HTMLElement;
	readonly text: Y.Text;
	/** In UTF-16 units: a typing that would exceed it is refused and told, nothing is cut ([FIC-6]). */
	readonly max: number;
	readonly attributes: Readonly<Record<string, string>>;
	/** It outlives the editor: the text area that may take its place goes on with it. */
	readonly history: TextHistory;
	readonly carets: CaretSource;
	readonly onselect: (anchor: number, head: number) => void;
	readonly onoverflow: () => void;
}

export interface OpenEditor {
	readonly mark: (findings: readonly ShownFinding[]) => void;
	readonly describe: (attributes: Readonly<Record<string, string>>) => void;
	/** Lets the text be read only, or written again; the caret stays where it is. */
	readonly hold: (held: boolean) => void;
	readonly focus: () => void;
	readonly selection: () => { readonly start: number; readonly end: number };
	readonly reveal: (start: number, end: number) => void;
	readonly destroy: () => void;
}

/** Opens CodeMirror on a shared text; loaded after the first paint (collaboration.md §5). */
export function openEditor(options: EditorOptions): OpenEditor {
	adoptEditorStyles();
	const { text, parent, history } = options;
	const attributes = new Compartment();
	const writable = new Compartment();
	const view = new EditorView({
		parent,
		doc: text.toString(),
		extensions: [
			EditorView.lineWrapping,
			// Only \n, so that offsets are those of the shared text.
			EditorState.lineSeparator.of('\n'),
			EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?/g, '\n')),
			keymap.of([...undoKeys(history), ...plainTextKeys]),
			attributes.of(EditorView.contentAttributes.of(options.attributes)),
			// Without awareness: its own carets put a peer's colour in a style attribute (collaboration.md §5).
			yCollab(text, null, { undoManager: history.manager }),
			writable.of([]),
			limit(options),
			findingMarks,
			remoteCarets(options.carets),
			EditorView.updateListener.of((update) => {
				const { anchor, head } = update.state.selection.main;
				const moved = update.selectionSet || update.docChanged || update.focusChanged;
				if (moved && update.view.hasFocus) options.onselect(anchor, head);
			})
		]
	});
	return {
		mark: (findings) => showFindings(view, findings),
		describe: (next) =>
			view.dispatch({ effects: attributes.reconfigure(EditorView.contentAttributes.of(next)) }),
		hold: (held) => view.dispatch({ effects: writable.reconfigure(EditorState.readOnly.of(held)) }),
		focus: () => view.focus(),
		selection: () => ({ start: view.state.selection.main.from, end: view.state.selection.main.to }),
		reveal: (start, end) => {
			const length = view.state.doc.length;
			view.focus();
			view.dispatch({
				selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
				scrollIntoView: true
			});
		},
		destroy: () => view.destroy()
	};
}

function undoKeys(history: TextHistory): readonly KeyBinding[] {
	const undo = () => history.undo() || true;
	const redo = () => history.redo() || true;
	return [
		{ key: 'Mod-z', run: undo, preventDefault: true },
		{ key: 'Mod-y', run: redo, preventDefault: true },
		{ key: 'Mod-Shift-z', run: redo, preventDefault: true }
	];
}

function limit({ max, onoverflow }: EditorOptions): Extension {
	return EditorState.transactionFilter.of((transaction) => {
		const own = transaction.docChanged && transaction.annotation(ySyncAnnotation) === undefined;
		const { length } = transaction.newDoc;
		if (!own || length <= max || length <= transaction.startState.doc.length) return transaction;
		queueMicrotask(onoverflow);
		return [];
	});
}
