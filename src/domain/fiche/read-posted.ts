import { acceptEntry } from './accept-entry.ts';
import { ficheShape, type EntryRule } from './fiche-shape.ts';
import type { FicheDefinition } from './field.ts';
import type { FicheValues } from './fiche-values.ts';

/** What a browser posted, each name with its values. */
type Posted = Readonly<Record<string, readonly string[]>>;

/**
 * [FIC-20] Reads a posted form under the keys that the shared document has: the same shape decides what may stand where.
 * Null when something was posted that no browser of ours writes.
 */
export function readPosted(definition: FicheDefinition, posted: Posted): FicheValues | null {
	const shape = ficheShape(definition);
	const texts: Record<string, string> = {};
	const entries: Record<string, string | true> = {};
	for (const code of shape.texts.keys()) {
		// A form posts its lines with \r\n; the texts of a fiche know \n only.
		const text = posted[code]?.[0]?.replaceAll('\r\n', '\n') ?? '';
		if (text !== '') texts[code] = text;
	}
	for (const [key, rule] of shape.entries) {
		const value = entryOf(rule, posted[key]?.[0]);
		if (value === null) continue;
		if (!acceptEntry(rule, value)) return null;
		entries[key] = value;
	}
	return { entries, texts };
}

function entryOf(rule: EntryRule, text: string | undefined): string | true | null {
	if (text === undefined || text === '') return null;
	return rule.kind === 'flag' ? true : text;
}
