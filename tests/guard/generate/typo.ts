import type { Random } from './random.ts';

export const TYPOS = ['substitution', 'deletion', 'insertion', 'transposition'] as const;
export type Typo = (typeof TYPOS)[number];

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const SHORTEST = 4;

function edited(letters: readonly string[], at: number, typo: Typo, random: Random): string {
	const here = letters[at] ?? '';
	const next = letters[at + 1] ?? '';
	const before = letters.slice(0, at).join('');
	const after = letters.slice(at + 1).join('');
	const sign = random.pick(LETTERS);
	switch (typo) {
		case 'substitution':
			return before + (here === here.toUpperCase() ? sign.toUpperCase() : sign) + after;
		case 'deletion':
			return before + after;
		case 'insertion':
			return before + here + sign + after;
		case 'transposition':
			return before + next + here + letters.slice(at + 2).join('');
	}
}

/** One slip of the keyboard inside a name; a name of three letters has too little left to be recognised. */
export function withTypo(name: string, typo: Typo, random: Random): string {
	const letters = [...name];
	const places = letters.flatMap((letter, at) => {
		const pair = typo !== 'transposition' || /\p{L}/u.test(letters[at + 1] ?? '');
		return at > 0 && pair && /\p{L}/u.test(letter) ? [at] : [];
	});
	if (letters.filter((letter) => /\p{L}/u.test(letter)).length < SHORTEST) return name;
	for (let attempt = 0; attempt < 8 && places.length > 0; attempt += 1) {
		const result = edited(letters, random.pick(places), typo, random);
		if (result.toLowerCase() !== name.toLowerCase()) return result;
	}
	return name;
}
