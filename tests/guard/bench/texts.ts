import { generate } from '../generate/corpus.ts';
import { createRandom } from '../generate/random.ts';
import { ownCleanFolder, readCleanFolder } from '../measure/clean-files.ts';

/** Prose of the field, identities in it, cut at `length` characters. */
export function prose(length: number, seed: string): string {
	const random = createRandom(seed);
	const clean = readCleanFolder(ownCleanFolder).flatMap(({ passages }) => passages);
	const filled = generate('train', { seed, fills: 1 }).map(({ text }) => text);
	let text = '';
	while (text.length < length) {
		text += `${random.pick(random.chance(0.6) ? clean : filled)}\n`;
	}
	return text.slice(0, length);
}

/** The free texts of a fiche, about 12,000 characters in all. */
export function wholeFiche(): Readonly<Record<string, string>> {
	const lengths = [200, 600, 900, 2_000, 1_500, 1_200, 800, 1_400, 700, 1_100, 900, 700];
	return Object.fromEntries(
		lengths.map((length, index) => [`champ-${index + 1}`, prose(length, `fiche ${index}`)])
	);
}

export type Keystroke = { readonly text: string };

/** 400 letters typed one by one into a field of 2,000, in twenty places. */
export function keystrokes(): readonly Keystroke[] {
	const typed = prose(400, 'typed');
	const random = createRandom('places');
	let text = prose(2_000, 'field');
	let at = 0;
	return [...typed].map((letter, index) => {
		if (index % 20 === 0) at = random.below(text.length);
		text = text.slice(0, at) + letter + text.slice(at);
		at += letter.length;
		return { text };
	});
}

/** What each recogniser finds hardest, repeated: its own first characters, never completed. */
export const adversaries: Readonly<Record<string, string>> = {
	'one letter': 'a',
	digits: '1',
	'spaced digits': '0 ',
	'dotted digits': '1.',
	spaces: ' ',
	'line breaks': '\n',
	'phone start': '06 ',
	'foreign phone': '+32 4',
	'e-mail sign': '@',
	'e-mail start': 'a@',
	'e-mail dots': 'a.',
	'e-mail without end': 'a.b-c_d@e.',
	'nir start': '1 84 12 ',
	'iban start': 'FR76 ',
	'rpps start': 'RPPS : 1',
	'file number start': 'dossier n° ',
	plate: 'AB-1',
	link: 'http://',
	'birth date start': 'né le ',
	'date shape': '12/03/',
	'address start': '12 rue ',
	'address idiom': 'rue de la ',
	civility: 'M. ',
	'glued civility': 'Mme',
	'first names': 'Jade ',
	'family names': 'Carlier ',
	'initial and name': 'J. ',
	particles: 'de la ',
	'more particles': 'van den El ',
	hyphens: 'A-',
	apostrophes: "l'd'",
	relatives: 'sa fille ',
	professionals: 'Dr ',
	'family triggers': 'née famille ',
	structures: 'CSAPA de ',
	capitals: 'DUPONT ',
	'combining accents': 'e\u0301',
	'zero width': 'a\u200b',
	'non-breaking spaces': '\u00a0',
	'surrogate pairs': '😀',
	'known name nearly': 'Debuyk '
};
