import type { GuardContext } from './guard-context.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Fields } from './read-incrementally.ts';
import { sourceSpan, viewText, type TextView } from './text-view.ts';
import { Kind } from './token-kind.ts';

/** What, together with other things, can tell who a person is. */
export type QuasiIdentifierKind = 'ecole' | 'employeur' | 'commune' | 'maladie-rare' | 'notoriete';

export interface QuasiIdentifier {
	readonly field: string;
	readonly start: number;
	readonly end: number;
	readonly kind: QuasiIdentifierKind;
}

const schools = wordSet(`college lycee ecole cfa ime itep ulis segpa creche universite fac iut`);
const work =
	/(?<!\p{L})(?:seule? |unique )?(?:employee?|ouvrier|ouvriere|salariee?|cadre|gerante?|patronne?|chauffeur|conducteur|caissiere?|vendeu(?:r|se)|agent|apprentie?|interimaire|travaille|embauchee?|boulot|poste) (?:chez|a la|a l'|au|aux|dans|pour|de la|du)\s+[\p{L}\p{N}'-]{2,30}(?: [\p{Lu}][\p{L}'-]{1,30}){0,2}/giu;
const known =
	/(?<!\p{L})(?:(?:ancien(?:ne)? |ex-? ?)?(?:maire|adjointe? au maire|elue?|conseiller municipal|conseillere municipale|notaire|cure|pretre|champion(?:ne)?|journaliste|depute|comedien(?:ne)?|chanteu(?:r|se)|pompier volontaire|president de)|le seul|la seule|seul (?:boulanger|boucher|medecin|pompier|coiffeur|cafetier))(?!\p{L})/giu;
const rare = wordSet(
	`huntington marfan ehlers drepanocytose mucoviscidose hemophilie myopathie narcolepsie porphyrie sclerodermie sarcoidose acromegalie albinisme nanisme wilson fabry gaucher charcot`
);

type Sight = Omit<QuasiIdentifier, 'field'>;

function sightsOf(view: TextView, shape: RegExp, kind: QuasiIdentifierKind): Sight[] {
	return [...view.plain.matchAll(shape)].map((match) => ({
		...sourceSpan(view, match.index, match.index + match[0].length),
		kind
	}));
}

/** Single words that tell something: a school, a village, a rare disease. */
function wordsOf(view: TextView): Sight[] {
	return view.tokens.flatMap((token): Sight[] => {
		const span = sourceSpan(view, token.start, token.end);
		if (schools.has(token.folded)) return [{ ...span, kind: 'ecole' }];
		if (rare.has(token.folded)) return [{ ...span, kind: 'maladie-rare' }];
		const town = (token.kinds & Kind.town) !== 0 && (token.kinds & Kind.word) === 0;
		const capital = token.shape === 'title' || token.shape === 'upper';
		return town && capital ? [{ ...span, kind: 'commune' }] : [];
	});
}

function sightsIn(text: string, structures: readonly string[] | undefined): Sight[] {
	const view = viewText(text, structures);
	return [
		...wordsOf(view),
		...sightsOf(view, work, 'employeur'),
		...sightsOf(view, known, 'notoriete')
	];
}

const enough = 2;

/**
 * [GAR-19] What, put together, can designate the person: given when at least two kinds meet in one fiche, the first
 * passage of each kind, in the order of the fields. Advice, shown once at finalisation; it never stops.
 */
export function adviseQuasiIdentifiers(
	fields: Fields,
	context: Pick<GuardContext, 'structures'>
): readonly QuasiIdentifier[] {
	const firsts = new Map<QuasiIdentifierKind, QuasiIdentifier>();
	for (const [field, text] of Object.entries(fields)) {
		for (const sight of sightsIn(text, context.structures)) {
			if (!firsts.has(sight.kind)) firsts.set(sight.kind, { field, ...sight });
		}
	}
	return firsts.size >= enough ? [...firsts.values()] : [];
}
