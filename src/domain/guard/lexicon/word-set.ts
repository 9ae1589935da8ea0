/** A set of folded words from one string with blanks between them. */
export function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
