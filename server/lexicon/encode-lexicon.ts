import type { WordFamily } from './word-families.ts';

/** What the encoded lexicon holds; every list is sorted and without doubles. */
export interface LexiconLists {
	readonly words: readonly WordFamily[];
	readonly families: readonly string[];
	/** Family names that are also words, but rare ones. */
	readonly rareHomonyms: readonly string[];
	readonly firstNames: readonly string[];
	readonly towns: readonly string[];
}

const longestShared = 35;

/** Each line says how many letters it shares with the one before (base 36), then the rest. */
function shareBeginnings(lines: readonly string[]): string[] {
	let before = '';
	return lines.map((line) => {
		let shared = 0;
		while (shared < longestShared && shared < line.length && line[shared] === before[shared])
			shared += 1;
		before = line;
		return shared.toString(36) + line.slice(shared);
	});
}

/**
 * Writes the lexicon as text: six sections parted by an empty line (lists of endings; words as « stem list »; family
 * names; first names; towns; rare homonyms). Read back by `src/domain/guard/lexicon/decode-lexicon.ts`.
 */
export function encodeLexicon(lists: LexiconLists): string {
	const numbers = new Map<string, number>([['_', 0]]);
	const numbered = lists.words.map(({ stem, endings }) => {
		const key = endings.map((ending) => ending || '_').join(' ');
		let number = numbers.get(key);
		if (number === undefined) numbers.set(key, (number = numbers.size));
		return { stem, number };
	});
	const stems = shareBeginnings(numbered.map(({ stem }) => stem)).map(
		(line, at) => line + (numbered[at]?.number ? ` ${numbered[at].number.toString(36)}` : '')
	);
	return [
		[...numbers.keys()],
		stems,
		shareBeginnings(lists.families),
		shareBeginnings(lists.firstNames),
		shareBeginnings(lists.towns),
		shareBeginnings(lists.rareHomonyms)
	]
		.map((section) => section.join('\n'))
		.join('\n\n');
}
