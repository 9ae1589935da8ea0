import { firstNames as heardFirstNames } from '#domain/guard/lexicon/first-names.ts';
import { familyNames as heardFamilyNames } from '#domain/guard/lexicon/family-names.ts';
import { learnedEnding } from '#domain/guard/lexicon/learned-ending.ts';
import { particles } from '#domain/guard/lexicon/name-words.ts';
import type { LexiconLists } from './encode-lexicon.ts';
import type { Sources } from './read-sources.ts';
import { groupWords } from './word-families.ts';

const plain = /^[a-z]{2,30}$/;
const nameLetters = /^[a-z]{2,}(?:-[a-z]{2,})*$/;
const endingLists = 320;
const kinship = 5;

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** « d'halluin » is met as « halluin » and « dhalluin », « ben abdallah » as « abdallah » and « benabdallah ». */
function formsOfFamily(name: string): string[] {
	const parts = name.split(/[\s'-]+/u).filter((part) => part.length > 2 && !particles.has(part));
	return [...parts, name.replace(/[\s'-]+/gu, '')];
}

/** « Le Cateau-Cambrésis » is met as « cateau-cambresis »; a town of three letters or less is any word. */
function formOfTown(name: string): string {
	return name.replace(/^(?:le |la |les |l')/, '').replace(/[\s'-]+/gu, '-');
}

function chooseWords(sources: Sources) {
	const frequent = new Set(sources.frequentWords);
	const begun = new Set(sources.frequentWords.map((word) => word.slice(0, kinship)));
	// What the ending alone tells needs no room, unless it is met every day.
	const words = sources.words.filter(
		(word) => plain.test(word) && (frequent.has(word) || !learnedEnding.test(word))
	);
	const useful = (stem: string, endings: readonly string[]) =>
		endings.some((ending) => frequent.has(stem + ending)) ||
		(stem.length >= kinship && begun.has(stem.slice(0, kinship)));
	return groupWords(words, endingLists).filter(({ stem, endings }) => useful(stem, endings));
}

/**
 * Chooses, among the sources, what is worth its bytes in a browser; the names written by hand come on top.
 * A rare word that is a family name (« moreau », a nosebag) is marked: with a capital it is the name.
 */
export function chooseLists(sources: Sources): LexiconLists {
	const families = sorted([...sources.families, ...heardFamilyNames].flatMap(formsOfFamily));
	const frequent = new Set(sources.frequentWords);
	const rare = new Set(sources.words.filter((word) => !frequent.has(word)));
	return {
		words: chooseWords(sources),
		families: families.filter((name) => plain.test(name)),
		rareHomonyms: families.filter((name) => rare.has(name)),
		firstNames: sorted(
			[...sources.firstNames, ...heardFirstNames].filter((name) => nameLetters.test(name))
		),
		towns: sorted(sources.towns.map(formOfTown).filter((name) => name.length > 3))
	};
}
