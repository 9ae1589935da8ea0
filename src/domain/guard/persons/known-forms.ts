import { foldWord } from '../fold-text.ts';
import { particles } from '../lexicon/name-words.ts';

/** A way in which a known name may be met, folded and without spaces or hyphens. */
export interface KnownForm {
	readonly squashed: string;
}

const digits: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'l',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't'
};

/** « Carl1er » is read « carller »: digits are letters that somebody disguised. */
export function undisguise(folded: string): string {
	return /\d/.test(folded) && /[a-z]/.test(folded)
		? folded.replace(/[013457]/g, (digit) => digits[digit] ?? digit)
		: folded;
}

function readForms(known: readonly string[]): readonly KnownForm[] {
	const forms = new Map<string, KnownForm>();
	const add = (words: readonly string[]) => {
		const squashed = words.join('');
		if (squashed.length > 1) forms.set(squashed, { squashed });
	};
	for (const name of known) {
		const words = foldWord(name)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word !== '');
		add(words);
		const bare = words.filter((word) => !particles.has(word));
		add(bare);
		for (const word of bare) if (word.length > 2) add([word]);
	}
	return [...forms.values()];
}

// Asked for each block: found once, forgotten with the list of names itself.
const found = new WeakMap<readonly string[], readonly KnownForm[]>();

/**
 * The ways a known name may be met: whole, without its particles, and each of its words of three letters or more.
 */
export function knownForms(known: readonly string[]): readonly KnownForm[] {
	let forms = found.get(known);
	if (forms === undefined) found.set(known, (forms = readForms(known)));
	return forms;
}
