import { withSilence, type Line } from '../answers/answers.ts';
import {
	combinationLabel,
	combinationOf,
	compareCombinations,
	degreeOf,
	products
} from '../answers/combination.ts';
import { countDistinct } from '../define/define-count.ts';
import { choices, division } from '../define/define-distribution.ts';
import { meanOf } from '../define/define-mean.ts';
import { share } from '../define/define-rate.ts';
import type { SituationFact } from '../facts/facts.ts';
import type { Head, Indicator } from '../indicator.ts';
import { among, situations } from '../facts/row.ts';
import { counted } from '../values/counted-words.ts';

const head = (id: string, label: string): Head => ({ id, label, section: 'G', clinical: true });

const informed = among(situations, 'problematique-renseignee', (fiche) => degreeOf(fiche) > 0);
const several: Line = { code: 'plusieurs', label: 'Plusieurs problématiques' };

/** The combinations met in these fiches: there is no list of them beforehand. */
const met = (all: readonly SituationFact[]): readonly Line[] =>
	[...new Set(all.map(combinationOf))]
		.toSorted(compareCombinations)
		.map((code) => ({ code, label: combinationLabel(code) }));

const alone = (fiche: SituationFact) => (degreeOf(fiche) > 1 ? several.code : combinationOf(fiche));

const degrees: readonly Line[] = products.map((_, at) => ({
	code: String(at + 1),
	label: counted(at + 1, 'problématique', 'problématiques')
}));

/** What the patient takes (statistics.md §7). */
export const problematiques: readonly Indicator[] = [
	division(head('G1', 'Combinaisons de problématiques'), situations, met, combinationOf),
	countDistinct(
		head('G1-nombre', 'Combinaisons différentes'),
		'combinaison',
		informed,
		combinationOf
	),
	share(head('G2', 'Une seule problématique'), situations, (fiche) => degreeOf(fiche) === 1),
	division(
		head('G3', 'Problématique unique'),
		situations,
		(all) => withSilence([...products, several], all),
		alone
	),
	choices(head('G4', 'Problématiques'), 'produits', situations, 'problematiques'),
	division(
		head('G5', 'Degré de co-consommation'),
		situations,
		(all) => withSilence(degrees, all),
		(fiche) => (degreeOf(fiche) > 0 ? String(degreeOf(fiche)) : combinationOf(fiche))
	),
	meanOf(head('G6', 'Problématiques par situation renseignée'), 'mention', informed, degreeOf)
];
