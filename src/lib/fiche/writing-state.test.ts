import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { WritingState } from './writing-state.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
	const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
	// As the fiche does with all the texts of its form.
	for (const key of ['contexte', 'detail']) mine.getText(key);
	mine.getMap('champs');
	theirs.on('update', (update: Uint8Array) => Y.applyUpdate(mine, update, 'net'));
	return { mine, theirs, writing: new WritingState(mine) };
}

it('[EDI-11] knows who writes where from the changes, and for how long', () => {
	const { theirs, writing } = open();
	theirs.getText('contexte').insert(0, 'a');
	expect(writing.isWriting(theirs.clientID, 'contexte')).toBe(true);
	expect(writing.isWriting(theirs.clientID, 'detail')).toBe(false);
	theirs.getMap('champs').set('motifs.nouveau', true);
	expect(writing.isWriting(theirs.clientID, 'contexte')).toBe(false);
	expect(writing.isWriting(theirs.clientID, 'motifs')).toBe(true);
	vi.advanceTimersByTime(3_900);
	expect(writing.isWriting(theirs.clientID, 'motifs')).toBe(true);
	vi.advanceTimersByTime(200);
	expect(writing.isWriting(theirs.clientID, 'motifs')).toBe(false);
	writing.destroy();
});

it('takes for writing neither one’s own words nor what comes with the line', () => {
	const { mine, theirs, writing } = open();
	mine.getText('contexte').insert(0, 'a');
	expect(writing.isWriting(mine.clientID, 'contexte')).toBe(false);
	const other = new Y.Doc();
	other.getText('contexte').insert(0, 'b');
	const third = new Y.Doc();
	third.getText('contexte').insert(0, 'c');
	Y.applyUpdate(other, Y.encodeStateAsUpdate(third));
	Y.applyUpdate(mine, Y.encodeStateAsUpdate(other), 'net');
	for (const { clientID } of [other, third, theirs])
		expect(writing.isWriting(clientID, 'contexte')).toBe(false);
	writing.destroy();
});
