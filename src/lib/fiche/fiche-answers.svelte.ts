import type * as Y from 'yjs';
import { acceptEntry } from '#domain/fiche/accept-entry.ts';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import { emptyValues, type FicheValues } from '#domain/fiche/fiche-values.ts';
import { ficheValuesFromDoc } from '#lib/sync/fiche-values-from-doc.ts';
import { mendedText, mendText, stillStands, type Mend, type Undo } from './mend-text.ts';

/** The answers, as the screen reads and writes them. */
export class FicheAnswers {
	values = $state.raw<FicheValues>(emptyValues);
	readonly shape: FicheShape;
	readonly #doc: Y.Doc;
	readonly #canWrite: () => boolean;

	constructor(doc: Y.Doc, shape: FicheShape, canWrite: () => boolean) {
		this.#doc = doc;
		this.shape = shape;
		this.#canWrite = canWrite;
		let due = false;
		doc.on('afterTransaction', () => {
			if (due) return;
			due = true;
			// One reading for all the changes of one frame.
			queueMicrotask(() => {
				due = false;
				this.#read();
			});
		});
		this.#read();
	}

	/** The shared long text of a field. */
	text(field: string): Y.Text {
		return this.#doc.getText(field);
	}

	/** A short answer as words; empty when there is none. */
	line(key: string): string {
		const value = this.values.entries[key];
		return typeof value === 'string' ? value : '';
	}

	/** Writes short answers, `null` to clear one; false when one of them would be refused by the server. */
	write(changes: readonly (readonly [key: string, value: string | true | null])[]): boolean {
		if (!this.#canWrite()) return false;
		const map = this.#doc.getMap<unknown>(this.shape.entriesRoot);
		const fits = changes.every(([key, value]) => {
			const rule = this.shape.entries.get(key);
			return rule !== undefined && acceptEntry(rule, value);
		});
		if (!fits) return false;
		this.#doc.transact(() => {
			for (const [key, value] of changes) {
				if ((map.get(key) ?? null) !== value) map.set(key, value);
			}
		});
		return true;
	}

	/**
	 * Replaces passages of a free text, long or short, if they still stand where they were found ([GAR-54]).
	 * Gives what takes them back, null when nothing was done.
	 */
	mend(key: string, mends: readonly Mend[]): Undo | null {
		const max = this.shape.texts.get(key);
		if (max === undefined) return this.#mendLine(key, mends);
		const text = this.text(key);
		const longer = mendedText(text.toString(), mends).length;
		if (!this.#canWrite() || longer > Math.max(max, text.length)) return null;
		const undo = mendText(text, mends);
		return undo && { ...undo, run: () => this.#canWrite() && undo.run() };
	}

	#mendLine(key: string, mends: readonly Mend[]): Undo | null {
		const before = this.#lineNow(key);
		const mended = mendedText(before, mends);
		const after = mended.trim() === '' ? '' : mended;
		if (!stillStands(before, mends) || !this.write([[key, after || null]])) return null;
		return {
			// A short answer is written whole: taking it back must not undo what somebody wrote since.
			run: () => this.#lineNow(key) === after && this.write([[key, before]]),
			forget: () => undefined
		};
	}

	/** As the document has it: `values` follow a moment later. */
	#lineNow(key: string): string {
		const value = this.#doc.getMap<unknown>(this.shape.entriesRoot).get(key);
		return typeof value === 'string' ? value : '';
	}

	#read(): void {
		this.values = ficheValuesFromDoc(this.#doc, this.shape);
	}
}
