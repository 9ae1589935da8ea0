/** A control of the screen that shows a guarded text. */
export interface TextPlace {
	readonly focus: () => void;
	readonly selection: () => { readonly start: number; readonly end: number };
	/** Takes the focus, selects a passage and brings it into view. */
	readonly reveal: (start: number, end: number) => void;
}

/** Where each text of the fiche is shown, so that one can be led to a passage from anywhere. */
export class TextPlaces {
	readonly #places = new Map<string, TextPlace>();

	/** Gives what takes it away again. */
	add(key: string, place: TextPlace): () => void {
		this.#places.set(key, place);
		return () => {
			if (this.#places.get(key) === place) this.#places.delete(key);
		};
	}

	at(key: string): TextPlace | undefined {
		return this.#places.get(key);
	}
}
