import type * as Y from 'yjs';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import { acceptEntry } from '#domain/fiche/accept-entry.ts';
import type { FicheValues } from '#domain/fiche/fiche-values.ts';

/** The plain answers of a draft: cleared and unknown keys, and empty texts, are left out. */
export function ficheValuesFromDoc(doc: Y.Doc, shape: FicheShape): FicheValues {
	const entries: Record<string, string | true> = {};
	const map = doc.getMap<unknown>(shape.entriesRoot);
	for (const [key, rule] of shape.entries) {
		const value = map.get(key);
		if (!acceptEntry(rule, value ?? null)) continue;
		if (value === true || (typeof value === 'string' && value !== '')) entries[key] = value;
	}
	const texts: Record<string, string> = {};
	for (const root of shape.texts.keys()) {
		const text = doc.getText(root).toString();
		if (text) texts[root] = text;
	}
	return { entries, texts };
}
