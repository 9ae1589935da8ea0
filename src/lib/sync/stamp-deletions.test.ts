import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { stampDeletions } from './stamp-deletions.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clock = (doc: Y.Doc) => Y.getState(doc.store, doc.clientID);

it('[EDI-1] gives a deletion a clock, and changes nothing else', () => {
	const doc = new Y.Doc();
	const text = doc.getText('t');
	text.insert(0, 'abc');
	let erased = 0;
	stampDeletions(doc, () => (erased += 1));
	const before = clock(doc);
	text.delete(1, 1);
	expect([clock(doc), erased]).toEqual([before, 1]);
	text.delete(1, 1);
	vi.runAllTimers();
	expect([clock(doc), erased, text.toString()]).toEqual([before + 1, 2, 'a']);
});

it('stamps neither insertions nor what others delete', () => {
	const doc = new Y.Doc();
	const other = new Y.Doc();
	doc.getText('t').insert(0, 'abc');
	let erased = 0;
	const stop = stampDeletions(doc, () => (erased += 1));
	Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
	other.getText('t').delete(0, 1);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
	doc.getText('t').insert(0, 'x');
	vi.runAllTimers();
	expect(erased).toBe(0);
	stop();
	doc.getText('t').delete(0, 1);
	expect(erased).toBe(0);
});

it('[EDI-1] a deletion followed by text needs no stamp: nothing is unsaved again later', () => {
	const doc = new Y.Doc();
	const text = doc.getText('t');
	text.insert(0, 'abc');
	stampDeletions(doc, () => undefined);
	text.delete(0, 1);
	text.insert(0, 'x');
	const written = clock(doc);
	vi.runAllTimers();
	expect([clock(doc), text.toString()]).toEqual([written, 'xbc']);
});
