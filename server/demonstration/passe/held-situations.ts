import type { FicheValues } from '#domain/fiche/fiche-values.ts';

/** A situation that was looked at, with what the group wrote; nobody in it exists. */
interface HeldSituation {
	readonly id: string;
	readonly designation: string;
	readonly demandeur: string;
	readonly problem: string;
	readonly codes: {
		readonly demandeurs: readonly string[];
		readonly motifs: readonly string[];
		readonly problematiques: readonly string[];
	};
	readonly invited: readonly string[];
	readonly medecinTraitant: string;
	readonly pharmacien: string | null;
	readonly fiche: FicheValues;
}

export const heldSituations: readonly HeldSituation[] = [
	{
		id: 'demotenue-situation-1',
		designation: 'Maël G.',
		demandeur: 'demoanimatrice',
		problem:
			'Traité par méthadone en gélules depuis un an, il a perdu son logement. Les délivrances sont irrégulières depuis deux mois.',
		codes: {
			demandeurs: ['mg'],
			motifs: ['rupture-de-soins', 'coordination-parcours'],
			problematiques: ['heroine-tso', 'tabac']
		},
		invited: ['demoanimatrice', 'demopharmacienne', 'demoexpert', 'demoeducatrice'],
		medecinTraitant: 'demoanimatrice',
		pharmacien: 'demopharmacienne',
		fiche: {
			entries: {
				...{ 'demandeurs.mg': true, 'motifs.rupture-de-soins': true },
				...{ 'motifs.coordination-parcours': true, 'problematiques.heroine-tso': true },
				...{ 'problematiques.tabac': true, 'medecin-traitant': 'oui', pharmacien: 'oui' },
				...{ 'difficultes.logement': true, 'difficultes.financieres': true },
				...{ motivation: 'contemplation', 'pistes.adapter-delivrance': true },
				...{ 'pistes.accompagnement-social': true, 'pistes.retour-absents': true },
				...{ 'objectif-comprendre': 'atteint', 'objectif-contact': 'atteint' },
				...{ 'objectif-coherence': 'atteint', 'objectif-pistes': 'atteint' },
				...{ 'objectif-global': 'oui', restituteur: 'demopharmacienne' },
				...{ 'autre-intervision': 'oui', delai: '3-mois' }
			},
			texts: {
				contexte:
					'Les délivrances irrégulières suivent la perte du logement. Chacun en voyait une partie : officine, cabinet, accueil de jour.',
				detail:
					'Délivrance deux fois par semaine à l’officine, aux heures où l’accueil de jour est ouvert. L’éducatrice prend contact avec le service du logement.',
				restitue: 'Les jours de délivrance, et qui appeler s’ils ne conviennent pas.'
			}
		}
	},
	{
		id: 'demotenue-situation-2',
		designation: 'Rosalie P.',
		demandeur: 'demoeducatrice',
		problem:
			'Elle boit davantage depuis la fin de son contrat et ne vient plus aux rendez-vous du soir. Ses enfants sont confiés à sa sœur.',
		codes: {
			demandeurs: ['secteur-social'],
			motifs: ['degradation', 'psychosociale'],
			problematiques: ['alcool']
		},
		invited: ['demoeducatrice', 'demoanimatrice', 'demoexpert', 'demopsychologue'],
		medecinTraitant: 'demoanimatrice',
		pharmacien: null,
		fiche: {
			entries: {
				...{ 'demandeurs.secteur-social': true, 'motifs.degradation': true },
				...{ 'motifs.psychosociale': true, 'problematiques.alcool': true },
				...{ 'medecin-traitant': 'oui', pharmacien: 'non', motivation: 'pre-contemplation' },
				...{ 'difficultes.travail': true, 'difficultes.enfants': true },
				...{ 'pistes.remobiliser': true, 'pistes.accompagnement-conjoint': true },
				...{ 'objectif-comprendre': 'atteint', 'objectif-contact': 'atteint' },
				...{ 'objectif-coherence': 'non-atteint', 'objectif-pistes': 'atteint' },
				...{ 'objectif-global': 'partiellement', restituteur: 'demoeducatrice' },
				...{ 'autre-intervision': 'oui', delai: '6-mois' }
			},
			texts: {
				contexte:
					'Les rendez-vous manqués sont ceux du soir. Le matin, elle vient volontiers à l’atelier.',
				detail:
					'Un rendez-vous commun le matin, à l’atelier, avec le médecin et l’éducatrice. La psychologue propose un entretien quand elle le souhaitera.',
				restitue: 'L’heure du rendez-vous, et que rien ne lui est imposé.'
			}
		}
	}
];
