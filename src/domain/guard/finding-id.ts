import { foldWord } from './fold-text.ts';

/**
 * A short mark that stays the same while the text around moves. Not a protection: it only tells findings
 * apart within one session, and is never stored (a hash of a name is inverted in seconds, guard.md §0.4).
 */
export function findingId(label: string, surface: string, field: string, rule: string): string {
	const key = [label, foldWord(surface).replace(/\s+/gu, ' '), field, rule].join('\u0000');
	let hash = 0x811c9dc5;
	for (let index = 0; index < key.length; index += 1) {
		hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
	}
	return `g${(hash >>> 0).toString(36)}`;
}
