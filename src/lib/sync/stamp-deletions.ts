import * as Y from 'yjs';
import { changedKeys } from './changed-keys.ts';

/** Origin of a stamp: no undo manager follows it, no screen shows it. */
const stampOrigin = 'stamp';
const pause = 250;

/**
 * Gives every deletion a clock. Deleting text writes no struct, so no acknowledgement could prove that it is
 * on disk; after a pause in which nothing else is written, one character is added and removed in a single transaction of
 * the same text, and the server's frames are in order: once this clock is durable, the deletion before it is too ([EDI-1]).
 */
export function stampDeletions(doc: Y.Doc, onerase: (keys: readonly string[]) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const watch = (transaction: Y.Transaction) => {
		if (!transaction.local) return;
		const before = transaction.beforeState.get(doc.clientID) ?? 0;
		const after = transaction.afterState.get(doc.clientID) ?? 0;
		// What was written since has a clock of its own, which proves the deletion before it as well.
		if (after > before) return clearTimeout(timer);
		const text = changedText(transaction);
		if (transaction.deleteSet.clients.size === 0 || !text) return;
		onerase(changedKeys(transaction));
		clearTimeout(timer);
		timer = setTimeout(() => stamp(doc, text), pause);
	};
	doc.on('afterTransaction', watch);
	return () => {
		clearTimeout(timer);
		doc.off('afterTransaction', watch);
	};
}

function changedText(transaction: Y.Transaction): Y.Text | undefined {
	for (const type of transaction.changed.keys()) if (type instanceof Y.Text) return type;
	return undefined;
}

function stamp(doc: Y.Doc, text: Y.Text): void {
	doc.transact(() => {
		text.insert(0, ' ');
		text.delete(0, 1);
	}, stampOrigin);
}
