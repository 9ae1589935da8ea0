import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { TextHistory } from './text-history.svelte.ts';

function open() {
	const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
	mine.on(
		'update',
		(update: Uint8Array, origin) => origin !== 'net' && Y.applyUpdate(theirs, update, 'net')
	);
	theirs.on(
		'update',
		(update: Uint8Array, origin) => origin !== 'net' && Y.applyUpdate(mine, update, 'net')
	);
	const text = mine.getText('t');
	let mayWrite = true;
	const history = new TextHistory(text, () => mayWrite);
	const typing = {};
	history.manager.addTrackedOrigin(typing);
	return {
		text,
		history,
		theirs: theirs.getText('t'),
		type: (at: number, words: string) => mine.transact(() => text.insert(at, words), typing),
		erase: (at: number, count: number) => mine.transact(() => text.delete(at, count), typing),
		hold: () => (mayWrite = false)
	};
}

it('[EDI-9] takes back one’s own words, and leaves what others wrote before, between and after', () => {
	const { text, history, theirs, type } = open();
	theirs.insert(0, 'avant ');
	type(6, 'mes mots');
	theirs.insert(10, 'les siens ');
	theirs.insert(theirs.length, ' après');
	expect(text.toString()).toBe('avant mes les siens mots après');
	expect(history.undo()).toBe(true);
	expect(text.toString()).toBe('avant les siens  après');
	expect([history.canUndo, history.canRedo]).toEqual([false, true]);
	expect(history.undo()).toBe(false);
	expect(text.toString()).toBe('avant les siens  après');
	expect(history.redo()).toBe(true);
	expect(theirs.toString()).toBe(text.toString());
	expect(theirs.toString()).toContain('mes');
});

it('[EDI-9] gives back what one erased, not what others erased', () => {
	const { text, history, theirs, type, erase } = open();
	type(0, 'un deux trois');
	history.manager.stopCapturing();
	erase(0, 3);
	theirs.delete(theirs.length - 5, 5);
	expect(history.undo()).toBe(true);
	expect(text.toString()).toBe('un deux ');
});

it('[EDI-13] takes nothing back while the fiche is only read', () => {
	const { text, history, type, hold } = open();
	type(0, 'mots');
	hold();
	expect(history.undo()).toBe(false);
	expect(text.toString()).toBe('mots');
});

it('[EDI-9] forgets everything when the field is left for good', () => {
	const { text, history, type, erase } = open();
	type(0, 'un nom');
	erase(0, 6);
	history.forget();
	expect(history.canUndo).toBe(false);
	expect(history.manager.undoStack).toEqual([]);
	type(0, 'x');
	expect(history.manager.undoStack).toEqual([]);
	expect(text.toString()).toBe('x');
});
