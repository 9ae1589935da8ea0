import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../token.ts';
import { Kind } from '../token-kind.ts';
import {
	isCapital,
	isFirstName,
	isKind,
	isListedFamily,
	isSureFamily,
	isThing,
	isUnknown
} from './name-likeness.ts';

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

const shortestSigle = 6;

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
		if (token.folded.length < shortestSigle) return worth.unknown.shortUpper;
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

/** What a lone word is worth before its neighbours are asked; 0 when it is nobody's name. */
export function wordWorth(token: Token): number {
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

/** « chez vaillant »: after « chez », a noun without its article is a family. */
export function worthAtHome(lead: Token | undefined, head: Token): number {
	if (lead?.folded !== 'chez' || lead.link !== 'space') return 0;
	const noun = head.shape === 'lower' && isListedFamily(head) && !isThing(head);
	return noun && !isFirstName(head) && !isKind(head, role | Kind.verb) && !nobody.has(head.folded)
		? worth.homonym.opening
		: 0;
}
