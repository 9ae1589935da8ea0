import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLexicon } from '#domain/guard/lexicon/decode-lexicon.ts';
import { lexicon } from '#domain/guard/lexicon/lexicon.ts';
import { encodeLexicon } from './encode-lexicon.ts';
import { readSources } from './read-sources.ts';
import { groupWords } from './word-families.ts';

const sortedSet = (names: readonly string[]) => [...new Set(names)].sort();
const name = fc.string({ unit: fc.constantFrom(...'abcdelmnorstu'), minLength: 2, maxLength: 14 });
const names = fc.array(name, { minLength: 1, maxLength: 60 }).map(sortedSet);

const encode = (words: readonly string[], lists: readonly string[] = ['ab']) =>
	encodeLexicon({
		words: groupWords(words, 500),
		families: lists,
		firstNames: lists,
		towns: lists,
		rareHomonyms: lists
	});

describe('what was encoded is decoded to the letter', () => {
	it('names, first names, towns, homonyms', () => {
		fc.assert(
			fc.property(names, (list) => {
				const read = decodeLexicon(encode(['mot'], list));
				for (const set of [read.families, read.firstNames, read.towns, read.rareHomonyms])
					expect([...set].sort()).toEqual(list);
			})
		);
	});

	it('words: each of them, and no other', () => {
		fc.assert(
			fc.property(names, names, (words, others) => {
				const { isWord } = decodeLexicon(encode(words));
				const known = new Set(words);
				for (const word of [...words, ...others]) expect(isWord(word), word).toBe(known.has(word));
			})
		);
	});

	it.each([
		[
			['refus', 'refuse', 'refuser', 'refusons', 'accepte', 'accepter', 'acceptons'],
			['refusez', 'ref', 'refuseons']
		],
		[
			['a-b'.replace('-', ''), 'abc'],
			['a', 'abcd']
		]
	])('words that share endings: %j', (words, others) => {
		const { isWord } = decodeLexicon(encode(words));
		expect(words.filter(isWord)).toEqual(words);
		expect(others.filter(isWord)).toEqual([]);
	});

	it('« Condé-sur-l’Escaut » is « Condé » too', () => {
		const { towns } = decodeLexicon(encode(['mot'], ['conde-sur-l-escaut', 'lens']));
		expect([...towns]).toEqual(['conde-sur-l-escaut', 'conde', 'lens']);
	});
});

describe('the lexicon in use', () => {
	it('holds the names of its sources', async () => {
		const sources = await readSources();
		const plain = (list: readonly string[]) => list.filter((one) => /^[a-z]{3,30}$/.test(one));
		expect(plain(sources.families).filter((one) => !lexicon.families.has(one))).toEqual([]);
		expect(plain(sources.firstNames).filter((one) => !lexicon.firstNames.has(one))).toEqual([]);
		expect(plain(sources.towns).filter((one) => one.length > 3 && !lexicon.towns.has(one))).toEqual(
			[]
		);
	});

	it.each(['refuse', 'refuserait', 'cure', 'boulanger', 'petit'])(
		'knows the word « %s »',
		(word) => {
			expect(lexicon.isWord(word)).toBe(true);
		}
	);

	it.each(['carlier', 'delattre', 'xyzzyk', 'zzz', ''])(
		'does not take « %s » for a word',
		(word) => {
			expect(lexicon.isWord(word)).toBe(false);
		}
	);
});
