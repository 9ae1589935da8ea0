import { fr } from '@faker-js/faker';
import { dictionary } from '@zxcvbn-ts/language-fr';
import { foldWord } from '#domain/guard/fold-text.ts';
import { readFolder } from './read-folder.ts';

export type FamilyName = {
	readonly name: string;
	/** nord, flamand, polonais… for the names written by hand, `liste` for those of the package. */
	readonly origin: string;
	/** In the public list that the guard's lexicon is built from. */
	readonly listed: boolean;
	/** Also a word, a town or a first name. */
	readonly homonym: boolean;
	/** « Mme Rose » is only to confirm: the guard cannot know which of the two it is. */
	readonly alsoFirst: boolean;
	/** 1 for the most frequent French word; undefined when it is no frequent word. */
	readonly wordRank: number | undefined;
};

// The package's two lists of names are swapped (guard.md §2.1).
const listedFamilies = dictionary['firstnames-fr'];
const listedFirsts = dictionary['lastnames-fr'];
const { generic = [], female = [], male = [] } = fr.person?.first_name ?? {};
const fakerFirsts: readonly string[] = [...generic, ...female, ...male];
const FREQUENT_WORDS = 12_000;

export const keyOf = (name: string): string => foldWord(name).replace(/[^\p{L}]/gu, '');

const listedKeys = new Set(listedFamilies.map(keyOf));
const firstKeys = new Set(listedFirsts.map(keyOf));
const wordRanks = new Map(
	dictionary['commonWords-fr'].slice(0, FREQUENT_WORDS).map((word, rank) => [keyOf(word), rank + 1])
);

const titled = (name: string): string =>
	name.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

/** Names stand apart by spaces; on a line where one of them holds a space, by « | ». */
function readNames(content: string): readonly string[] {
	return content
		.split('\n')
		.filter((line) => !line.startsWith('//'))
		.flatMap((line) => line.split(line.includes('|') ? '|' : ' '))
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

const folder = new URL('../corpus/names/', import.meta.url).pathname;
const handWritten = readFolder(folder).map(({ name, content }) => ({
	origin: name,
	names: readNames(content)
}));

function describe(name: string, origin: string): FamilyName {
	const key = keyOf(name);
	const wordRank = wordRanks.get(key);
	const alsoFirst = firstKeys.has(key);
	const homonym = origin === 'homonymes' || alsoFirst || wordRank !== undefined;
	return { name, origin, listed: listedKeys.has(key), homonym, alsoFirst, wordRank };
}

function withoutDoubles(names: readonly FamilyName[]): readonly FamilyName[] {
	return [...new Map(names.map((family) => [keyOf(family.name), family])).values()];
}

/** Every family name of the corpus, those written by hand winning over those of the list. */
export const familyNames: readonly FamilyName[] = withoutDoubles([
	...listedFamilies.map((name) => describe(titled(name), 'liste')),
	...handWritten
		.filter(({ origin }) => origin !== 'prenoms')
		.flatMap(({ origin, names }) => names.map((name) => describe(name, origin)))
]).filter(({ name }) => keyOf(name).length > 1);

export const firstNames: readonly string[] = [
	...new Map(
		[
			...fakerFirsts,
			...listedFirsts.map(titled),
			...(handWritten.find(({ origin }) => origin === 'prenoms')?.names ?? [])
		].map((name) => [keyOf(name), name])
	).values()
];
