/**
 * What PDF/A-2 forbids in text, or no font can draw: control characters (tab and line feeds apart), byte-order mark,
 * non-characters, private use areas, halves of a surrogate pair (ISO 19005-2, 6.2.11.7).
 */
const FORBIDDEN =
	// eslint-disable-next-line no-control-regex -- naming control characters is the purpose
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\p{Co}\p{Cs}]/gu;

/**
 * Makes any text printable: NFC, forbidden characters removed, and those that no font can draw named « [U+6F22] ».
 * The document thus always prints; the canonical JSON, which is what was signed, keeps the original.
 */
export function printableText(text: string, undrawable: ReadonlySet<string> = new Set()): string {
	const kept = text.replace(/\r\n?/g, '\n').normalize('NFC').replace(FORBIDDEN, '');
	if (undrawable.size === 0) return kept;
	return Array.from(kept, (character) =>
		undrawable.has(character) ? nameCharacter(character) : character
	).join('');
}

function nameCharacter(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Reads from Typst's refusals which characters no font could draw; empty when the refusal is about something else. */
export function findUndrawable(message: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [, quoted = ''] of message.matchAll(
		/the text `\\?"(.+?)\\?"` could not be displayed/gu
	)) {
		const text = quoted.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) =>
			String.fromCodePoint(parseInt(hex, 16))
		);
		for (const character of text) found.add(character);
	}
	return found;
}
