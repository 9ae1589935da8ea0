import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GuardContext } from './guard-context.ts';
import { inspectText } from './inspect-text.ts';
import { inspectFields } from './inspect-values.ts';

const nobody: GuardContext = { profile: 'fiche', known: [], invited: [] };
const watching: GuardContext = { ...nobody, known: ['Debuyck'] };

/** What stops in the text, whole. */
const stopped = (text: string, context = nobody) =>
	inspectText(text, context)
		.filter(({ severity }) => severity === 'blocking')
		.map(({ start, end }) => text.slice(start, end));

const name = 'Carlier';
const at = Array.from({ length: name.length - 1 }, (_, place) => place + 1);
const code = (character: string) => `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const invisible = [
	...'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2062\u2063\u2064\ufeff\ufe0f\u202a\u202c\u202d\u202e\u034f'
];

/** Not folded yet: the day one is, its test breaks and the sign moves up. */
const unseen = [...'\u061c\u180e\u2066\u2067\u2068\u2069'];

/** Every place of the name where the sign can be slipped in. */
function expectNoHiding(sign: string): void {
	for (const place of at) {
		const typed = `Mme ${name.slice(0, place)}${sign}${name.slice(place)}`;
		expect(stopped(`vu ${typed} hier`)).toEqual([typed]);
	}
}

const coded = (signs: readonly string[]) => signs.map((sign) => [code(sign), sign] as const);

describe('inside a name', () => {
	it.each(coded(invisible))('[GAR-3] an invisible %s hides nothing', (_code, sign) => {
		expectNoHiding(sign);
	});

	it.fails.each(coded(unseen))('known: an invisible %s hides the name', (_code, sign) => {
		expectNoHiding(sign);
	});

	it.each(coded([...'\u0300\u0301\u0302\u0308\u0327\u0336\u0337\u0305\u20dd\u0489']))(
		'[GAR-3] a combining %s on any letter hides nothing',
		(_code, sign) => {
			expectNoHiding(sign);
		}
	);

	it('[GAR-3] letters that only look Latin hide nothing: each of them, and all together', () => {
		const alike: Record<string, string> = { C: '\u0421', a: '\u0430', i: '\u0456', e: '\u0435' };
		for (const [letter, twin] of Object.entries(alike)) {
			const typed = `Mme ${name.replace(letter, twin)}`;
			expect(stopped(typed)).toEqual([typed]);
		}
		const all = `Mme ${[...name].map((letter) => alike[letter] ?? letter).join('')}`;
		expect(stopped(all)).toEqual([all]);
	});

	it('[GAR-3] full-width, bold and script letters hide nothing', () => {
		const wide = (text: string) =>
			text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
		const bold = (text: string) =>
			text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a));
		for (const typed of [wide('Mme Carlier'), `Mme C${bold('arlier')}`, wide('Jade Carlier')])
			expect(stopped(typed)).toEqual([typed]);
	});

	it('[GAR-5] the watched name is seen in any mixture of cases', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (upper) => {
				const typed = [...'debuyck']
					.map((letter, place) => (upper[place] ? letter.toUpperCase() : letter))
					.join('');
				expect(stopped(`vu ${typed} hier`, watching)).toEqual([typed]);
			})
		);
	});

	it('[GAR-5] the watched name is seen with one letter lost, doubled, changed or exchanged', () => {
		const letters = [...'Debuyck'];
		const slips = letters.flatMap((letter, place) => [
			letters.toSpliced(place, 1),
			letters.toSpliced(place, 0, letter.toLowerCase()),
			letters.toSpliced(place, 1, 'z'),
			...(place < letters.length - 1
				? [letters.toSpliced(place, 2, letters[place + 1] ?? '', letter)]
				: [])
		]);
		for (const slip of slips) {
			const typed = slip.join('');
			expect(stopped(`avec ${typed} hier`, watching), typed).toEqual([typed]);
		}
	});

	it.each([
		'D3buyck',
		'DEBUYCK',
		'Debuyckrefuse',
		'vuDebuyck',
		'MmeDebuyck',
		'Debuyck-Roux',
		'Debuyck80',
		'De-buyck',
		'D e b u y c k',
		'D.e.b.u.y.c.k'
	])('[GAR-5] the watched name is seen in « %s »', (typed) => {
		expect(stopped(`avec ${typed} hier`, watching).join()).toContain(typed);
	});
});

describe('between the words', () => {
	const blanks = [...'\u00a0\u2002\u2003\u2005\u2009\u200a\u202f\u205f\u3000'];

	it.each(coded(blanks))('[GAR-1] a blank %s joins as a space does', (_code, blank) => {
		expect(stopped(`Mme${blank}Carlier refuse`)).toEqual([`Mme${blank}Carlier`]);
		expect(stopped(`Jade${blank}Carlier refuse`)).toEqual([`Jade${blank}Carlier`]);
		expect(stopped(`au 06${blank}12${blank}34${blank}56${blank}78`)).toHaveLength(1);
	});

	it.fails('known: a number parted by tabulations passes', () => {
		expect(stopped('au 06\t12\t34\t56\t78')).toHaveLength(1);
	});
});

describe('over two fields', () => {
	const found = (fields: Record<string, string>, context = nobody) =>
		inspectFields(fields, context).map(
			({ field, severity, start, end }) => `${severity} ${(fields[field] ?? '').slice(start, end)}`
		);

	it('[GAR-16] the family name alone in the other field stops by itself', () => {
		expect(found({ contexte: 'Jade', histoire: 'Carlier refuse' })).toEqual(['blocking Carlier']);
	});

	it('[GAR-5] the watched name is seen in every field', () => {
		expect(found({ contexte: 'Jade', histoire: 'debuyck' }, watching)).toEqual([
			'blocking debuyck'
		]);
	});

	it('[GAR-6] what one field makes known stops in the others', () => {
		expect(found({ contexte: 'Mme Printemps', histoire: 'Hier Printemps boit' })).toEqual([
			'blocking Mme Printemps',
			'blocking Printemps'
		]);
	});

	// Known failures: nothing is read across two fields.
	it('known: a name that is a word passes, and so does one cut in two', () => {
		expect(found({ contexte: 'Jade', histoire: 'petit' })).toEqual([]);
		expect(found({ contexte: 'Jade Deb', histoire: 'uyck' }, watching)).not.toContain(
			'blocking uyck'
		);
		expect(found({ contexte: '06 12 34', histoire: '56 78' })).toEqual([]);
	});
});
