import type { Candidate } from '../finding.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TextView } from '../text-view.ts';
import { Kind } from '../token-kind.ts';
import { particleCount, readFamilyName } from './family-name.ts';
import {
	isCapital,
	isFirstName,
	isInitial,
	isKind,
	isListedFamily,
	isSureFamily,
	isThing,
	isUnknown
} from './name-likeness.ts';
import { familyOf, initialFix, personCandidate, typedWords } from './person-candidate.ts';
import { softenProfessional } from './professional-context.ts';

const letteredThings = wordSet(
	`vitamine hepatite groupe type stade child classe annexe plan niveau point partie etage batiment bat bloc cas option lot equipe virus score axe cluster serie liste ligne porte`
);

function readInitialName(view: TextView, at: number): Candidate | undefined {
	const initial = view.tokens[at];
	if (!isInitial(initial) || !(initial.link === 'dot' || initial.link === 'space'))
		return undefined;
	const before = view.tokens[at - 1];
	// « Jade M. Sortie prévue », « Mme D. Suite », « hépatite C. Bilan »: the sentence ended at the dot.
	const ended = before?.link === 'space' && (isFirstName(before) || isKind(before, Kind.civility));
	const family = readFamilyName(view, at + 1);
	if (ended || family === undefined || view.nameless.has(family.last)) return undefined;
	const { head } = family;
	// « J. de la Tour »: two particles make a name of any capital.
	const titled = particleCount(family) > 1;
	if (!isCapital(head) || head.shouted || (isThing(head) && !titled)) return undefined;
	const dotted = initial.link === 'dot';
	const sure = isSureFamily(head) && (dotted || before?.link !== 'space');
	const homonym = isListedFamily(head) && dotted;
	const village = isKind(head, Kind.town) && particleCount(family) > 0;
	const unknown = (isUnknown(head) || titled || village) && dotted;
	if (!sure && !homonym && !unknown) return undefined;
	// In « vitamine C. Martin dort » the sentence ends at the dot.
	const lettered = before?.link === 'space' && letteredThings.has(before.folded);
	if (lettered && !sure) return undefined;
	const blocks = sure || unknown || (homonym && !isFirstName(head));
	const double = before?.link === 'dot' && isInitial(before);
	const from = double ? at - 1 : at;
	const candidate = personCandidate(view, {
		rule: 'initial-name',
		severity: blocks ? 'blocking' : 'confirm',
		score: blocks ? 0.85 : 0.5,
		why: ['initial', isListedFamily(head) ? 'listed-family-name' : 'capitalised'],
		from,
		to: family.last,
		fixes: [initialFix(view, `${typedWords(view, from, at)}.`, family)],
		...familyOf(family)
	});
	return softenProfessional(view, from, family.last, candidate);
}

/** [GAR-3] An initial then the family name in full: « J. Carlier ». */
export const recogniseInitialName: Recogniser = (view) =>
	view.tokens.flatMap((_, at) => (view.nameless.has(at) ? [] : (readInitialName(view, at) ?? [])));
