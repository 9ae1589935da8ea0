import { foldWord } from '#domain/guard/fold-text.ts';

/**
 * [DOS-1] Two pseudonyms are alike whatever their case, accents, hyphens, apostrophes and blanks. A code is like no
 * other: '' asks nothing.
 */
export function likenessOf(designation: string): string {
	if (!designation.endsWith('.')) return '';
	return foldWord(designation)
		.replace(/[^a-z]+/g, ' ')
		.trim();
}
