/**
 * A text without accents, typographic quotes, exotic spaces or invisible characters, case kept.
 * `starts[i]`/`ends[i]` are the UTF-16 bounds, in the source, of the character `plain[i]`.
 */
export type FoldedText = {
	readonly source: string;
	readonly plain: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
};

// Characters that show nothing: soft hyphen, joiners, marks of direction, variation selectors…
const invisible = /^(?:\p{Default_Ignorable_Code_Point}|[\u061c\u180e])$/u;
const mark = /^\p{M}$/u;
const replaced = new Map<string, string>([
	...pairs('‘’‚‛ʼ`´′＇', "'"),
	...pairs('\u2010\u2011\u2012\u2013\u2212', '-'),
	['œ', 'oe'],
	['Œ', 'OE'],
	['æ', 'ae'],
	['Æ', 'AE'],
	['ß', 'ss'],
	['ø', 'o'],
	['Ø', 'O'],
	['ł', 'l'],
	['Ł', 'L'],
	['đ', 'd'],
	['Đ', 'D'],
	['ı', 'i'],
	// Letters that only look Latin: the usual way round a filter.
	...[...'аеорсухіѕјАВЕКМНОРСТХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'].map((letter, index): [string, string] => [
		letter,
		'aeopcyxisjABEKMHOPCTXISJABEZHIKMNOPTYXo'.charAt(index)
	])
]);

function pairs(letters: string, target: string): [string, string][] {
	return [...letters].map((letter) => [letter, target]);
}

function foldCharacter(character: string): string {
	const known = replaced.get(character);
	if (known !== undefined) return known;
	let folded = '';
	for (const part of character.normalize('NFKD')) {
		if (!mark.test(part)) folded += replaced.get(part) ?? part;
	}
	return folded;
}

/** Folds a text for reading while keeping, for each character, where it came from. */
export function foldText(source: string): FoldedText {
	const starts: number[] = [];
	const ends: number[] = [];
	let plain = '';
	let at = 0;
	for (const character of source) {
		const next = at + character.length;
		if (character < '\u0080') {
			plain += character;
			starts.push(at);
			ends.push(next);
		} else if (!invisible.test(character)) {
			const folded = foldCharacter(character);
			plain += folded;
			for (let unit = 0; unit < folded.length; unit += 1) {
				starts.push(at);
				ends.push(next);
			}
			// A combining accent belongs to the letter before it.
			if (folded === '' && ends.length > 0) ends[ends.length - 1] = next;
		}
		at = next;
	}
	return { source, plain, starts, ends };
}

/** The folded, lower-case form under which names are compared. */
export function foldWord(word: string): string {
	return foldText(word).plain.toLowerCase();
}
