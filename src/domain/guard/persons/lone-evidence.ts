import type { Evidence } from '../finding.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { surfaceOf, type TextView } from '../text-view.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import {
	isCapital,
	isChosenCapital,
	isFirstName,
	isInitial,
	isKind,
	isListedFamily,
	isSureFamily,
	isThing,
	isUnknown
} from './name-likeness.ts';

/** How much a lone word looks like a name, between 0 and 1; guard.md §4.2, weights tuned on the development corpus. */
export interface Suspicion {
	readonly score: number;
	readonly why: readonly Evidence[];
}

/** What the word itself is worth, by its letters and its capitals. */
const worth = {
	sure: { title: 0.8, upper: 0.8, shouted: 0.75, lower: 0.75, shortLower: 0.5 },
	unknown: {
		title: 0.75,
		shortTitle: 0.6,
		mixed: 0.5,
		opening: 0.47,
		upper: 0.7,
		openingUpper: 0.5,
		shortUpper: 0.3,
		shouted: 0.55,
		lower: 0.24
	},
	homonym: { title: 0.52, opening: 0.2, upper: 0.52, shouted: 0.22 },
	rareLower: 0.25,
	town: { title: 0.22 }
} as const;

/** What its neighbours add or take away. */
const adds = {
	verb: 0.32,
	/** A noun without its article does not act: « Charpentier refuse » is somebody. */
	homonymVerb: 0.58,
	state: 0.28,
	lead: 0.28,
	weakLead: 0.05,
	place: -0.12,
	age: 0.28,
	heading: 0.28,
	capitalNeighbour: 0.2,
	/** « Émérance BANCO »: a first name, then capitals. */
	nameThenCapitals: 0.5,
	particle: 0.35,
	lowerOpening: 0.25,
	/** « pour Tonneau », « de Pic »: a capital noun without « le », « un », « son » before it. */
	undetermined: 0.25,
	/** « chez vaillant »: nobody lives at an adjective's. */
	chez: 0.55,
	/** Letters that French words hardly have: « Wauquiez », « Debuyck », « Nowicki ». */
	foreignLetters: 0.22
} as const;

const shortest = 6;

function sureWorth(token: Token): number {
	if (!isCapital(token)) {
		if (token.shape !== 'lower') return 0;
		return token.folded.length > 3 ? worth.sure.lower : worth.sure.shortLower;
	}
	return token.shouted ? worth.sure.shouted : worth.sure.title;
}

function unknownWorth(token: Token): number {
	const long = token.folded.length > 4;
	if (!isCapital(token)) return long ? worth.unknown.lower : 0;
	if (token.shouted) return token.folded.length > 3 ? worth.unknown.shouted : 0;
	if (token.shape === 'upper') {
		if (token.folded.length < shortest) return worth.unknown.shortUpper;
		return token.opens ? worth.unknown.openingUpper : worth.unknown.upper;
	}
	if (token.opens) return worth.unknown.opening;
	if (/\p{Ll}\p{Lu}/u.test(token.text)) return worth.unknown.mixed;
	return long ? worth.unknown.title : worth.unknown.shortTitle;
}

function homonymWorth(token: Token): number {
	// « MANGE BIEN »: the telegraphic style opens with verbs.
	if (isKind(token, Kind.verb) && (token.opens || token.shouted)) return 0;
	if (token.shouted) return worth.homonym.shouted;
	if (token.shape === 'upper') return worth.homonym.upper;
	return token.opens ? worth.homonym.opening : worth.homonym.title;
}

const aWord = Kind.word | Kind.verb;
const role =
	Kind.professional | Kind.relative | Kind.particle | Kind.state | Kind.lead | Kind.weakLead;

function wordWorth(token: Token): number {
	if (isSureFamily(token)) return sureWorth(token);
	if (isUnknown(token)) return unknownWorth(token);
	if (!isListedFamily(token) || isThing(token)) return 0;
	if (!isCapital(token)) {
		const rare = token.shape === 'lower' && isKind(token, Kind.rareWord);
		return rare && !isKind(token, role | Kind.verb) ? worth.rareLower : 0;
	}
	// A first name alone is never an alarm (guard.md §3 row 1).
	if (isFirstName(token)) return 0;
	if (isKind(token, role) || nobody.has(token.folded)) return 0;
	if (isKind(token, aWord)) return homonymWorth(token);
	return worth.town.title;
}

const nobody = wordSet(
	`personne rien tout tous toute toutes chacun chacune aucun aucune certains certaines plusieurs autre autres vie oui non bon bonne beau belle grand grande merci suite bilan point retour accord cure tel telle meme quelque quelques sainte saint noel paris france`
);

const isBeing =
	/^(?:a|est|etait|avait|sera|aura|fait|reste|devient|recoit|offre|propose|presente|va|compte)$/;
