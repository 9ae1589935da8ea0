import type * as Y from 'yjs';
import { acceptEntry } from '#domain/fiche/accept-entry.ts';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import { emptyValues, type FicheValues } from '#domain/fiche/fiche-values.ts';
import { ficheValuesFromDoc } from '#lib/sync/fiche-values-from-doc.ts';

/** Origin of a proposed mending, so that undoing takes it back. */
export const mendOrigin = 'mend';

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

	/** Replaces a passage of a free text, long or short, if it still stands at `start`; false otherwise. */
	mend(key: string, start: number, passage: string, replacement: string): boolean {
		const end = start + passage.length;
		if (!this.shape.texts.has(key)) {
			const line = this.line(key);
			if (line.slice(start, end) !== passage) return false;
			return this.write([[key, line.slice(0, start) + replacement + line.slice(end)]]);
		}
		const text = this.text(key);
		if (!this.#canWrite() || text.toString().slice(start, end) !== passage) return false;
		this.#doc.transact(() => {
			text.delete(start, passage.length);
			if (replacement) text.insert(start, replacement);
		}, mendOrigin);
		return true;
	}

	#read(): void {
		this.values = ficheValuesFromDoc(this.#doc, this.shape);
	}
}
