import type { AnswerCounts, RestituteurCounts } from '../annee-2024/year-counts.ts';
import { productSets2023 } from './product-sets.ts';

/**
 * How many fiches of 2023 gave each answer: plausible, not to the digit. The report of 2024 prints how its percentages
 * moved, seldom a count of 2023: these make most of its differences, field by field (statistics.md §4 to §14, and §16 for
 * the counts that it prints: médecin traitant 153, financières 35, précarité 28, travail 25, couverture sociale 12). What
 * it does not say follows 2024.
 */
export const answers2023: AnswerCounts = {
	productSets: productSets2023,
	/** « Autres libéraux » is a category of 2024. */
	demandeurs: {
		...{ csapa: 64, mg: 74, pharmacien: 31, 'secteur-social': 19, caarud: 23 },
		...{ 'addictologie-ch': 14, 'cmp-epsm': 14, autre: 11 }
	},
	/** One « orientation » only; « professionnels en difficulté » fifth. */
	motifs: {
		...{ 'suivi-patient': 90, degradation: 52, 'coordination-parcours': 37 },
		...{ 'nouveau-patient': 36, 'professionnels-en-difficulte': 31, 'rupture-de-soins': 29 },
		...{ mesusage: 23, surconsommation: 21, relais: 19, traitement: 12, autres: 9 },
		...{ nomadisme: 7, orientation: 1 }
	},
	difficultes: {
		...{ psychiatriques: 72, somatiques: 66, logement: 53, 'famille-couple': 53 },
		...{ financieres: 35, 'grande-precarite': 28, violences: 26, enfants: 25, travail: 25 },
		...{ judiciaires: 22, autres: 21, 'couverture-sociale': 12 }
	},
	sansDifficultes: 25,
	pistes: {
		...{ remobiliser: 97, 'optimiser-accompagnement': 86, orienter: 76 },
		...{ 'accompagnement-conjoint': 59, poursuivre: 46, 'accompagnement-social': 38 },
		...{ 'contacter-medecin-traitant': 40, 'ajuster-traitement': 23 },
		...{ 'trouver-medecin-traitant': 17, 'retour-absents': 17, autre: 14, synthese: 11 },
		...{ 'adapter-delivrance': 11, 'contact-famille': 8 }
	},
	orientation: {
		...{ csapa: 24, hospitalisation: 19, cure: 17, psychiatre: 7, psychologue: 5 },
		etablissement: 4
	},
	medecinTraitant: { oui: 153, non: 40, 'ne-sait-pas': 12 },
	/** « Retraite » twice as often in 2024. */
	sansMedecinTraitant: {
		...{ retraite: 7, 'aucun-disponible': 5, demenagement: 3, 'ne-souhaite-pas': 2, autre: 1 }
	},
	pharmacien: { oui: 92, non: 46 },
	motivation: [
		['contemplation', 55, 4],
		['decision', 33, 3],
		['', 15, 23],
		['maintien', 10, 10],
		['pre-contemplation', 16, 3],
		['action', 10, 12],
		['rechute', 6, 5]
	],
	objectifGlobal: [
		['oui', 71, 44],
		['partiellement', 53, 8],
		['non', 13, 4],
		['', 8, 4]
	],
	objectifs: {
		'objectif-comprendre': [175, 20],
		'objectif-contact': [140, 50],
		'objectif-coherence': [155, 35],
		'objectif-pistes': [165, 25]
	}
};

/** II.N prints by how many points each moved; 54 fiches say nothing. */
export const restituteurs2023: RestituteurCounts = {
	...{ 'autre-liberal': 4, mg: 46, 'csapa-caarud': 30, hospitalier: 15, pharmacien: 17 },
	...{ social: 17, autre: 22 }
};
