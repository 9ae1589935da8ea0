import { acceptEntry } from '#domain/fiche/accept-entry.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { FicheDoc } from './fiche-doc.ts';

/**
 * Writes the initial content into an empty document. Only the server does this, once: clients that
 * « fill what is empty » write it twice (collaboration.md §2.4). Throws on a value outside the form.
 */
export function writeFicheValues({ doc, shape }: FicheDoc, values: FicheValues): void {
	doc.transact(() => {
		const map = doc.getMap(shape.entriesRoot);
		for (const [key, value] of Object.entries(values.entries)) {
			const rule = shape.entries.get(key);
			if (!rule || !acceptEntry(rule, value)) throw new Error('initial entry outside the form');
			map.set(key, value);
		}
		for (const [name, text] of Object.entries(values.texts)) {
			if (!shape.texts.has(name)) throw new Error('initial text outside the form');
			doc.getText(name).insert(0, text);
		}
	});
}
