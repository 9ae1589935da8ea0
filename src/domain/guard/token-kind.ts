import { eponymTriggers } from './lexicon/eponym-triggers.ts';
import { functionWords } from './lexicon/functions.ts';
import { jargon } from './lexicon/jargon.ts';
import { learnedEnding } from './lexicon/learned-ending.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { namingParticles, civilities, particles, relatives } from './lexicon/name-words.ts';
import {
	personLeads,
	personStates,
	personVerbs,
	placeLeads,
	weakLeads
} from './lexicon/person-verbs.ts';
import { places } from './lexicon/places.ts';
import { professionalWords } from './lexicon/professions.ts';
import { safeLists } from './lexicon/safe-words.ts';
import { structureTriggers } from './lexicon/structures.ts';

/** What the lists know of a word, as bits: one word is often several things, and context decides (guard.md §3). */
export const Kind = {
	word: 1,
	family: 2,
	firstName: 4,
	town: 8,
	safe: 16,
	function: 32,
	structure: 64,
	professional: 128,
	relative: 256,
	particle: 512,
	civility: 1024,
	verb: 2048,
	lead: 4096,
	eponymTrigger: 8192,
	state: 16384,
	weakLead: 32768,
	placeLead: 65536,
	/** A family name that is also a word, but a rare one. */
	rareWord: 131072,
	/** A word by its ending only. */
	learned: 262144,
	/** « Ben », « El », « Di »: before a first name, they make it a family name. */
	namingParticle: 524288
} as const;

const sets: readonly (readonly [number, ReadonlySet<string>])[] = [
	[Kind.word, jargon],
	[Kind.family, lexicon.families],
	[Kind.rareWord, lexicon.rareHomonyms],
	[Kind.firstName, lexicon.firstNames],
	[Kind.town, lexicon.towns],
	[Kind.town, places],
	[Kind.function, functionWords],
	[Kind.structure, structureTriggers],
	[Kind.professional, professionalWords],
	[Kind.relative, relatives],
	[Kind.particle, particles],
	[Kind.namingParticle, namingParticles],
	[Kind.civility, civilities],
	[Kind.verb, personVerbs],
	[Kind.lead, personLeads],
	[Kind.eponymTrigger, eponymTriggers],
	[Kind.state, personStates],
	[Kind.weakLead, weakLeads],
	[Kind.placeLead, placeLeads],
	...safeLists.map((words): [number, ReadonlySet<string>] => [Kind.safe, words])
];

/** All the lists as one, so that a word is looked up once. */
const listed = new Map<string, number>();
for (const [bit, words] of sets) {
	for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit);
}

const blend = /^(?:[jldnsmtc]|qu)(?=[aeiouyh])|^re(?=[a-z]{4})/;
const shortestBlend = 4;

/** « lavocat », « jai », « reevaluer »: an apostrophe forgotten, or a prefix, before a word. */
function isBlend(word: string): boolean {
	const rest = word.replace(blend, '');
	return rest !== word && rest.length >= shortestBlend && lexicon.isWord(rest);
}

function kindOfOne(word: string): number {
	let kinds = listed.get(word) ?? 0;
	if (!(kinds & Kind.word) && lexicon.isWord(word)) kinds |= Kind.word;
	if (kinds === 0 && learnedEnding.test(word)) kinds = Kind.word | Kind.learned;
	if (!(kinds & Kind.word) && isBlend(word)) kinds |= Kind.word | Kind.rareWord;
	return kinds;
}

const pronouns = new Set(
	'il elle on ils elles je tu vous nous ce ci la moi toi lui leur y en le les'.split(' ')
);

/** Of a compound, what its parts say: all words, words; one family name, a family name; a first name first. */
function kindOfCompound(parts: readonly string[]): number {
	// « a-t-il », « est-ce », « celui-ci »
	if (pronouns.has(parts.at(-1) ?? '')) return Kind.word;
	const kinds = parts.map(kindOfOne);
	const nameless = Kind.word | Kind.safe | Kind.town | Kind.structure | Kind.function;
	const first = kinds[0] ?? 0;
	if (first & Kind.firstName && kinds.every((bits) => bits & (Kind.firstName | Kind.particle)))
		return Kind.firstName;
	if (kinds.every((bits) => bits & (nameless | Kind.particle | Kind.lead))) return Kind.word;
	// « list-style-type »: a name has one hyphen, seldom two.
	const plain = kinds.filter((bits) => bits & nameless && !(bits & Kind.family)).length;
	if (parts.length > 2 && plain > 1) return Kind.word;
	return kinds.some((bits) => bits & Kind.family && !(bits & nameless)) ? Kind.family : 0;
}

/**
 * Words of the dictionary already looked up. Nobody's name enters, and no word of thirteen letters or more: the engine
 * may keep the whole text from which such a one was cut.
 */
const remembered = new Map<string, number>();
const longestRemembered = 12;
const somebody = Kind.family | Kind.firstName;

/** The kinds of a folded word; compounds are looked up whole first, then by their parts. */
export function kindsOf(folded: string): number {
	const before = remembered.get(folded);
	if (before !== undefined) return before;
	const whole = kindOfOne(folded);
	if (whole === 0) return folded.includes('-') ? kindOfCompound(folded.split('-')) : 0;
	const plain = (whole & Kind.word) !== 0 && (whole & (somebody | Kind.learned)) === 0;
	if (plain && folded.length <= longestRemembered) remembered.set(folded, whole);
	return whole;
}
