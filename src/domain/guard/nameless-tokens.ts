import { lexicon } from './lexicon/lexicon.ts';
import { nameLikeThings } from './lexicon/name-like-things.ts';
import { foldWord } from './fold-text.ts';
import type { Token } from './token.ts';
import { Kind } from './token-kind.ts';

const maxOfStructure = 4;
const maxOfList = 8;
const maxOfTown = 6;
const joints = /^(?:de|du|des|d|la|le|les|l|saint|sainte|st|ste)$/;
const innerJoints = /^(?:et|en|sur|sous)$/;

const qualifiers =
	/^(?:autonomie|professionnel(?:le)?|municipale?|medicale?|medico-sociale?|psychiatrique|sociale?|therapeutique|privee?|publique?|hospitaliere?|generale?|polyvalente?|technique|agricole|hotelier|maternelle|primaire|elementaire|universitaire|intercommunale?|communale?|departementale?|regionale?|service|jour|accueil|educatif|educative|specialisee?|pluridisciplinaire|pluriprofessionnelle|sante|retraite|quartier|associations|sports|gerontologique|addictologie|addicto|residentielle?)$/;

const isCapital = ({ shape }: Token) => shape === 'title' || shape === 'upper';
const goesOn = ({ link }: Token) => link === 'space' || link === 'elision';

/**
 * After « CSAPA », « rue », « syndrome de »: the capitals that follow are its name. It stops at a comma, a lower-case
 * word, a civility, a title, or it would hide a patient (guard.md §3 row 19). In a line all in capitals, only words
 * that mean nothing else are taken.
 */
function keepNameOfThing(tokens: readonly Token[], at: number, kept: Set<number>): void {
	let words = 0;
	const listed = !((tokens[at]?.kinds ?? 0) & Kind.structure);
	for (let here = at; words < (listed ? maxOfList : maxOfStructure); here += 1) {
		const token = tokens[here];
		const next = tokens[here + 1];
		if (token === undefined || next === undefined) return;
		// « échelles de Beck, Norton et Zarit »: the list goes on, unless somebody begins to act.
		const goesOnListing =
			listed && words > 0 && token.comma && !((tokens[here + 2]?.kinds ?? 0) & Kind.verb);
		if (!goesOn(token) && !goesOnListing) return;
		if (joints.test(next.folded) && next.shape !== 'title') continue;
		if (words > 0 && innerJoints.test(next.folded) && next.shape === 'lower') continue;
		if (words === 0 && next.shape === 'lower' && qualifiers.test(next.folded)) continue;
		if (next.kinds & (Kind.civility | Kind.professional) && !(next.kinds & Kind.particle)) return;
		const initial = next.shape === 'initial';
		if (!initial && !isCapital(next)) return;
		if (next.shouted && next.kinds & (Kind.word | Kind.verb | Kind.state)) return;
		kept.add(here + 1);
		words += 1;
	}
}

/** « Hénin Beaumont », « Villers-Bretonneux », « Le Cateau Cambrésis »: the words of a town's name. */
function keepTown(tokens: readonly Token[], at: number, kept: Set<number>): void {
	let joined = '';
	let last = -1;
	for (let here = at; here < at + maxOfTown; here += 1) {
		const token = tokens[here];
		if (token === undefined) break;
		joined += (joined === '' ? '' : '-') + token.folded;
		if (here > at && lexicon.towns.has(joined)) last = here;
		if (!goesOn(token)) break;
	}
	for (let here = at; here <= last; here += 1) kept.add(here);
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesOf(names: Iterable<string>): Phrases {
	const phrases = new Map<string, (readonly string[])[]>();
	for (const name of names) {
		const words = foldWord(name)
			.split(/[^\p{L}\p{N}]+/u)
			.filter(Boolean);
		const [first] = words;
		if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), words]);
	}
	return phrases;
}

function keepPhrase(tokens: readonly Token[], at: number, phrases: Phrases, kept: Set<number>) {
	const head = tokens[at]?.folded.split('-', 1)[0] ?? '';
	for (const words of phrases.get(head) ?? []) {
		let joined = '';
		let here = at;
		const whole = words.join('-');
		while (joined.length < whole.length && tokens[here] !== undefined) {
			joined += (joined === '' ? '' : '-') + (tokens[here]?.folded ?? '');
			here += 1;
		}
		if (joined === whole) for (let word = at; word < here; word += 1) kept.add(word);
	}
}

const things = phrasesOf(nameLikeThings);

/**
 * Indexes of the words that belong to the name of a thing: structures, streets, tests, towns, drinks, and the partner
 * structures given. They win over every suspicion but a civility or a known name ([GAR-9], guard.md §4.3).
 */
export function findNameless(
	tokens: readonly Token[],
	structures: readonly string[]
): ReadonlySet<number> {
	const kept = new Set<number>();
	const partners = structures.length > 0 ? phrasesOf(structures) : undefined;
	tokens.forEach((token, at) => {
		if (token.kinds & (Kind.structure | Kind.eponymTrigger)) keepNameOfThing(tokens, at, kept);
		if (isCapital(token)) keepTown(tokens, at, kept);
		keepPhrase(tokens, at, things, kept);
		if (partners !== undefined) keepPhrase(tokens, at, partners, kept);
	});
	return kept;
}
