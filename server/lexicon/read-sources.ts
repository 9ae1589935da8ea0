import { readFile } from 'node:fs/promises';
import { allLocales } from '@faker-js/faker';
import { createRequire } from 'node:module';
import { foldWord } from '#domain/guard/fold-text.ts';

const { resolve } = createRequire(import.meta.url);

interface Commune {
	readonly nom: string;
	readonly region?: string;
	readonly population?: number;
}

/** The public lists from which the lexicon is made, folded; their licences are in `NOTICE.md`. */
export interface Sources {
	readonly families: readonly string[];
	readonly firstNames: readonly string[];
	/** By falling frequency. */
	readonly frequentWords: readonly string[];
	readonly words: readonly string[];
	readonly towns: readonly string[];
}

async function readJson<Content>(path: string): Promise<Content> {
	return JSON.parse(await readFile(resolve(path), 'utf8')) as Content;
}

/** Where first names heard in the region come from, beside the first package. */
const locales = ['fr', 'fr_BE', 'pl', 'ro', 'pt_PT', 'es'] as const;
const shortest = 4;

function firstNamesOf(locale: (typeof locales)[number]): string[] {
	const lists = allLocales[locale].person?.first_name ?? {};
	return Object.values(lists)
		.flatMap((names) => (Array.isArray(names) ? names : []))
		.filter((name): name is string => typeof name === 'string')
		.map(foldWord)
		.filter((name) => name.length >= shortest);
}

const region = '32';
const knownFarAway = 15_000;
const knownNearby = 500;

function namesOfTowns(communes: readonly Commune[]): string[] {
	return communes
		.filter(({ region: where, population = 0 }) =>
			where === region ? population >= knownNearby : population >= knownFarAway
		)
		.map(({ nom }) => foldWord(nom));
}

/**
 * Reads the pinned development dependencies. The two lists of names of the first package are swapped upstream
 * (guard.md §2.1): `firstnames.json` holds family names; a test fails on the day that this is mended.
 */
export async function readSources(): Promise<Sources> {
	const fr = '@zxcvbn-ts/language-fr/src';
	const [families, firstNames, frequentWords, words, communes] = await Promise.all([
		readJson<string[]>(`${fr}/firstnames.json`),
		readJson<string[]>(`${fr}/lastnames.json`),
		readJson<string[]>(`${fr}/commonWords.json`),
		readJson<string[]>('an-array-of-french-words/index.json'),
		readJson<Commune[]>('@etalab/decoupage-administratif/data/communes.json')
	]);
	return {
		families: families.map(foldWord),
		firstNames: [...firstNames.map(foldWord), ...locales.flatMap(firstNamesOf)],
		frequentWords: frequentWords.map(foldWord),
		words: words.map(foldWord),
		towns: namesOfTowns(communes)
	};
}
