import type * as Y from 'yjs';
import { mapPosition, minimalEdit, type DeltaStep, type TextEdit } from './text-edit.ts';

interface Limits {
	/** In UTF-16 units; beyond it the typing is undone and `onoverflow` is told ([FIC-6]: nothing is cut). */
	readonly max: number;
	readonly onoverflow: () => void;
	/** Whether something shown waits for the end of a composition: it is not written, so not stored either. */
	readonly onhold?: (held: boolean) => void;
}

/** What is used of a text area. */
export interface TextArea {
	value: string;
	selectionStart: number;
	selectionEnd: number;
	scrollTop: number;
	setSelectionRange(start: number, end: number): void;
	addEventListener(type: string, listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Ties a text area to a shared text. Only the difference is written, in one transaction; while an input
 * method composes (accents, dictation), others' changes wait so that it is not broken ([EDI-3]).
 */
export class TextareaBinding {
	readonly #area: TextArea;
	readonly #text: Y.Text;
	readonly #limits: Limits;
	readonly #stop = new AbortController();
	/** What the area showed when it last agreed with the shared text. */
	#known: string;
	#waiting: (readonly DeltaStep[])[] = [];
	#composing = false;

	constructor(area: TextArea, text: Y.Text, limits: Limits) {
		this.#area = area;
		this.#text = text;
		this.#limits = limits;
		this.#known = text.toString();
		area.value = this.#known;
		const { signal } = this.#stop;
		area.addEventListener('input', () => this.#typed(), { signal });
		area.addEventListener('compositionstart', () => (this.#composing = true), { signal });
		area.addEventListener('compositionend', () => this.#composed(), { signal });
		text.observe(this.#observe);
	}

	/** Writes what is shown now, even if it is still being composed. */
	write(): void {
		this.#push();
		this.#limits.onhold?.(false);
	}

	/** The area goes: what is being composed is written, nobody will end it. */
	destroy(): void {
		this.#stop.abort();
		this.write();
		this.#text.unobserve(this.#observe);
	}

	readonly #observe = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
		if (transaction.origin === this) return;
		this.#waiting.push(event.delta);
		if (!this.#composing) this.#show();
	};

	/** Telephones compose every word: what waits must be told, or « Enregistré » would not be true ([EDI-1]). */
	#typed(): void {
		if (this.#composing) this.#limits.onhold?.(this.#area.value !== this.#known);
		else this.#push();
	}

	#composed(): void {
		this.#composing = false;
		this.write();
	}

	#push(): void {
		const { value, selectionEnd } = this.#area;
		const edit = minimalEdit(this.#known, value, selectionEnd);
		if (edit) this.#write(edit);
		this.#known = value;
		this.#show();
	}

	#write({ index, remove, insert }: TextEdit): void {
		const [start, end] = [this.#moved(index), this.#moved(index + remove)];
		if (
			insert.length > end - start &&
			this.#text.length - (end - start) + insert.length > this.#limits.max
		) {
			this.#limits.onoverflow();
			return;
		}
		this.#text.doc?.transact(() => {
			if (end > start) this.#text.delete(start, end - start);
			if (insert) this.#text.insert(start, insert);
		}, this);
	}

	/** A position of the area, after the changes that it does not show yet. */
	#moved(position: number): number {
		return this.#waiting.reduce((at, delta) => mapPosition(at, delta), position);
	}

	#show(): void {
		const next = this.#text.toString();
		const { selectionStart, selectionEnd, scrollTop } = this.#area;
		if (this.#area.value !== next) {
			this.#area.value = next;
			this.#area.setSelectionRange(this.#moved(selectionStart), this.#moved(selectionEnd));
			this.#area.scrollTop = scrollTop;
		}
		this.#known = next;
		this.#waiting = [];
	}
}