const age = /^\s?[,(]?\s?\d{1,2} ?ans\b/u;

function after(view: TextView, last: number): number {
	const token = view.tokens[last];
	const next = view.tokens[last + 1];
	if (token === undefined) return 0;
	const rest = view.plain.slice(token.end, token.end + 12);
	if (age.test(rest)) return adds.age;
	if (/^ ?(?::|->|=>|=)/.test(rest) && view.tokens[last]?.opens && !isKind(token, Kind.town))
		return adds.heading;
	if (next === undefined || token.link !== 'space') return 0;
	// « Début à 12 h »: folded, « à » looks like « a ».
	const preposition = next.folded === 'a' && /[àÀ]/.test(surfaceOf(view, next.start, next.end));
	if (preposition) return 0;
	if (isKind(next, Kind.verb) && (next.shape === 'lower' || next.shouted)) {
		const noun =
			isKind(token, Kind.word) && !token.shouted && !isSureFamily(token) && !isUnknown(token);
		// « Capelle dit », but « Beauvais est », « Lille a »: a town is and has.
		const acts = !isKind(token, Kind.town) || !isBeing.test(next.folded);
		return noun && acts ? adds.homonymVerb : adds.verb;
	}
	return isKind(next, Kind.state) && (next.shape === 'lower' || next.shouted) ? adds.state : 0;
}

const determiners = wordSet(
	`le la les l un une des du au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs d chaque aucun aucune tout toute quel quelle premier deuxieme`
);
const foreign = /[kw]|cq|[cs]z|ij|aert|uy|^vand|^vann|oux$|dj|kh|ngu|^[mn][bdgjkz]/;

/** What a noun that is also a name gains from what stands before it. */
function beforeHomonym(head: Token, lead: Token): number {
	if (lead.folded === 'chez') return adds.chez;
	const free =
		isChosenCapital(head) && !head.opens && !isKind(head, Kind.town) && lead.shape === 'lower';
	const little = isKind(lead, Kind.weakLead | Kind.placeLead | Kind.lead);
	return free && little && !determiners.has(lead.folded) ? adds.undetermined : 0;
}

function before(view: TextView, first: number, head: Token): number {
	const lead = view.tokens[first - 1];
	// « Le patient (Wattel) » speaks of him too.
	const bracketed = /^ ?\($/.test(view.plain.slice(lead?.end, view.tokens[first]?.start));
	if (lead === undefined || (lead.link === 'break' && !bracketed) || lead.link === 'dot') return 0;
	const noun = isKind(head, Kind.word) && isListedFamily(head) && !isSureFamily(head);
	return leadWorth(view, first, lead) + (noun ? beforeHomonym(head, lead) : 0);
}

function leadWorth(view: TextView, first: number, lead: Token): number {
	if (isKind(lead, Kind.lead | Kind.relative)) return adds.lead;
	if (isKind(lead, Kind.placeLead)) return isSureFamily(view.tokens[first]) ? 0 : adds.place;
	return isKind(lead, Kind.weakLead) ? adds.weakLead : 0;
}

function beside(view: TextView, first: number, last: number): number {
	const nameLike = (token: Token | undefined) =>
		isCapital(token) &&
		!token.shouted &&
		(isFirstName(token) || isUnknown(token) || isSureFamily(token));
	const left = view.tokens[first - 1];
	const right = view.tokens[last + 1];
	const touchesLeft = left?.link === 'space' && nameLike(left);
	const head = view.tokens[first];
	if (touchesLeft && left.shape === 'title' && head?.shape === 'upper' && isUnknown(head))
		return adds.nameThenCapitals;
	const touchesRight = view.tokens[last]?.link === 'space' && (nameLike(right) || isInitial(right));
	return touchesLeft || touchesRight ? adds.capitalNeighbour : 0;
}

/** « chez vaillant »: after « chez », a noun without its article is a family. */
function worthAtHome(lead: Token | undefined, head: Token): number {
	if (lead?.folded !== 'chez' || lead.link !== 'space') return 0;
	const noun = head.shape === 'lower' && isListedFamily(head) && !isThing(head);
	return noun && !isFirstName(head) && !isKind(head, role | Kind.verb) && !nobody.has(head.folded)
		? worth.homonym.opening
		: 0;
}

/** Weighs the name that stands alone in tokens `first`…`last`, `head` being its word. */
export function weighLone(view: TextView, first: number, last: number, head: Token): Suspicion {
	const next = view.tokens[last + 1];
	// « Hadj D. »: a first name that no list knows, as the Charte asks.
	if (
		isUnknown(head) &&
		view.tokens[last]?.link === 'space' &&
		isInitial(next) &&
		next.link !== 'elision'
	)
		return { score: 0, why: [] };
	const base = wordWorth(head) || worthAtHome(view.tokens[first - 1], head);
	if (base === 0) return { score: 0, why: [] };
	// « van der meersch », « Le Berre »: little words that belong to the name.
	const rare = !isCapital(head) || (isListedFamily(head) && !isKind(head, Kind.word));
	const particle = first < last && rare ? adds.particle : 0;
	const acts = after(view, last);
	const opening =
		!isCapital(head) && head.opens && head.folded.length >= shortest && acts > 0
			? adds.lowerOpening
			: 0;
	const exotic = isUnknown(head) && foreign.test(head.folded) ? adds.foreignLetters : 0;
	const context =
		acts + opening + particle + exotic + before(view, first, head) + beside(view, first, last);
	const why: Evidence[] = [isListedFamily(head) ? 'listed-family-name' : 'unknown-word'];
	if (isCapital(head)) why.push('capitalised');
	if (context > 0) why.push('context');
	return { score: Math.min(1, Math.round((base + context) * 100) / 100), why };
}
