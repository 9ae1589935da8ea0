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
	isUnknown
} from './name-likeness.ts';

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
	/** « pour Tonneau », « de Pic »: a capital noun without « le », « un », « son » before it. */
	undetermined: 0.25,
	/** « chez vaillant »: nobody lives at an adjective's. */
	chez: 0.55,
	/** « travaille chez Renault », « courses chez Leclerc »: a house, not a home. */
	shop: -0.8
} as const;

const isBeing =
	/^(?:a|est|etait|avait|sera|aura|fait|reste|devient|recoit|offre|propose|presente|va|compte)$/;
const age = /^\s?[,(]?\s?\d{1,2} ?ans\b/u;

/** What the words after the name say: somebody does something, has an age, opens a heading. */
export function worthAfter(view: TextView, last: number): number {
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
			isKind(token, Kind.word | Kind.town) &&
			!token.shouted &&
			!isSureFamily(token) &&
			!isUnknown(token);
		// « Capelle dit », but « Beauvais est », « Lille a »: a town is and has.
		const acts = !isKind(token, Kind.town) || !isBeing.test(next.folded);
		return noun && acts ? adds.homonymVerb : adds.verb;
	}
	return isKind(next, Kind.state) && (next.shape === 'lower' || next.shouted) ? adds.state : 0;
}

const determiners = wordSet(
	`le la les l un une des du au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs d chaque aucun aucune tout toute quel quelle premier deuxieme`
);

const jobs = wordSet(
	`travaille travaillait travailler bosse bosser courses course achete acheter employe employee salarie salariee embauche embauchee interim stage caissier caissiere vendeur vendeuse boulot job poste cdd cdi contrat magasinier ouvrier ouvriere chauffeur apprenti apprentie`
);
const reach = 3;

/** Whether somebody works or shops there: one of these words stands just before « chez ». */
function isAtWork(view: TextView, at: number): boolean {
	for (let back = at - 1; back >= 0 && at - back <= reach; back -= 1) {
		if (jobs.has(view.tokens[back]?.folded ?? '')) return true;
	}
	return false;
}

/** What a noun that is also a name gains from what stands before it. */
function beforeHomonym(head: Token, lead: Token, atWork: boolean): number {
	if (lead.folded === 'chez') return atWork ? adds.shop : adds.chez;
	const free =
		isChosenCapital(head) && !head.opens && !isKind(head, Kind.town) && lead.shape === 'lower';
	const little = isKind(lead, Kind.weakLead | Kind.placeLead | Kind.lead);
	return free && little && !determiners.has(lead.folded) ? adds.undetermined : 0;
}

/** What the word before the name says: « avec », « chez », « dossier », « de ». */
export function worthBefore(view: TextView, first: number, head: Token): number {
	const lead = view.tokens[first - 1];
	// « Le patient (Wattel) » speaks of him too.
	const bracketed = /^ ?\($/.test(view.plain.slice(lead?.end, view.tokens[first]?.start));
	if (lead === undefined || (lead.link === 'break' && !bracketed) || lead.link === 'dot') return 0;
	const noun = isKind(head, Kind.word) && isListedFamily(head) && !isSureFamily(head);
	return (
		leadWorth(view, first, lead) + (noun ? beforeHomonym(head, lead, isAtWork(view, first - 1)) : 0)
	);
}

function leadWorth(view: TextView, first: number, lead: Token): number {
	if (isKind(lead, Kind.lead | Kind.relative)) return adds.lead;
	if (isKind(lead, Kind.placeLead)) return isSureFamily(view.tokens[first]) ? 0 : adds.place;
	return isKind(lead, Kind.weakLead) ? adds.weakLead : 0;
}

/** What another capital beside it says. */
export function worthBeside(view: TextView, first: number, last: number): number {
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
