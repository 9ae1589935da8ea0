/**
 * A name as it is searched and compared: without accents, case, hyphens or apostrophes. The database folds in the very
 * same way (person.search_name).
 */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[œŒ]/g, 'oe')
		.replace(/[æÆ]/g, 'ae')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** What is searched, word by word; at most six, nobody types more. */
export function foldWords(text: string): readonly string[] {
	return foldName(text).split(' ').filter(Boolean).slice(0, 6);
}
