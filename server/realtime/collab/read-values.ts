import type { FicheValues } from '#domain/fiche/fiche-values.ts';
import type { FicheDoc } from './fiche-doc.ts';

/** Reads the plain content of a shared document: cleared entries and empty texts are left out. */
export function readFicheValues({ doc, shape }: FicheDoc): FicheValues {
	const entries: Record<string, string | true> = {};
	const texts: Record<string, string> = {};
	const map = doc.getMap(shape.entriesRoot);
	for (const key of shape.entries.keys()) {
		const value = map.get(key);
		if (value === true || typeof value === 'string') entries[key] = value;
	}
	for (const name of shape.texts.keys()) {
		const text = doc.getText(name).toString();
		if (text !== '') texts[name] = text;
	}
	return { entries, texts };
}
