import * as Y from 'yjs';

/** Origin of a proposed mending: an editor that tracks this class takes it back with Ctrl+Z. */
export class MendOrigin {}

/** One passage to replace, at a place of the text as it is now. */
export interface Mend {
	readonly start: number;
	readonly passage: string;
	readonly replacement: string;
}

/** Takes one mending back, or lets it be; until then the words replaced stay in this browser's memory. */
export interface Undo {
	/** False when it can no longer be taken back. */
	readonly run: () => boolean;
	readonly forget: () => void;
}

/** Says whether every passage still reads the same at its place: else nothing is replaced ([GAR-54]). */
export function stillStands(text: string, mends: readonly Mend[]): boolean {
	return mends.every(({ start, passage }) => text.startsWith(passage, start));
}

/** The text with its passages replaced. */
export function mendedText(text: string, mends: readonly Mend[]): string {
	return fromTheEnd(mends).reduce(
		(done, { start, passage, replacement }) =>
			done.slice(0, start) + replacement + done.slice(start + passage.length),
		text
	);
}

/** Replaces passages of a shared text in one go; null, and nothing done, when one of them has changed. */
export function mendText(text: Y.Text, mends: readonly Mend[]): Undo | null {
	if (!stillStands(text.toString(), mends)) return null;
	const origin = new MendOrigin();
	// Its own manager: it takes back this mending, whatever this person and the others wrote since ([GAR-55]).
	const manager = new Y.UndoManager(text, { trackedOrigins: new Set([origin]) });
	text.doc?.transact(() => {
		for (const { start, passage, replacement } of fromTheEnd(mends)) {
			text.delete(start, passage.length);
			if (replacement) text.insert(start, replacement);
		}
	}, origin);
	const forget = () => {
		// Without it the deleted words would be kept for as long as the document (collaboration.md §2.5).
		manager.clear();
		manager.destroy();
	};
	return {
		run: () => {
			const done = manager.undo() !== null;
			forget();
			return done;
		},
		forget
	};
}

const fromTheEnd = (mends: readonly Mend[]) => mends.toSorted((a, b) => b.start - a.start);
