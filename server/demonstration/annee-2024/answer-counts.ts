import type { AnswerCounts, RestituteurCounts } from './year-counts.ts';
import { productSets } from './product-sets.ts';

/**
 * How many fiches gave each answer, field by field. Published percentages are of mentions (statistics.md §0): the whole
 * that makes every one of them true at once was looked for; what is not published is chosen, and said.
 */
type Counts = Readonly<Record<string, number>>;

/** II.E, on 342 mentions: 24, 20, 16, 11, 10, 5 (17 of them), 5, 5 and 3 %; by group 41, 34, 14 and 11 %. */
const demandeurs: Counts = {
	csapa: 83,
	mg: 69,
	pharmacien: 55,
	'secteur-social': 38,
	caarud: 34,
	'addictologie-ch': 18,
	'cmp-epsm': 18,
	'autre-liberal': 17,
	autre: 10
};

/** II.E, on 480 mentions: 27, 11, 9, 9, 9, 7 % in this order of ranks, 2 % of nomadisme, six « autres »; the rest chosen. */
const motifs: Counts = {
	'suivi-patient': 130,
	degradation: 53,
	'professionnels-en-difficulte': 44,
	mesusage: 43,
	'coordination-parcours': 42,
	'nouveau-patient': 34,
	surconsommation: 31,
	'rupture-de-soins': 28,
	relais: 25,
	traitement: 20,
	orientation: 15,
	nomadisme: 9,
	autres: 6
};

/**
 * II.H, on 594 mentions, of which 35 « non renseigné »: 16, 16, 12, 10, 6, 6, 6, 6, 5, 5, 5, 4, 4 %, nobody « aucune ». I.E
 * counts four of them: précarité 36, financières 36, travail 26, couverture sociale 21.
 */
const difficultes: Counts = {
	psychiatriques: 95,
	logement: 94,
	'famille-couple': 71,
	somatiques: 59,
	financieres: 36,
	'grande-precarite': 36,
	enfants: 34,
	judiciaires: 30,
	violences: 29,
	autres: 28,
	travail: 26,
	'couverture-sociale': 21
};
/** Fiches that say nothing of it. */
const sansDifficultes = 35;

/** II.K, on 700 mentions: 18, 16, 14, 11 % for the first four, 21 « autres » whose words are listed; the rest chosen. */
const pistes: Counts = {
	remobiliser: 126,
	orienter: 112,
	'optimiser-accompagnement': 98,
	'accompagnement-conjoint': 77,
	poursuivre: 60,
	'accompagnement-social': 50,
	'contacter-medecin-traitant': 40,
	'trouver-medecin-traitant': 35,
	'ajuster-traitement': 28,
	autre: 21,
	'retour-absents': 20,
	synthese: 12,
	'adapter-delivrance': 12,
	'contact-famille': 9
};

/** II.O: « principalement un CSAPA, une hospitalisation ou une cure »; the counts are chosen. One for each « orienter ». */
const orientation: Counts = {
	csapa: 37,
	hospitalisation: 28,
	cure: 24,
	psychiatre: 10,
	psychologue: 7,
	etablissement: 6
};

/** II.D: known 169, none 74, neither 18. */
const medecinTraitant: Counts = { oui: 169, non: 74, 'ne-sait-pas': 18 };

/** II.D: 41 of the 74 without a reason; of the others « retraite » is the first. The rest is chosen. */
const sansMedecinTraitant: Counts = {
	retraite: 15,
	'aucun-disponible': 9,
	demenagement: 5,
	'ne-souhaite-pas': 3,
	autre: 1
};

/** II.O: known for 45 % (117); « n’est pas systématiquement posée »: the others are chosen. */
const pharmacien: Counts = { oui: 117, non: 58 };

/**
 * The stage, by whether another Intervision was thought necessary (yes, then no). II.I: 31 % contemplation, 14 % décision,
 * 13 % not said, 13 % maintien, then pré-contemplation, action, rechute; contemplation, décision and pré-contemplation ask
 * for most, maintien for least. Empty code: not said.
 */
const motivation: readonly (readonly [string, number, number])[] = [
	['contemplation', 63, 18],
	['decision', 28, 9],
	['', 20, 14],
	['maintien', 15, 18],
	['pre-contemplation', 23, 8],
	['action', 18, 9],
	['rechute', 12, 6]
];

/**
 * The objective, by whether another Intervision was thought necessary. II.L: 52 % yes, 37 % in part, 11 % no or not said;
 * another is asked for in 82 % of « en partie » and 69 % of « non ». The 47 % printed for « oui » can not stand with 179
 * of 261 (statistics.md §17.1, 17): it is 59 % here.
 */
const objectifGlobal: readonly (readonly [string, number, number])[] = [
	['oui', 80, 56],
	['partiellement', 80, 17],
	['non', 11, 5],
	['', 8, 4]
];

/** II.L: « plus de 69 % » for each of the four; reached, then not; the others say nothing. */
const objectifs: Readonly<Record<string, readonly [number, number]>> = {
	'objectif-comprendre': [231, 18],
	'objectif-contact': [182, 61],
	'objectif-coherence': [207, 38],
	'objectif-pistes': [219, 27]
};

/** II.N prints ranks only, and lists 17 social workers and 9 others: 48 fiches say nothing. Counts chosen in that order. */
export const restituteurs2024: RestituteurCounts = {
	'autre-liberal': 18,
	'csapa-caarud': 75,
	mg: 40,
	hospitalier: 30,
	pharmacien: 24,
	social: 17,
	autre: 9
};

export const answers2024: AnswerCounts = {
	...{ demandeurs, motifs, difficultes, sansDifficultes, pistes, orientation, productSets },
	...{ medecinTraitant, sansMedecinTraitant, pharmacien, motivation, objectifGlobal, objectifs }
};
